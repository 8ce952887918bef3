import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {rollup, type RollupLog, type RollupOptions} from 'rollup';
import type {Faq} from '../../src/engine/index.js';
import {createEngine} from '../../src/engine/index.js';
import {faqSearch} from '../../src/rollup/index.js';
import {temporaryFolder} from '../temporary-folder.js';

const MAIN = "import faq from './faq?faq';\nexport default faq;\n";
const PASSWORD = '## How do I reset my password?\n\nUse the link below the form.\n';
const INVOICE = '## Where is my invoice?\n\nIn your account, under “Billing”.\n';

async function bundle(folder: string, options: RollupOptions = {}) {
  const warnings: RollupLog[] = [];
  const built = await rollup({
    input: join(folder, 'main.js'),
    plugins: [faqSearch()],
    onLog: (_level, log) => warnings.push(log),
    ...options,
  });
  const {output} = await built.generate({format: 'es'});
  return {code: output[0].code, warnings, watchFiles: built.watchFiles};
}

async function faqOf(code: string): Promise<Faq> {
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return (module as {default: Faq}).default;
}

async function failureOf(promise: Promise<unknown>): Promise<RollupLog> {
  return promise.then(
    () => assert.fail('it was built'),
    (error: unknown) => error as RollupLog,
  );
}

describe('faqSearch', () => {
  it('gives a FAQ that an engine searches', async (context) => {
    const folder = await temporaryFolder(context, {
      'main.js': MAIN,
      'faq/a.md': PASSWORD,
      'faq/b.md': INVOICE,
    });

    const {code, warnings} = await bundle(folder);
    const {hits} = await createEngine(await faqOf(code)).search('passwords');

    assert.deepEqual(warnings, []);
    assert.deepEqual(
      hits.map(({entry}) => entry.id),
      ['how-do-i-reset-my-password'],
    );
  });

  for (const [what, id] of [
    ['a file', './faq/a.md?faq'],
    ['a glob', './faq/*.md?faq'],
  ] as const) {
    it(`takes ${what}`, async (context) => {
      const main = `import faq from '${id}';\nexport default faq;\n`;
      const folder = await temporaryFolder(context, {'main.js': main, 'faq/a.md': PASSWORD});

      const {code} = await bundle(folder);

      assert.equal((await faqOf(code)).index.count, 1);
    });
  }

  it('takes a FAQ that another plugin finds', async (context) => {
    const main = "import faq from '@/a.md?faq';\nexport default faq;\n";
    const folder = await temporaryFolder(context, {'main.js': main, 'faq/a.md': PASSWORD});
    const alias = {
      name: 'alias',
      resolveId: (source: string) => (source === '@/a.md' ? join(folder, 'faq/a.md') : null),
    };

    const {code} = await bundle(folder, {plugins: [faqSearch(), alias]});

    assert.equal((await faqOf(code)).index.count, 1);
  });

  it('compiles with its options', async (context) => {
    const main = "import faq from './faq.md?faq';\nexport default faq;\n";
    const folder = await temporaryFolder(context, {'main.js': main, 'faq.md': '## Wo?\n\nHier.\n'});

    const {code} = await bundle(folder, {plugins: [faqSearch({language: 'de'})]});

    assert.equal((await faqOf(code)).language.code, 'de');
  });

  it('puts one FAQ into a bundle once, from wherever it is imported', async (context) => {
    const folder = await temporaryFolder(context, {
      'main.js':
        "import a from './faq?faq';\nimport b from './sub/other.js';\nexport default a === b;\n",
      'sub/other.js': "import faq from '../faq?faq';\nexport default faq;\n",
      'faq/a.md': PASSWORD,
    });

    const {code} = await bundle(folder);

    assert.equal(code.split('JSON.parse').length - 1, 1);
  });

  it('drops a FAQ that nothing uses', async (context) => {
    const main = "import faq from './faq?faq';\nexport default 1;\n";
    const folder = await temporaryFolder(context, {'main.js': main, 'faq/a.md': PASSWORD});

    const {code} = await bundle(folder);

    assert.doesNotMatch(code, /password/);
  });

  it('watches the folder and each file in it', async (context) => {
    const folder = await temporaryFolder(context, {'main.js': MAIN, 'faq/a.md': PASSWORD});

    const {watchFiles} = await bundle(folder);

    assert.ok(watchFiles.includes(join(folder, 'faq')));
    assert.ok(watchFiles.includes(join(folder, 'faq/a.md')));
  });

  it('refuses an import that does not say where the FAQ is', async (context) => {
    const main = "import faq from 'faq?faq';\nexport default faq;\n";
    const folder = await temporaryFolder(context, {'main.js': main, 'faq/a.md': PASSWORD});

    const {message} = await failureOf(bundle(folder));

    assert.equal(
      message,
      '[plugin faq-search] “faq?faq” does not say where the FAQ is. Begin it with “./” or “../”, as in “./faq?faq”.',
    );
  });
});
