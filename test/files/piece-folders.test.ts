import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {OutputError} from '../../src/files/output-error.js';
import {writeFiles} from '../../src/files/write-files.js';
import {temporaryFolder} from '../temporary-folder.js';

const KILL_AT_CALL = new URL('kill-at-call.mjs', import.meta.url).href;
const WRITE_TEXTS = fileURLToPath(new URL('write-texts.mjs', import.meta.url));

const FIRST = `faq-search-${'1'.repeat(12)}`;
const SECOND = `faq-search-${'2'.repeat(12)}`;
const THIRD = `faq-search-${'3'.repeat(12)}`;

/** Three files that name a folder, with four pieces in it. */
function filesOf(pieces: string): Map<string, string> {
  const names = ['a.js', 'a.json', 'a.mjs', ...[0, 1, 2, 3].map((i) => `${pieces}/${i}.json`)];
  return new Map(names.map((name) => [name, pieces]));
}

/** What a page finds that loads `a.js` now: the texts of its pieces. */
function piecesIn(folder: string): (string | undefined)[] {
  const named = /faq-search-\d+/.exec(readFileSync(join(folder, 'a.js'), 'utf8'))?.[0] ?? '';
  return textsIn(join(folder, named));
}

function textsIn(folder: string): (string | undefined)[] {
  return [0, 1, 2, 3].map((i) => {
    try {
      return readFileSync(join(folder, `${i}.json`), 'utf8');
    } catch {
      return undefined; // not there
    }
  });
}

describe('writeFiles with pieces', () => {
  it('writes them before the files that name them', async (context) => {
    const folder = await temporaryFolder(context);

    const written = await writeFiles(folder, filesOf(FIRST));

    assert.deepEqual(written, [...filesOf(FIRST).keys()]);
    assert.deepEqual(piecesIn(folder), [FIRST, FIRST, FIRST, FIRST]);
    assert.deepEqual(readdirSync(folder), ['a.js', 'a.json', 'a.mjs', FIRST]);
  });

  it('keeps the pieces of the build before, and none older', async (context) => {
    const folder = await temporaryFolder(context, {'own/1.json': 'own'});

    await writeFiles(folder, filesOf(FIRST));
    await writeFiles(folder, filesOf(SECOND));
    assert.deepEqual(readdirSync(folder).sort(), ['a.js', 'a.json', 'a.mjs', FIRST, SECOND, 'own']);

    await writeFiles(folder, filesOf(THIRD));
    assert.deepEqual(readdirSync(folder).sort(), ['a.js', 'a.json', 'a.mjs', SECOND, THIRD, 'own']);
  });

  it('keeps them while a build changes nothing', async (context) => {
    const folder = await temporaryFolder(context);
    await writeFiles(folder, filesOf(FIRST));
    await writeFiles(folder, filesOf(SECOND));

    assert.deepEqual(await writeFiles(folder, filesOf(SECOND)), []);
    assert.deepEqual(await writeFiles(folder, filesOf(SECOND).set('b.txt', 'b')), ['b.txt']);

    assert.deepEqual(readdirSync(folder), ['a.js', 'a.json', 'a.mjs', 'b.txt', FIRST, SECOND]);
  });

  it('takes them away when the files name none any more', async (context) => {
    const folder = await temporaryFolder(context);
    const whole = new Map(['a.js', 'a.json', 'a.mjs'].map((name) => [name, 'one']));
    await writeFiles(folder, filesOf(FIRST));

    await writeFiles(folder, whole);
    assert.deepEqual(readdirSync(folder), ['a.js', 'a.json', 'a.mjs', FIRST]);

    await writeFiles(folder, filesOf(SECOND));
    assert.deepEqual(readdirSync(folder), ['a.js', 'a.json', 'a.mjs', SECOND]);
  });

  it('mends what somebody took away or changed', async (context) => {
    const folder = await temporaryFolder(context);
    await writeFiles(folder, filesOf(FIRST));
    const {mtimeMs} = statSync(join(folder, FIRST, '0.json'));
    rmSync(join(folder, FIRST, '1.json'));
    writeFileSync(join(folder, FIRST, '2.json'), '');

    const written = await writeFiles(folder, filesOf(FIRST));

    assert.deepEqual(written, [`${FIRST}/1.json`, `${FIRST}/2.json`]);
    assert.deepEqual(piecesIn(folder), [FIRST, FIRST, FIRST, FIRST]);
    assert.equal(statSync(join(folder, FIRST, '0.json')).mtimeMs, mtimeMs);
  });

  it('leaves none when the other files can’t be written', async (context) => {
    const folder = await temporaryFolder(context);
    await writeFiles(folder, filesOf(FIRST));
    mkdirSync(join(folder, 'b.txt'));

    await assert.rejects(writeFiles(folder, filesOf(SECOND).set('b.txt', 'b')), OutputError);

    assert.deepEqual(piecesIn(folder), [FIRST, FIRST, FIRST, FIRST]);
    assert.deepEqual(readdirSync(folder), ['a.js', 'a.json', 'a.mjs', 'b.txt', FIRST]);
  });

  it('leaves none when it is stopped before the moment', async (context) => {
    const folder = await temporaryFolder(context);
    await writeFiles(folder, filesOf(FIRST));

    const writing = writeFiles(folder, filesOf(SECOND), {signal: AbortSignal.abort('enough')});

    await assert.rejects(writing, (reason) => reason === 'enough');
    assert.deepEqual(readdirSync(folder), ['a.js', 'a.json', 'a.mjs', FIRST]);
  });

  for (const name of ['faq-search-1/a.json', `${FIRST}/..`, `${FIRST}/a/b.json`, `x${FIRST}/a`]) {
    it(`refuses “${name}”, which is no piece`, async (context) => {
      const folder = await temporaryFolder(context);

      await assert.rejects(writeFiles(folder, new Map([[name, 'x']])), RangeError);
    });
  }
});

describe('writeFiles with pieces, killed before any of its changes to the disk', () => {
  it('leaves a page all pieces that it asks for, and those of the page before', async (context) => {
    const outcomes = new Set<string>();
    for (let call = 1; ; call++) {
      const folder = await temporaryFolder(context);
      await writeFiles(folder, filesOf(FIRST));
      await writeFiles(folder, filesOf(SECOND));

      const {signal, status, stderr} = spawnSync(
        process.execPath,
        ['--import', KILL_AT_CALL, WRITE_TEXTS, folder, THIRD],
        {env: {...process.env, KILL_AT_CALL: String(call)}, encoding: 'utf8'},
      );
      if (signal === null) assert.equal(status, 0, stderr);
      if (signal !== 'SIGKILL') break;

      const [text = ''] = piecesIn(folder);
      outcomes.add(text);
      assert.deepEqual(piecesIn(folder), [text, text, text, text]);
      assert.deepEqual(textsIn(join(folder, SECOND)), [SECOND, SECOND, SECOND, SECOND]);

      await writeFiles(folder, filesOf(FIRST));
      await writeFiles(folder, filesOf(SECOND));
      assert.deepEqual(readdirSync(folder).sort(), ['a.js', 'a.json', 'a.mjs', FIRST, SECOND]);
    }
    assert.deepEqual([...outcomes], [SECOND, THIRD]);
  });
});
