import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {OutputError} from '../../src/files/output-error.js';
import {writeFiles} from '../../src/files/write-files.js';

const onWindows = process.platform === 'win32';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faq-search-'));
});

afterEach(() => rmSync(folder, {recursive: true}));

function contentOf(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** Writes `new` to three files, on a disk with the faults of `bare-disk.mjs`. */
function onBareDisk(env: Readonly<Record<string, string>>) {
  const program = fileURLToPath(new URL('write-texts.mjs', import.meta.url));
  return spawnSync(
    process.execPath,
    ['--import', new URL('bare-disk.mjs', import.meta.url).href, program, folder, 'new'],
    {env: {...process.env, ...env}, encoding: 'utf8'},
  );
}

describe('writeFiles', () => {
  it('makes the folder and leaves nothing else in it', async () => {
    const out = join(folder, 'deep/dist');

    await writeFiles(
      out,
      new Map([
        ['a.js', 'ä'],
        ['b.json', '{}'],
      ]),
    );

    assert.deepEqual(readdirSync(out).sort(), ['a.js', 'b.json']);
    assert.equal(contentOf('deep/dist/a.js'), 'ä');
  });

  it('replaces what has changed alone', async () => {
    const before = new Date(2001, 1, 1);
    writeFileSync(join(folder, 'a.js'), 'same');
    writeFileSync(join(folder, 'b.js'), 'old');
    utimesSync(join(folder, 'a.js'), before, before);

    await writeFiles(
      folder,
      new Map([
        ['a.js', 'same'],
        ['b.js', 'new'],
      ]),
    );

    assert.deepEqual(statSync(join(folder, 'a.js')).mtime, before);
    assert.equal(contentOf('b.js'), 'new');
  });

  it('writes none of the files when one can’t be', async () => {
    writeFileSync(join(folder, 'a.js'), 'old');
    mkdirSync(join(folder, 'b.js'));

    await assert.rejects(
      writeFiles(
        folder,
        new Map([
          ['a.js', 'new'],
          ['b.js', 'new'],
        ]),
      ),
      (error) => {
        assert.ok(error instanceof OutputError);
        assert.equal(error.path, join(folder, 'b.js'));
        assert.equal(
          error.message,
          `${join(folder, 'b.js')} can't be written: there is a folder of this name. ` +
            'Move it away, or choose another folder. Nothing was changed.',
        );
        return true;
      },
    );
    assert.equal(contentOf('a.js'), 'old');
    assert.deepEqual(readdirSync(folder).sort(), ['a.js', 'b.js']);
  });

  it('takes its own files away when it fails between them', async () => {
    const tooLong = `${'x'.repeat(300)}.js`;

    await assert.rejects(
      writeFiles(
        folder,
        new Map([
          ['a.js', 'new'],
          [tooLong, 'new'],
        ]),
      ),
      OutputError,
    );
    assert.deepEqual(readdirSync(folder), []);
  });

  it('says so when the folder is a file', async () => {
    writeFileSync(join(folder, 'dist'), '');

    await assert.rejects(writeFiles(join(folder, 'dist'), new Map([['a.js', '']])), {
      name: 'OutputError',
      message:
        `${join(folder, 'dist')} can't be written: there is a file of this name. ` +
        'Move it away, or choose another folder. Nothing was changed.',
    });
  });

  it('keeps the permissions of a file that it replaces', {skip: onWindows}, async () => {
    writeFileSync(join(folder, 'a.js'), 'old');
    chmodSync(join(folder, 'a.js'), 0o604);

    await writeFiles(folder, new Map([['a.js', 'new']]));

    assert.equal(statSync(join(folder, 'a.js')).mode & 0o777, 0o604);
  });

  it('keeps its owner where it may', {skip: process.getuid?.() !== 0}, async () => {
    writeFileSync(join(folder, 'a.js'), 'old');
    chownSync(join(folder, 'a.js'), 1234, 4321);

    await writeFiles(folder, new Map([['a.js', 'new']]));

    const {uid, gid} = statSync(join(folder, 'a.js'));
    assert.deepEqual([uid, gid], [1234, 4321]);
  });

  it('replaces a link, not what it leads to', {skip: onWindows}, async () => {
    writeFileSync(join(folder, 'own.js'), 'own');
    symlinkSync('own.js', join(folder, 'a.js'));

    await writeFiles(folder, new Map([['a.js', 'new']]));

    assert.equal(contentOf('own.js'), 'own');
    assert.equal(lstatSync(join(folder, 'a.js')).isSymbolicLink(), false);
  });

  for (const [code, said] of [
    ['ENOSPC', /the disk is full/],
    ['EIO', /EIO: the flush failed\. Nothing was changed\./],
  ] as const) {
    it(`leaves the old files where a flush fails with ${code}`, () => {
      writeFileSync(join(folder, 'a.js'), 'old');

      const {status, stderr} = onBareDisk({FLUSH_FAILS: code});

      assert.equal(status, 1);
      assert.match(stderr, said);
      assert.deepEqual(readdirSync(folder), ['a.js']);
      assert.equal(contentOf('a.js'), 'old');
    });
  }

  it('writes the same where nothing can be flushed, and no link be made', () => {
    const {status, stderr} = onBareDisk({});

    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(readdirSync(folder), ['a.js', 'a.json', 'a.mjs']);
    assert.equal(contentOf('a.mjs'), 'new');
  });

  for (const [one, other] of [
    ['a.js', 'A.js'],
    ['\u00e9.js', 'e\u0301.js'],
  ] as const) {
    it(`refuses both “${one}” and “${other}”, which are one file on some disks`, async () => {
      const files = new Map([
        [one, 'x'],
        [other, 'y'],
      ]);

      await assert.rejects(writeFiles(folder, files), RangeError);

      assert.deepEqual(readdirSync(folder), []);
    });
  }

  for (const name of ['../a.js', 'sub/a.js', 'sub\\a.js', '..', '']) {
    it(`refuses “${name}”, which is no file name`, async () => {
      await assert.rejects(writeFiles(folder, new Map([[name, 'x']])), RangeError);
    });
  }
});
