import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import {build} from 'vite';
import {faqSearch} from '../../src/rollup/index.js';
import {runIn} from '../cli/run-in.js';
import {temporaryFolder} from '../temporary-folder.js';

const FILES = {
  'faq.html': '<h2>How do I pay?</h2><p>By card.</p>',
  'faq.json': '[{"question": "How do I pay?", "answer": "By card."}]',
  'faq.yaml': '- question: How do I pay?\n  answer: By card.\n',
};

for (const [path, text] of Object.entries(FILES)) {
  describe(`the source ${path}`, {timeout: 60_000}, () => {
    it('is imported in Rollup, and watched', async (context) => {
      const main = `import faq from './${path}?faq';\nexport default faq;\n`;
      const folder = await temporaryFolder(context, {'main.js': main, [path]: text});

      const bundle = await rollup({input: join(folder, 'main.js'), plugins: [faqSearch()]});

      const {output} = await bundle.generate({format: 'es'});
      assert.match(output[0].code, /How do I pay\?/);
      assert.ok(bundle.watchFiles.includes(join(folder, path)));
    });

    it('is imported in Vite, past its own ideas of the format', async (context) => {
      const root = await temporaryFolder(context, {
        'index.html': '<!doctype html><script type="module" src="/main.js"></script>',
        'main.js': `import faq from './${path}?faq';\ndocument.title = faq.index.language;\n`,
        [path]: text,
      });

      const result = await build({
        root,
        configFile: false,
        logLevel: 'silent',
        plugins: [faqSearch()],
      });

      assert.ok('output' in result);
      assert.match(JSON.stringify(result.output), /How do I pay\?/);
    });

    it('is searched and checked on the command line', async (context) => {
      const folder = await temporaryFolder(context, {[path]: text});

      const found = await runIn(folder, ['search', 'pay card', path]);
      await writeFile(join(folder, path), text.replace(/By card\./, ''));
      const checked = await runIn(folder, ['check', path]);

      assert.match(found.stdout, /^1 answer /);
      assert.deepEqual([found.code, checked.code], [0, 1]);
      assert.match(checked.stderr + checked.stdout, new RegExp(`^${path}:\\d+:\\d+: error: `, 'm'));
    });
  });
}
