import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {formatDiagnostic} from '../../src/compiler/diagnostic.js';
import {temporaryFolder} from '../temporary-folder.js';
import {readSources} from '../../src/files/read-sources.js';

let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'faq-search-'));
});

afterEach(() => rmSync(cwd, {recursive: true}));

function write(path: string, content: string | Uint8Array = 'x'): void {
  const file = join(cwd, path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, content);
}

async function pathsOf(...patterns: string[]): Promise<string[]> {
  const {sources, diagnostics} = await readSources(patterns, {cwd});
  assert.deepEqual(diagnostics, []);
  return sources.map(({path}) => path);
}

async function problemsOf(...patterns: string[]): Promise<string[]> {
  const {diagnostics} = await readSources(patterns, {cwd});
  return diagnostics.map(formatDiagnostic);
}

describe('readSources, of files that mostly are no FAQ', () => {
  for (const [what, pattern, expected] of [
    ['takes them by name', 'sub/faq.json', ['sub/faq.json']],
    ['takes them by a glob with their ending', '**/f*.{md,yml,json}', ['sub/faq.json']],
    ['leaves them in a folder', '.', ['a.md']],
    ['leaves them to a glob without their ending', '**', ['a.md']],
  ] as const) {
    it(what, async () => {
      for (const path of ['a.md', 'b.yml', 'package.json', 'sub/faq.json']) write(path);

      assert.deepEqual(await pathsOf(pattern), expected);
    });
  }
});

describe('readSources', () => {
  const files = ['b.md', 'a.md', 'B.markdown', 'sub/c.MD', 'sub/deep/d.md', 'sub/image.png'];
  const ignored = ['.hidden.md', '.git/x.md', 'node_modules/x/readme.md', 'sub/node_modules/y.md'];

  for (const [what, patterns, expected] of [
    ['a file', ['a.md'], ['a.md']],
    ['files, sorted', ['b.md', 'a.md'], ['a.md', 'b.md']],
    [
      'a folder with its folders',
      ['.'],
      ['B.markdown', 'a.md', 'b.md', 'sub/c.MD', 'sub/deep/d.md'],
    ],
    ['a folder in a folder', ['./sub/'], ['sub/c.MD', 'sub/deep/d.md']],
    ['a glob', ['*.md'], ['a.md', 'b.md']],
    ['a glob over folders', ['**/*.md'], ['a.md', 'b.md', 'sub/deep/d.md']],
    ['a glob of everything', ['sub/**'], ['sub/c.MD', 'sub/deep/d.md']],
    [
      'each file once',
      ['a.md', '.', 'a.*', 'sub'],
      ['B.markdown', 'a.md', 'b.md', 'sub/c.MD', 'sub/deep/d.md'],
    ],
  ] as const) {
    it(`finds ${what}`, async () => {
      for (const path of [...files, ...ignored]) write(path);

      assert.deepEqual(await pathsOf(...patterns), expected);
    });
  }

  it('takes a name that stands on disk for that, though it could be a glob', async () => {
    write('[a].md');
    write('a.md');

    assert.deepEqual(await pathsOf('[a].md'), ['[a].md']);
  });

  it('names files beside the working folder from there', async () => {
    write('docs/a.md');
    mkdirSync(join(cwd, 'work'));

    const {sources} = await readSources(['../docs'], {cwd: join(cwd, 'work')});

    assert.deepEqual(
      sources.map(({path}) => path),
      ['../docs/a.md'],
    );
  });

  it('reads text as it is, but for a byte order mark', async () => {
    write('a.md', '\uFEFF## Größe?\r\n\r\n😀');

    const {sources} = await readSources(['a.md'], {cwd});

    assert.deepEqual(sources, [{path: 'a.md', text: '## Größe?\r\n\r\n😀'}]);
  });

  it('watches files, folders and the folders in them', async () => {
    write('docs/sub/a.md');
    write('b.md');

    const {watched} = await readSources(['docs', 'b.md', 'missing.md'], {cwd});

    assert.deepEqual(
      watched,
      ['b.md', 'docs', 'docs/sub', 'docs/sub/a.md', 'missing.md'].map((path) => join(cwd, path)),
    );
  });
});

