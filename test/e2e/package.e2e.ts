import assert from 'node:assert/strict';
import {execFile, spawnSync} from 'node:child_process';
import {cp, mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';

const exec = promisify(execFile);
const TSC = resolve('node_modules/typescript/bin/tsc');

/** A project that has nothing but our packed package, with what npm installs for it. */
let project: string;

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'faq-search-'));
  const {stdout} = await npm('.', 'pack', '--json', '--pack-destination', project);
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{filename: string}];
  await write('package.json', '{"name": "project", "private": true, "type": "module"}');
  await npm(project, 'install', '--prefer-offline', '--no-audit', '--no-fund', packed.filename);
  await cp('faq-data', join(project, 'faq-data'), {recursive: true});
});

after(() => rm(project, {recursive: true}));

describe('the packed package in an empty project', () => {
  it('lets Node import the element, which does nothing there', async () => {
    const printed = await runModule(`
      import {FaqSearchElement} from 'faq-search';
      console.log(typeof FaqSearchElement);
    `);

    assert.equal(printed, 'function');
  });

  it('compiles a FAQ and finds an answer in Node', async () => {
    const printed = await runModule(`
      import {compile, readSources} from 'faq-search/build';
      import {createEngine} from 'faq-search/engine';
      import {language} from 'faq-search/languages/en';
      const {sources} = await readSources(['faq-data']);
      const {index} = compile(sources);
      const {hits} = await createEngine({index, language}).search('ntp sevrers');
      console.log(hits[0].entry.question);
    `);

    assert.equal(printed, 'What NTP servers do resin.io devices use?');
  });

  it('brings the faq-search command', async () => {
    const {stdout} = await npm(
      project,
      'exec',
      '--',
      'faq-search',
      'search',
      'ntp sevrers',
      'faq-data',
    );

    assert.match(stdout, /What NTP servers do resin\.io devices use\?/);
  });

  it('imports a FAQ through its rollup plugin', async () => {
    await write(
      'entry.js',
      "import faq from './faq-data?faq'; console.log(faq.index.entries.length);",
    );

    await runModule(`
      import {rollup} from 'rollup';
      import {faqSearch} from 'faq-search/rollup';
      const bundle = await rollup({input: 'entry.js', plugins: [faqSearch()]});
      await bundle.write({file: 'rolled.js'});
    `);
    const {stdout} = await exec(process.execPath, ['rolled.js'], {cwd: project});

    assert.equal(stdout.trim(), '19');
  });

  it('imports a FAQ and registers the element in Vite', async () => {
    await write(
      'index.html',
      '<faq-search></faq-search><script type="module" src="/app.js"></script>',
    );
    await write(
      'app.js',
      `import 'faq-search/define';
       import faq from './faq-data?faq';
       document.querySelector('faq-search').faq = faq;`,
    );
    await runModule(`
      import {build} from '${import.meta.resolve('vite')}';
      import {faqSearch} from 'faq-search/rollup';
      await build({logLevel: 'error', plugins: [faqSearch()]});
    `);
    const [script] = await readdir(join(project, 'dist/assets'));
    const code = await readFile(join(project, 'dist/assets', script ?? ''), 'utf8');

    assert.match(code, /faq-search/);
    assert.match(code, /What NTP servers do resin\.io devices use\?/);
  });

  for (const [moduleResolution, module] of [
    ['bundler', 'esnext'],
    ['node16', 'node16'],
  ]) {
    it(`type-checks every door under ${moduleResolution} resolution`, async () => {
      const compilerOptions = {
        ...{moduleResolution, module, target: 'es2022', lib: ['esnext', 'dom']},
        ...{strict: true, exactOptionalPropertyTypes: true, noEmit: true},
        types: ['faq-search/client'],
      };
      await write('tsconfig.json', JSON.stringify({compilerOptions, files: ['consumer.ts']}));
      await write('consumer.ts', CONSUMER);

      const {stdout} = spawnSync(process.execPath, [TSC], {cwd: project, encoding: 'utf8'});

      assert.equal(stdout, '');
    });
  }
});

const CONSUMER = `
import 'faq-search/define';
import {FaqSearchElement, registerLanguage, registerMessages, type Messages} from 'faq-search';
import {compile, readSources, type Diagnostic} from 'faq-search/build';
import {createEngine, type Engine, type Faq} from 'faq-search/engine';
import {language} from 'faq-search/languages/en';
import {messages} from 'faq-search/messages/en';
import {faqSearch} from 'faq-search/rollup';
import {startFaqSearch} from 'faq-search/standalone';
import type {Plugin} from 'rollup';
import faq from './faq-data?faq';

const imported: Faq = faq;
const plugins: Plugin[] = [faqSearch({language: 'en'})];
const engine: Engine = createEngine(imported);
const {sources, diagnostics} = await readSources(['faq-data']);
const all: readonly Diagnostic[] = [...diagnostics, ...compile(sources).diagnostics];
registerLanguage(language);
startFaqSearch(faq, {en: messages});
const own: Messages = {placeholder: 'Ask', listed: {one: 'One', other: '{count} questions'}};
registerMessages('en', own);
const element: HTMLElement = new FaqSearchElement();
const found: string | undefined = (await engine.search('ntp')).hits[0]?.entry.question;
// @ts-expect-error -- a FAQ is not a string
const wrong: string = faq;
export {all, element, found, plugins, wrong};
`;

function write(file: string, text: string): Promise<void> {
  return writeFile(join(project, file), text);
}

/** Runs a module in the project. @returns what it prints */
async function runModule(code: string): Promise<string> {
  await write('script.mjs', code);
  const {stdout} = await exec(process.execPath, ['script.mjs'], {cwd: project});
  return stdout.trim();
}

function npm(cwd: string, ...args: readonly string[]): Promise<{stdout: string}> {
  return exec('npm', [...args], {cwd: resolve(cwd), shell: process.platform === 'win32'});
}
