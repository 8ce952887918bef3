import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {largeFaq} from '../files/threads/large-faq.js';
import {temporaryFolder} from '../temporary-folder.js';
import {runProgram} from './program.js';
import {runIn} from './run-in.js';

/** Files of a FAQ; with 100 entries each it is large enough for two threads. */
function files(entriesEach: number): Readonly<Record<string, string>> {
  return Object.fromEntries(largeFaq(entriesEach).map(({path, text}) => [path, text]));
}

/** Node on a machine with so many cores; says when a thread starts. */
function nodeWith(cores: number): string[] {
  const code = `
    import os from 'node:os';
    import {syncBuiltinESMExports} from 'node:module';
    os.availableParallelism = () => ${cores};
    syncBuiltinESMExports();
    process.on('worker', () => process.stderr.write('a thread\\n'));`;
  return [process.execPath, '--import', `data:text/javascript,${encodeURIComponent(code)}`];
}

describe('a build of a large FAQ', () => {
  it('is made in as many threads as there are cores, to the same bytes', async (context) => {
    const cwd = await temporaryFolder(context, files(100));

    const one = await runProgram(['build', 'faq', '--out', '1'], {cwd, runner: nodeWith(1)});
    const two = await runProgram(['build', 'faq', '--out', '2'], {cwd, runner: nodeWith(2)});

    assert.deepEqual([one.code, one.stderr], [0, '']);
    assert.deepEqual([two.code, two.stderr], [0, 'a thread\na thread\n']);
    const script = (out: string): string => readFileSync(join(cwd, out, 'faq-search.js'), 'utf8');
    assert.equal(script('2'), script('1'));
  });

  it('tells a person how many files are done', async (context) => {
    const cwd = await temporaryFolder(context, files(20));

    const {stderr} = await runIn(cwd, ['build', 'faq'], {isTTY: true, env: {NO_COLOR: '1'}});

    assert.match(stderr.replaceAll('\r\u001b[2K', '|'), /\|Reading the FAQ: \d+ of 24 files …\|/);
  });

  it('ends with its threads when it is stopped, and leaves nothing', async (context) => {
    const cwd = await temporaryFolder(context, files(100));

    const {code, stderr} = await runProgram(['build', 'faq'], {
      cwd,
      runner: nodeWith(2),
      onStart: (child) => child.stderr?.once('data', () => child.kill('SIGINT')),
    });

    assert.equal(code, 130, stderr);
    assert.equal(existsSync(join(cwd, 'dist')), false);
  });
});
