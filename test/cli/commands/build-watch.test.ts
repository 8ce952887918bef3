import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {StoppedFailure} from '../../../src/cli/failure.js';
import {run} from '../../../src/cli/run.js';
import {temporaryFolder} from '../../temporary-folder.js';

const FAQ = '## Where is my invoice?\n\nBelow the lamp.\n';

/** A run whose output can be waited for. */
function start(cwd: string, args: readonly string[]) {
  const stop = new AbortController();
  let told = '';
  let look = (): void => undefined;
  const write = (text: string): void => {
    told += text;
    look();
  };
  const ended = run(args, {cwd, env: {}, stdout: {write}, stderr: {write}, signal: stop.signal});
  return {
    ended,
    stop: () => stop.abort(new StoppedFailure('SIGINT', 130)),
    /** Resolves when the text has been told since the last call. */
    told: (text: string): Promise<void> =>
      new Promise((resolve) => {
        look = () => {
          const at = told.indexOf(text);
          if (at < 0) return;
          told = told.slice(at + text.length);
          resolve();
        };
        look();
      }),
  };
}

describe('faq-search build --watch', () => {
  it('builds again what is saved, says what is wrong with it, and ends when it is asked to', async (context) => {
    const folder = await temporaryFolder(context, {'faq.md': FAQ});
    const index = (): Promise<string> => readFile(join(folder, 'dist/faq-index.json'), 'utf8');
    const building = start(folder, ['build', 'faq.md', '--watch']);
    await building.told('3 files written.');
    assert.match(await index(), /Below the lamp/);

    await writeFile(join(folder, 'faq.md'), `${FAQ}\n[x](#nowhere)\n`);
    await building.told('faq.md:5:1: error:');
    assert.match(await index(), /Below the lamp/);

    await writeFile(join(folder, 'faq.md'), FAQ.replace('lamp', 'table'));
    await building.told('3 files written.');
    assert.match(await index(), /Below the table/);

    building.stop();
    assert.equal(await building.ended, 0);
  });

  it('goes on where it may not write, until it may', async (context) => {
    const folder = await temporaryFolder(context, {'faq.md': FAQ, dist: 'a file of the author'});
    const building = start(folder, ['build', 'faq.md', '--watch']);
    await building.told('faq-search:');

    await writeFile(join(folder, 'faq.md'), FAQ.replace('lamp', 'table'));
    await building.told('faq-search:');

    building.stop();
    assert.equal(await building.ended, 0);
    assert.equal(await readFile(join(folder, 'dist'), 'utf8'), 'a file of the author');
  });
});
