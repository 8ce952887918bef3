import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {OutputError} from '../../src/files/output-error.js';
import {writeFiles} from '../../src/files/write-files.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faq-search-'));
});

afterEach(() => rmSync(folder, {recursive: true}));

function contentOf(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
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

  for (const name of ['../a.js', 'sub/a.js', 'sub\\a.js', '..', '']) {
    it(`refuses “${name}”, which is no file name`, async () => {
      await assert.rejects(writeFiles(folder, new Map([[name, 'x']])), RangeError);
    });
  }
});
