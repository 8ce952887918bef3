import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {writeFiles} from '../../src/files/write-files.js';
import {temporaryFolder} from '../temporary-folder.js';
import {FIRST, filesOf, PLAIN, SECOND, textIn, textsIn, THIRD} from './piece-files.js';

const WRITE_TEXTS = fileURLToPath(new URL('write-texts.mjs', import.meta.url));
const WRITERS = ['A', 'B', 'C', 'D'];

interface Writer {
  readonly child: ChildProcess;
  readonly ended: Promise<string>;
}

/** A process that writes many texts, one after another. */
function startWriter(folder: string, texts: readonly string[]): Writer {
  const child = spawn(process.execPath, [WRITE_TEXTS, folder, ...texts]);
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const ended = new Promise<string>((resolve) => {
    child.on('close', (code, signal) => resolve(`${signal ?? code ?? ''}${said}`));
  });
  return {child, ended};
}

function textsOf(name: string): string[] {
  return Array.from({length: 20}, (_, i) => `${name}${i}`);
}

describe('writeFiles in several processes at a time', () => {
  it('leaves under each name the whole file of one of them', async (context) => {
    const folder = await temporaryFolder(context);

    const writers = WRITERS.map((name) => startWriter(folder, textsOf(name)));
    const ends = await Promise.all(writers.map(({ended}) => ended));

    assert.deepEqual(ends, ['0', '0', '0', '0']);
    for (const name of PLAIN) assert.match(textIn(folder, name) ?? '', /^[ABCD]19$/);
    assert.deepEqual(readdirSync(folder), PLAIN);
  });

  it('goes on in the others when some are killed', async (context) => {
    const folder = await temporaryFolder(context);
    const writers = WRITERS.map((name) => startWriter(folder, textsOf(name)));
    while (readdirSync(folder).length === 0) await setTimeout(5);

    for (const {child} of writers.slice(0, 2)) {
      await setTimeout(30 * Math.random());
      child.kill('SIGKILL');
    }
    const ends = await Promise.all(writers.map(({ended}) => ended));

    assert.deepEqual(ends.slice(2), ['0', '0']);
    for (const name of PLAIN) assert.match(textIn(folder, name) ?? '', /^[ABCD]\d+$/);
    await writeFiles(folder, new Map(PLAIN.map((name) => [name, 'next'])));
    assert.deepEqual(readdirSync(folder), PLAIN);
  });

  it('leaves all pieces that the files name', async (context) => {
    const folder = await temporaryFolder(context);
    const turns = [FIRST, SECOND, THIRD];

    const writers = turns.map((_, i) =>
      startWriter(
        folder,
        Array.from({length: 15}, (__, turn) => turns[(i + turn) % 3] ?? ''),
      ),
    );
    const ends = await Promise.all(writers.map(({ended}) => ended));

    assert.deepEqual(ends, ['0', '0', '0']);
    for (const name of PLAIN) {
      const pieces = textIn(folder, name) ?? '';
      assert.deepEqual(textsIn(join(folder, pieces)), [pieces, pieces, pieces, pieces]);
    }
  });
});

describe('writeFiles several times in one process', () => {
  it('leaves under each name the file of one of them', async (context) => {
    const folder = await temporaryFolder(context);

    await Promise.all([FIRST, SECOND, THIRD].map((pieces) => writeFiles(folder, filesOf(pieces))));

    for (const name of PLAIN) {
      const pieces = textIn(folder, name) ?? '';
      assert.deepEqual(textsIn(join(folder, pieces)), [pieces, pieces, pieces, pieces]);
    }
  });
});
