/**
 * Runs every piece of code that the docs show; one that can't run says why, in a comment before it.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {fromHtml} from 'hast-util-from-html';
import type {Element, Root} from 'hast';
import {compile, type Source} from '../../src/files/index.js';
import {runIn} from '../cli/run-in.js';
import {temporaryFolder} from '../temporary-folder.js';
import {exampleFolder} from './example-folder.js';
import {readPage, USER_PAGES, type CodeBlock} from './markdown-page.js';
import {assertTypes, printedBy} from './programs.js';

/** What any element may have. */
const GLOBAL_ATTRIBUTES = ['id', 'className', 'lang', 'dir', 'slot'];
const QUESTION = '## How do I pay my bill?\n\nTo this account number.\n';

interface Named {
  readonly name: string;
}
interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes: readonly Named[];
      readonly slots: readonly Named[];
      readonly cssParts: readonly Named[];
      readonly cssProperties: readonly Named[];
    }[];
  }[];
}

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const element = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .find(({tagName}) => tagName === 'faq-search');
const namesOf = (list: readonly Named[] = []): readonly string[] => list.map(({name}) => name);

type Check = (text: string, context: TestContext) => Promise<void> | void;

/** How a block of each language is run. */
const CHECKS: Readonly<Record<string, Check>> = {
  sh: runCommands,
  html: checkMarkup,
  css: checkStyles,
  md: (text) => assertCompiles({path: 'faq.md', text}),
  mdx: (text) => assertCompiles({path: 'faq.mdx', text}),
  yaml: (text) => assertCompiles({path: 'faq.yaml', text}),
  toml: (text) => assertCompiles({path: 'faq.toml', text}),
  csv: (text) => assertCompiles({path: 'faq.csv', text}),
  json: checkJson,
  synonyms: (text) =>
    assertCompiles({path: 'words.synonyms', text}, {path: 'faq.md', text: QUESTION}),
  js: runProgram,
  ts: runProgram,
};

for (const page of USER_PAGES.map(readPage)) {
  describe(`the code in ${page.path}`, () => {
    for (const block of page.blocks) {
      const skip = block.notRun === undefined ? {} : {skip: block.notRun};
      it(`at line ${block.line} does what it should (${block.language})`, skip, (context) =>
        run(block, context),
      );
    }
  });
}

function run({language, text}: CodeBlock, context: TestContext): Promise<void> | void {
  const check = CHECKS[language];
  assert.ok(check, `No test knows how to run “${language}”: mark it by <!-- not run: why -->.`);
  return check(text, context);
}

async function runCommands(text: string, context: TestContext): Promise<void> {
  let folder = await exampleFolder(context);
  for (const line of text.trim().split('\n')) {
    // What is set up can't be set up in another way: such a line is an example of its own.
    if (line.includes('search init') && isSetUp(folder)) folder = await exampleFolder(context);
    const [program, name = '', ...args] = wordsOf(line);
    if (program === 'npm') assertScript(name, args);
    else {
      assert.deepEqual([program, name], ['npx', 'faq-search'], line);
      const outcome = await runIn(folder, [...args, ...(isSetUp(folder) ? [] : sourcesFor(args))]);
      assert.deepEqual({line, ...outcome, stdout: ''}, {line, code: 0, stdout: '', stderr: ''});
    }
  }
}

function isSetUp(folder: string): boolean {
  return existsSync(join(folder, 'faq.config.json'));
}

/** Examples of the help leave the sources to a configuration, which the folder does not have. */
function sourcesFor([command, ...args]: readonly string[]): string[] {
  const isNamed = args.some((word) => /^(?:faq|docs|other)\b/.test(word));
  return isNamed || command === 'init' || command === undefined || command.startsWith('-')
    ? []
    : ['faq-data'];
}

function assertScript(name: string, [script = '']: readonly string[]): void {
  const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  assert.ok(Object.hasOwn(scripts, name === 'run' ? script : name), `npm ${name} ${script}`);
}

/** The words of a command line, without its comment; quotes hold a word together. */
function wordsOf(line: string): string[] {
  return Array.from(
    line.replace(/ # .*/, '').matchAll(/"([^"]*)"|(\S+)/g),
    ([, quoted, word]) => quoted ?? word ?? '',
  );
}

function checkMarkup(text: string): void {
  const elements = elementsIn(fromHtml(text, {fragment: true}));
  const attributes = new Set([...namesOf(element?.attributes), ...GLOBAL_ATTRIBUTES]);
  for (const {tagName, properties} of elements) {
    if (tagName !== 'faq-search') continue;
    const unknown = Object.keys(properties)
      .map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
      .filter((name) => !attributes.has(name));
    assert.deepEqual(unknown, []);
  }
  const slots = elements.flatMap(({properties}) => properties.slot?.toString() ?? []);
  assert.deepEqual(
    slots.filter((slot) => !namesOf(element?.slots).includes(slot)),
    [],
  );
}

function elementsIn(node: Root | Element): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [child, ...elementsIn(child)] : [],
  );
}

function checkStyles(text: string): void {
  const parts = Array.from(text.matchAll(/::part\(([\w-]+)\)/g), ([, name = '']) => name);
  const properties = text.match(/--faq-search-[\w-]+/g) ?? [];

  assert.ok(parts.length + properties.length > 0, 'It styles nothing of ours.');
  assert.deepEqual(
    parts.filter((name) => !namesOf(element?.cssParts).includes(name)),
    [],
  );
  assert.deepEqual(
    properties.filter((name) => !namesOf(element?.cssProperties).includes(name)),
    [],
  );
}

/** A FAQ, or else a configuration. */
async function checkJson(text: string, context: TestContext): Promise<void> {
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) {
    assertCompiles({path: 'faq.json', text});
    return;
  }
  const {faqs = []} = value as {readonly faqs?: readonly {readonly sources: string}[]};
  const folder = await temporaryFolder(context, {
    'faq.config.json': text,
    'faq-data/faq.md': QUESTION,
    ...Object.fromEntries(faqs.map(({sources}) => [`${sources}/faq.md`, QUESTION])),
  });
  const {code, stderr} = await runIn(folder, ['check']);
  assert.deepEqual({code, stderr}, {code: 0, stderr: ''});
}

function assertCompiles(...sources: readonly Source[]): void {
  const {index, diagnostics} = compile(sources);
  assert.deepEqual(diagnostics, []);
  assert.ok(index);
}

/** One that shows what it prints, in a comment, has to print that; those of pages run in a browser. */
async function runProgram(text: string, context: TestContext): Promise<void> {
  const program = {text, folder: await exampleFolder(context)};
  await assertTypes(program, context);
  const told = /console\.log\(.*\); \/\/ (.+)\n/.exec(text)?.[1];
  if (text.includes('document')) return; // test/e2e/docs.e2e.ts has a page for it
  assert.equal(await printedBy(program, context), told === undefined ? '' : `${told}\n`);
}
