import assert from 'node:assert/strict';
import {execFile, spawnSync} from 'node:child_process';
import {cp, mkdtemp, readFile, readdir, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {CONSUMER, jsxConsumer, SVELTE_CONSUMER, VUE_CONSUMER} from './consumers.js';

const exec = promisify(execFile);
const TSC = resolve('node_modules/typescript/bin/tsc');

/** Those whose templates the package has types for. */
const FRAMEWORKS = ['@types/react@19.3.0', 'preact@11.2.0', 'vue@3.5.45', 'svelte@5.57.3'];

/** A project that has our packed package, with what npm installs for it, beside those. */
let project: string;

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'faq-search-'));
  const {stdout} = await npm('.', 'pack', '--json', '--pack-destination', project);
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{filename: string}];
  await write('package.json', '{"name": "project", "private": true, "type": "module"}');
  await npm(
    project,
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    packed.filename,
    ...FRAMEWORKS,
  );
  await cp('faq-data', join(project, 'faq-data'), {recursive: true});
  // The optional peer, which a project with a bundler has.
  await symlink(resolve('node_modules/rollup'), join(project, 'node_modules/rollup'), 'junction');
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

  it('lets Node import what registers the element, which registers nothing there', async () => {
    const printed = await runModule(`
      await import('faq-search/define');
      console.log(customElements.get('faq-search'));
    `);

    assert.equal(printed, 'undefined');
  });

  it('has licence, changelog, README, and the file that CDNs serve', async () => {
    const folder = join(project, 'node_modules/faq-search');
    const {unpkg, jsdelivr} = JSON.parse(
      await readFile(join(folder, 'package.json'), 'utf8'),
    ) as Readonly<Record<string, string>>;
    const files = await readdir(folder, {recursive: true});

    assert.equal(unpkg, jsdelivr);
    assert.deepEqual(
      ['LICENSE', 'CHANGELOG.md', 'README.md', unpkg].filter((file) => !files.includes(file ?? '')),
      [],
    );
  });

  it('brings the engine without lit into a bundle', async () => {
    const {imports, code} = await bundled("export {createEngine} from 'faq-search/engine';");

    assert.deepEqual(imports, []);
    assert.doesNotMatch(code, /LitElement/);
  });

  it('keeps the import that is there for its effect alone, with one package for browsers', async () => {
    const {imports, code} = await bundled("import 'faq-search/define';");

    assert.match(code, /customElements\.define/);
    assert.deepEqual([...new Set(imports.map((name) => name.split('/')[0]))], ['lit']);
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
    const assets = join(project, 'dist/assets');
    const scripts = await readdir(assets);
    const texts = await Promise.all(scripts.map((name) => readFile(join(assets, name), 'utf8')));
    const code = texts.join('');

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

describe('the types of the tag, with its libraries checked too', () => {
  for (const [framework, file, code] of [
    ['React', 'react.tsx', jsxConsumer('react')],
    ['Preact', 'preact.tsx', jsxConsumer('preact')],
    ['Vue', 'vue.ts', VUE_CONSUMER],
    ['Svelte', 'svelte.ts', SVELTE_CONSUMER],
  ] as const) {
    it(`take what ${framework} may give, and refuse the rest`, async () => {
      const compilerOptions = {
        ...{moduleResolution: 'bundler', module: 'esnext', target: 'es2022'},
        ...{lib: ['esnext', 'dom', 'dom.iterable'], types: []},
        ...{strict: true, noEmit: true, skipDefaultLibCheck: true}, // TypeScript's own are no library
        ...{jsx: 'react-jsx', jsxImportSource: framework.toLowerCase()},
      };
      await write('tsconfig.json', JSON.stringify({compilerOptions, files: [file]}));
      await write(file, code);

      const {stdout} = spawnSync(process.execPath, [TSC], {cwd: project, encoding: 'utf8'});

      assert.equal(stdout, '');
    });
  }
});

/** A program bundled by rollup, as for a browser. @returns what it still imports, and its code */
async function bundled(code: string): Promise<{imports: string[]; code: string}> {
  await write('effect.js', code);
  const printed = await runModule(`
    import {rollup} from 'rollup';
    import {nodeResolve} from '${import.meta.resolve('@rollup/plugin-node-resolve')}';
    const bundle = await rollup({
      input: 'effect.js',
      external: [/^lit(\\/|$)/, /^minisearch(\\/|$)/],
      plugins: [nodeResolve()],
    });
    const {output} = await bundle.generate({});
    console.log(JSON.stringify({
      imports: [...new Set(output.flatMap((chunk) => chunk.imports))]
        .filter((name) => !name.endsWith('.js') || name.startsWith('lit'))
        .sort(),
      code: output.map((chunk) => chunk.code).join(''),
    }));
  `);
  return JSON.parse(printed) as {imports: string[]; code: string};
}

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