describe('readSources, where it can’t', () => {
  for (const [what, pattern, expected] of [
    [
      'a missing file',
      'qfa.md',
      'qfa.md:1:1: error: There is no file or folder “qfa.md”.\n' +
        '  Did you mean “faq.md”? Names are relative to the folder that the command runs in.',
    ],
    [
      'a glob without a match',
      'docs/*.md',
      'docs/*.md:1:1: error: No file to make a FAQ of matches “docs/*.md”.\n' +
        '  Check the folder it begins with; files may end in .md, .markdown, .mdx, .html, .htm, .json, .yaml, .yml, .toml, .csv, .tsv.',
    ],
    [
      'a folder without a source',
      'empty',
      'empty:1:1: error: The folder “empty” holds no file to make a FAQ of.\n' +
        '  Put a file into it whose name ends in .md or .markdown or .mdx; name files of other formats themselves.',
    ],
    [
      'a file of another format',
      'faq.pdf',
      "faq.pdf:1:1: error: “faq.pdf” is in a format that can't be read.\n" +
        '  Save it as HTML or Markdown and name that (“pandoc faq.pdf -o faq.md” converts many formats).',
    ],
  ] as const) {
    it(`says what to do about ${what}`, async () => {
      write('faq.md');
      write('faq.pdf');
      write('empty/picture.png');

      assert.deepEqual(await problemsOf(pattern), [expected]);
    });
  }

  it('says what to do about nothing', async () => {
    assert.deepEqual(await problemsOf(), [
      '.:1:1: error: No source is named.\n' +
        '  Name a Markdown file, a folder of them, or a glob such as "docs/**/*.md".',
    ]);
  });

  it('shows the first byte that is not UTF-8', async () => {
    write('a.md', Buffer.from('## Gr\u00f6\u00dfe?\n\nsch\u00f6n', 'latin1'));
    write('b.md', Buffer.concat([Buffer.from('\uFEFF## Größe?\r\n\r\n'), Buffer.of(0xff)]));

    const {sources, diagnostics} = await readSources(['.'], {cwd});

    assert.deepEqual(sources, []);
    assert.deepEqual(
      diagnostics.map(({path, line, column, code}) => [path, line, column, code]),
      [
        ['a.md', 1, 6, 'not-utf-8'],
        ['b.md', 3, 1, 'not-utf-8'],
      ],
    );
  });

  it('refuses a file of more than 5 MB', async () => {
    write('a.md', Buffer.alloc(5 * 1024 * 1024 + 1, 'x'));

    assert.deepEqual(await problemsOf('a.md'), [
      'a.md:1:1: error: This file has 6 MB, but a source may have 5 MB.\n' +
        '  Allow more by “--max-source-size 6” (“maxSourceSize” in faq.config.json), split it into several files, or leave it out if it is no FAQ.',
    ]);
  });
});

describe('readSources, where a symbolic link', () => {
  for (const pattern of ['docs', 'docs/**/*.md', 'docs/*']) {
    it(`leads out of the folder, reports it and reads on (${pattern})`, async () => {
      write('secret.md');
      write('docs/a.md');
      symlinkSync('../secret.md', join(cwd, 'docs/b.md'));

      const {sources, diagnostics} = await readSources([pattern], {cwd});

      assert.deepEqual(
        sources.map(({path}) => path),
        ['docs/a.md'],
      );
      assert.deepEqual(diagnostics.map(formatDiagnostic), [
        'docs/b.md:1:1: error: “docs/b.md” is a symbolic link that leads out of “docs”.\n' +
          '  Put the file itself there, or name it as a source of its own.',
      ]);
    });
  }

  it('leads to a folder outside, reports it', async () => {
    write('secrets/a.md');
    write('docs/a.md');
    symlinkSync('../secrets', join(cwd, 'docs/more'));

    const {sources, diagnostics} = await readSources(['docs'], {cwd});

    assert.equal(sources.length, 1);
    assert.deepEqual(
      diagnostics.map(({path, code}) => [path, code]),
      [['docs/more', 'link-out']],
    );
  });

  it('leads nowhere, reports it', async () => {
    write('docs/a.md');
    symlinkSync('gone.md', join(cwd, 'docs/b.md'));

    const {diagnostics} = await readSources(['docs'], {cwd});

    assert.deepEqual(
      diagnostics.map(({path, code}) => [path, code]),
      [['docs/b.md', 'broken-link']],
    );
  });

  it('stays inside, reads what it leads to once', async () => {
    write('docs/b.md');
    symlinkSync('b.md', join(cwd, 'docs/a.md'));
    symlinkSync('.', join(cwd, 'docs/again'));

    assert.deepEqual(await pathsOf('docs'), ['docs/a.md']);
    assert.deepEqual(await pathsOf('docs/**'), ['docs/a.md']);
  });

  it('is the named folder itself, follows it', async () => {
    write('real/a.md');
    symlinkSync('real', join(cwd, 'docs'));

    assert.deepEqual(await pathsOf('docs'), ['docs/a.md']);
  });
});

describe('a part of a file', () => {
  const README = '# A\n\n## FAQ\n\n### B?\n\nb\n';

  it('is named behind a “#”', async (context) => {
    const cwd = await temporaryFolder(context, {'README.md': README, 'a/b.md': README});

    const {sources} = await readSources(['README.md#faq', './README.md#%66oo', 'a/b.md#'], {cwd});

    assert.deepEqual(
      sources.map(({path, section}) => [path, section]),
      [
        ['README.md', 'faq'],
        ['README.md', 'foo'],
        ['a/b.md', ''],
      ],
    );
  });

  it('goes before all of the file, and is read once', async (context) => {
    const cwd = await temporaryFolder(context, {'docs/a.md': README, 'docs/b.md': README});

    const {sources} = await readSources(['docs', 'docs/a.md#faq', 'docs/../docs/a.md#faq'], {cwd});

    assert.deepEqual(
      sources.map(({path, section}) => [path, section]),
      [
        ['docs/a.md', 'faq'],
        ['docs/b.md', undefined],
      ],
    );
  });

  it('may be in the name of the file', async (context) => {
    const cwd = await temporaryFolder(context, {'a.b#c.md': README});

    const {sources} = await readSources(['a.b#c.md'], {cwd});

    assert.deepEqual(
      sources.map(({path, section}) => [path, section]),
      [['a.b#c.md', undefined]],
    );
  });

  it('is missed with its file', async (context) => {
    const cwd = await temporaryFolder(context);

    const {diagnostics} = await readSources(['READM.md#faq'], {cwd});

    assert.deepEqual(
      diagnostics.map(({code, path}) => [code, path]),
      [['not-found', 'READM.md']],
    );
  });
});
