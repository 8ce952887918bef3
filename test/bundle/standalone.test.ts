import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {cp, mkdir, readdir, readFile, symlink, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {before, describe, it, type TestContext} from 'node:test';
import {MESSAGE_TAGS} from '../../src/messages/tags.js';
import {runProgram} from '../cli/program.js';
import {temporaryFolder} from '../temporary-folder.js';

/** What makes markup or code from text, or asks a page to allow that. */
const SINKS =
  /innerHTML|outerHTML|insertAdjacentHTML|setHTML|parseHTML|createContextualFragment|DOMParser|srcdoc|createPolicy|createHTML|document\.write|\beval\(|\bFunction\(|javascript:/g;

/** All that a page can be given of the package: the element, its chunks, languages and words. */
const SHIPPED =
  /^(?:standalone|standalone-split|standalone-src|standalone-translations|standalone-ledger|standalone-remote|standalone-typesense|faq-search|(?:chunks\/)?(?:script|languages|messages)\/[^/]+)\.js$/;

const ELEMENT = 'standalone.js';
const FAQ = {'faq.md': '## How do I log in?\n\nWith your e-mail address.\n'};

type Scripts = Readonly<Record<string, string>>;

describe('the scripts that a page loads', () => {
  let shipped: Scripts = {};
  before(async () => {
    shipped = await scriptsIn('dist', SHIPPED);
  });

  it('are the element itself, languages and words', () => {
    const names = Object.keys(shipped);

    for (const name of [
      'faq-search.js',
      ELEMENT,
      'standalone-split.js',
      'standalone-src.js',
      'standalone-translations.js',
      'standalone-ledger.js',
      'standalone-remote.js',
      'standalone-typesense.js',
    ]) {
      assert.ok(names.includes(name), name);
    }
    for (const name of ['faq-search.js', ELEMENT]) {
      assert.match(shipped[name] ?? '', /attachShadow/);
    }
    assert.ok(names.includes('languages/en.js'));
    const words = names.flatMap((name) => /^messages\/(.+)\.js$/.exec(name)?.[1] ?? []);
    assert.deepEqual(words.sort(), MESSAGE_TAGS);
  });

  it('have a declaration of each table of words', () => {
    const missing = MESSAGE_TAGS.filter((tag) => !existsSync(`dist/types/messages/${tag}.d.ts`));

    assert.deepEqual(missing, []);
  });

  it('have no way to make markup or code from text, Lit’s own included', () => {
    assert.deepEqual(sinksIn(shipped), []);
  });

  for (const sink of [
    'node.innerHTML=text',
    'node.outerHTML=text',
    'node.insertAdjacentHTML("beforeend",text)',
    'node.setHTMLUnsafe(text)',
    'Document.parseHTMLUnsafe(text)',
    'range.createContextualFragment(text)',
    'new DOMParser',
    'frame.srcdoc=text',
    'trustedTypes.createPolicy("own",{createHTML:t=>t})',
    'document.write(text)',
    'eval(text)',
    'new Function(text)',
    'location="javascript:0"',
  ]) {
    it(`are searched for ${sink}`, () => {
      for (const [name, code] of Object.entries(shipped)) {
        const [found] = sinksIn({...shipped, [name]: `${code};${sink}`});

        assert.ok(found?.startsWith(`${name}: `), name);
      }
    });
  }
});

describe('a script that `faq-search build` writes', () => {
  for (const split of ['never', 'always']) {
    it(`has no sink with its index ${split} in pieces`, async (context) => {
      const scripts = await built(context, {split});

      assert.match(Object.values(scripts).join(''), /attachShadow/);
      assert.deepEqual(sinksIn(scripts), []);
    });
  }

  it('shows a sink that the package has', async (context) => {
    const folder = await temporaryFolder(context);
    await cp('dist', join(folder, 'dist'), {recursive: true});
    await cp('package.json', join(folder, 'package.json'));
    await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const element = join(folder, 'dist', ELEMENT);
    const code = await readFile(element, 'utf8');
    const planted = 'globalThis.planted=(node,text)=>{node.innerHTML=text};export{';
    await writeFile(element, code.replace('export{', planted));

    const scripts = await built(context, {program: join(folder, 'dist/cli.js')});

    assert.deepEqual(sinksIn(scripts), ['faq-search.js: innerHTML', 'faq-search.mjs: innerHTML']);
  });
});

async function built(
  context: TestContext,
  {split = 'never', program}: {readonly split?: string; readonly program?: string},
): Promise<Scripts> {
  const cwd = await temporaryFolder(context, FAQ);
  await mkdir(join(cwd, 'out'));
  const {code, stderr} = await runProgram(['build', 'faq.md', '--out', 'out', '--split', split], {
    cwd,
    ...(program && {program}),
  });
  assert.equal(code, 0, stderr);
  return scriptsIn(join(cwd, 'out'), /\.m?js$/);
}

async function scriptsIn(folder: string, wanted: RegExp): Promise<Scripts> {
  const paths = (await readdir(folder, {recursive: true})).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const texts = paths
    .filter((path) => wanted.test(path))
    .sort()
    .map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

function sinksIn(scripts: Scripts): readonly string[] {
  return Object.entries(scripts).flatMap(([name, code]) =>
    Array.from(code.matchAll(SINKS), ([sink]) => `${name}: ${sink}`),
  );
}
