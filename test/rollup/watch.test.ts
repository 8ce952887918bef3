import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {watch, type RollupBuild, type RollupWatcher} from 'rollup';
import {faqSearch} from '../../src/rollup/index.js';
import {temporaryFolder} from '../temporary-folder.js';

const MAIN = "import faq from './faq?faq';\nexport default faq;\n";
const PASSWORD = '## How do I reset my password?\n\nUse the link below the form.\n';
const INVOICE = '## Where is my invoice?\n\nIn your account.\n';

/** Gives the code of one build after the other. */
function startWatching(folder: string, context: TestContext): () => Promise<string> {
  const watcher = watch({
    input: join(folder, 'main.js'),
    plugins: [faqSearch()],
    watch: {skipWrite: true},
  });
  context.after(() => watcher.close());
  return () => codeOfNextBuild(watcher);
}

async function codeOfNextBuild(watcher: RollupWatcher): Promise<string> {
  const bundle = await new Promise<RollupBuild>((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'BUNDLE_END') resolve(event.result);
    });
  });
  const {output} = await bundle.generate({format: 'es'});
  await bundle.close();
  return output[0].code;
}

/** Writes until it is noticed: rollup's watcher says nowhere when it is ready. */
async function writeUntil<T>(noticed: Promise<T>, path: string, text: string): Promise<T> {
  const timer = setInterval(() => writeFileSync(path, text), 250);
  return noticed.finally(() => clearInterval(timer));
}

describe('watching with rollup', {timeout: 20_000}, () => {
  it('builds again when a source changes', async (context) => {
    const folder = await temporaryFolder(context, {'main.js': MAIN, 'faq/a.md': PASSWORD});
    const nextCode = startWatching(folder, context);
    await nextCode();

    const code = await writeUntil(nextCode(), join(folder, 'faq/a.md'), INVOICE);

    assert.match(code, /invoice/);
  });

  it('builds again when the folder gets a new file', async (context) => {
    const folder = await temporaryFolder(context, {'main.js': MAIN, 'faq/a.md': PASSWORD});
    const nextCode = startWatching(folder, context);
    await nextCode();

    const code = await writeUntil(nextCode(), join(folder, 'faq/b.md'), INVOICE);

    assert.match(code, /invoice/);
  });
});
