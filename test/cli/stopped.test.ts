/**
 * The program, asked to end.
 */
import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {temporaryFolder} from '../temporary-folder.js';
import {contentsOf} from './commands/built-faq.js';
import {runProgram} from './program.js';

const FAQ = {'faq/pay.md': '## How do I pay?\n\nBy card.\n'};
const CHANGED = '## How do I pay?\n\nBy card, or in cash.\n';

/** A folder with a FAQ that was built, and then changed. */
async function changedFaq(context: TestContext): Promise<string> {
  const folder = await temporaryFolder(context, FAQ);
  await runProgram(['build', 'faq'], {cwd: folder});
  await writeFile(join(folder, 'faq/pay.md'), CHANGED);
  return folder;
}

describe('faq-search build, asked to end', () => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    it(`by ${signal} says so, keeps the old files and exits with ${code}`, async (context) => {
      const folder = await changedFaq(context);
      const before = await contentsOf(join(folder, 'dist'));

      const ended = await stoppedBy(signal, ['build', 'faq'], folder);

      assert.deepEqual(ended, {
        code,
        stdout: '',
        stderr: `faq-search: Stopped by ${signal}. Nothing was changed.\n`,
      });
      assert.deepEqual(await contentsOf(join(folder, 'dist')), before);
    });
  }

  it('tells scripts so', async (context) => {
    const folder = await changedFaq(context);

    const {stdout, stderr} = await stoppedBy('SIGINT', ['build', 'faq', '--json'], folder);

    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout), {
      ok: false,
      error: {kind: 'stopped', message: 'Stopped by SIGINT. Nothing was changed.'},
      diagnostics: [],
    });
  });
});

/** When it begins to write. */
async function stoppedBy(signal: NodeJS.Signals, args: readonly string[], cwd: string) {
  const hook = new URL('stop-at-writing.mjs', import.meta.url).href;
  return runProgram(args, {
    cwd,
    env: {STOP_WITH: signal},
    runner: [process.execPath, '--import', hook],
  });
}
