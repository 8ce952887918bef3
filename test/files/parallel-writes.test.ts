import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {symlink} from 'node:fs/promises';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {writeFiles} from '../../src/files/write-files.js';
import {temporaryFolder} from '../temporary-folder.js';

const NAMES = ['a.js', 'a.json', 'a.mjs'];
const WRITE_TEXTS = fileURLToPath(new URL('write-texts.mjs', import.meta.url));

interface Writer {
  readonly child: ChildProcess;
  readonly ended: Promise<string>;
}

/** A process that writes many texts, one after another. */
function startWriter(folder: string, name: string): Writer {
  const texts = Array.from({length: 20}, (_, i) => `${name}${i}`);
  const child = spawn(process.execPath, [WRITE_TEXTS, folder, ...texts]);
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const ended = new Promise<string>((resolve) => {
    child.on('close', (code, signal) => resolve(`${signal ?? code ?? ''}${said}`));
  });
  return {child, ended};
}

function filesOf(text: string): Map<string, string> {
  return new Map(NAMES.map((name) => [name, text]));
}

function textsIn(folder: string): Set<string> {
  return new Set(NAMES.map((name) => readFileSync(join(folder, name), 'utf8')));
}

describe('writeFiles in several processes at a time', () => {
  it('leaves the files of one of them', async (context) => {
    const folder = await temporaryFolder(context);

    const writers = ['A', 'B', 'C', 'D'].map((name) => startWriter(folder, name));
    const ends = await Promise.all(writers.map(({ended}) => ended));

    assert.deepEqual(ends, ['0', '0', '0', '0']);
    assert.match([...textsIn(folder)].join(), /^[ABCD]19$/);
    assert.deepEqual(readdirSync(folder), NAMES);
  });

  it('goes on in the others when some are killed', async (context) => {
    const folder = await temporaryFolder(context);
    const writers = ['A', 'B', 'C', 'D'].map((name) => startWriter(folder, name));
    while (readdirSync(folder).length === 0) await setTimeout(5);

    for (const {child} of writers.slice(0, 2)) {
      await setTimeout(30 * Math.random());
      child.kill('SIGKILL');
    }
    const ends = await Promise.all(writers.map(({ended}) => ended));

    assert.deepEqual(ends.slice(2), ['0', '0']);
    assert.match([...textsIn(folder)].join(), /^[CD]19$/);
    assert.deepEqual(readdirSync(folder), NAMES);
  });
});

describe('writeFiles several times in one process', () => {
  it('writes one after another', async (context) => {
    const folder = await temporaryFolder(context);

    await Promise.all(['A', 'B', 'C'].map((text) => writeFiles(folder, filesOf(text))));

    assert.equal(textsIn(folder).size, 1);
    assert.deepEqual(readdirSync(folder), NAMES);
  });
});

describe('a lock', () => {
  it('of a former life of this process is taken away', async (context) => {
    const folder = await temporaryFolder(context);
    const lock = join(folder, '.faq-search-build.lock');
    await symlink(`${process.pid} ${hostname()} of-old`, lock);

    await writeFiles(folder, filesOf('new'));

    assert.deepEqual(readdirSync(folder), NAMES);
  });

  it('of another machine is waited for, until it goes or somebody says stop', async (context) => {
    const folder = await temporaryFolder(context);
    await symlink('1 elsewhere 1', join(folder, '.faq-search-build.lock'));
    const reason = new Error('enough');

    const writing = writeFiles(folder, filesOf('new'), {signal: stopAfter(100, reason)});

    await assert.rejects(writing, reason);
    assert.deepEqual(readdirSync(folder), ['.faq-search-build.lock']);
  });
});

function stopAfter(milliseconds: number, reason: Error): AbortSignal {
  const controller = new AbortController();
  void setTimeout(milliseconds).then(() => controller.abort(reason));
  return controller.signal;
}
