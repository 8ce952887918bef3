import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {OutputError} from '../../src/files/output-error.js';
import {writeFiles} from '../../src/files/write-files.js';
import {temporaryFolder} from '../temporary-folder.js';
import {FIRST, filesOf, SECOND, textIn, textsIn, THIRD} from './piece-files.js';

const onWindows = process.platform === 'win32';

/** What a page finds that loads `a.js` now: the texts of its pieces. */
function piecesIn(folder: string): (string | undefined)[] {
  return textsIn(join(folder, textIn(folder, 'a.js') ?? ''));
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

  it('leaves none when it is stopped before the first file', async (context) => {
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

  it('keeps those that another file beside them names', async (context) => {
    const folder = await temporaryFolder(context);
    await writeFiles(folder, filesOf(FIRST));
    renameSync(join(folder, 'a.js'), join(folder, 'help-v1.js'));

    for (const pieces of [SECOND, THIRD, SECOND]) await writeFiles(folder, filesOf(pieces));

    assert.deepEqual(textsIn(join(folder, FIRST)), [FIRST, FIRST, FIRST, FIRST]);
  });

  for (const [what, name, files] of [
    ['that somebody else made', `faq-search-${'a'.repeat(12)}`, {'0.json': '[]'}],
    ['that is empty', `faq-search-${'b'.repeat(12)}`, {}],
    ['that somebody put a file into', FIRST, {'notes.txt': 'mine'}],
  ] as const) {
    it(`keeps a folder ${what}, with all that is in it`, async (context) => {
      const folder = await temporaryFolder(context);
      await writeFiles(folder, filesOf(FIRST));
      mkdirSync(join(folder, name), {recursive: true});
      for (const [file, text] of Object.entries(files))
        writeFileSync(join(folder, name, file), text);
      const before = readdirSync(join(folder, name));

      for (const pieces of [SECOND, THIRD, SECOND]) await writeFiles(folder, filesOf(pieces));

      assert.deepEqual(readdirSync(join(folder, name)), before);
    });
  }

  it('gives new ones the permissions of those before', {skip: onWindows}, async (context) => {
    const folder = await temporaryFolder(context);
    await writeFiles(folder, filesOf(FIRST));
    chmodSync(join(folder, FIRST), 0o751);
    for (const i of [0, 1, 2, 3]) chmodSync(join(folder, FIRST, `${i}.json`), 0o604);
    chmodSync(join(folder, FIRST, '.faq-search-pieces'), 0o604);

    await writeFiles(folder, filesOf(SECOND));

    assert.equal(statSync(join(folder, SECOND)).mode & 0o777, 0o751);
    assert.equal(statSync(join(folder, SECOND, '3.json')).mode & 0o777, 0o604);
  });
});
