import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {temporaryFolder} from '../temporary-folder.js';
import {PROGRAM} from './program.js';

// `script` of util-linux runs a program at a terminal of its own; that of other systems can't wait.
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

describe('a question at a terminal', {skip: hasTerminal ? false : 'no “script” here'}, () => {
  it('takes what is typed, line by line, and what is pasted ahead', async (context) => {
    const folder = await temporaryFolder(context);

    await atTerminal(folder, 'help.md\nweb\n\n');

    assert.deepEqual(JSON.parse(await readFile(join(folder, 'faq.config.json'), 'utf8')), {
      sources: ['help.md'],
      out: 'web',
      html: 'page',
    });
  });

  for (const [key, said] of [
    ['\x03', 'Stopped by SIGINT. Nothing was changed.'],
    ['\x04', 'Stopped by the end of the input. Nothing was changed.'],
  ] as const) {
    it(`is left by ${JSON.stringify(key)}, and nothing is written`, async (context) => {
      const folder = await temporaryFolder(context);

      const shown = await atTerminal(folder, key);

      assert.ok(shown.includes(said), shown);
      assert.deepEqual(await readdir(folder), []);
    });
  }
});

/** @param keys are typed once the first question is there @returns what the terminal showed */
async function atTerminal(folder: string, keys: string): Promise<string> {
  const command = `'${process.execPath}' '${PROGRAM}' init`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {cwd: folder, timeout: 60_000});
  let shown = '';
  child.stdout.on('data', (data: Buffer) => {
    const waited = !shown.includes('shall it be?');
    shown += data.toString();
    if (waited && shown.includes('shall it be?')) child.stdin.write(keys);
  });
  await new Promise((ended) => child.on('close', ended));
  return shown;
}
