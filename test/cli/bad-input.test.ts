/**
 * What the program says to every kind of bad input, word for word: `bad-input.golden`.
 *
 * `UPDATE_GOLDEN=1 node --import tsx --test test/cli/bad-input.test.ts` writes it anew; look at the
 * difference before it is committed.
 */
import assert from 'node:assert/strict';
import {mkdir, readFile, symlink, truncate, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {temporaryFolder} from '../temporary-folder.js';
import {runProgram} from './program.js';

const GOLDEN = fileURLToPath(new URL('bad-input.golden', import.meta.url));
const ENTRY = '## How do I pay?\n\nBy card.\n';

interface BadInput {
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** Makes what is no text. */
  readonly prepare?: (folder: string) => Promise<void>;
  /** After `build`; the file `faq.md` by default. */
  readonly args?: readonly string[];
}

function page(text: string | Buffer): BadInput {
  return {files: {'faq.md': text}};
}

const aliases = 'abcdefghi'.split('');
const bomb = aliases
  .map((name, i) => `${name}: &${name} [${`*${aliases[i - 1] ?? 'z'}, `.repeat(9)}]`)
  .join('\n');

const KINDS: Readonly<Record<string, BadInput>> = {
  'no match for the glob': {files: {'faq.md': ENTRY}, args: ['docs/*.md']},
  'a name that is not there': {files: {'faq.md': ENTRY}, args: ['fqa.md']},
  '0 bytes': page(''),
  'a heading without an answer': page(`## How do I log in?\n\n${ENTRY}`),
  'duplicate ids': page(`## Who? {#us}\n\nUs.\n\n## What? {#us}\n\nThis.\n`),
  'a forbidden id': page('## Who are you? {#who are you}\n\nUs.\n'),
  'a mistake in YAML': page(`---\ncategory: [Billing\n---\n\n${ENTRY}`),
  'unclosed front matter': page(`---\ncategory: Billing\n\n${ENTRY}`),
  'front matter that is code': page(`---js\n{category: process.exit()}\n---\n\n${ENTRY}`),
  'an alias bomb': page(`---\n${bomb}\ncategory: *i\n---\n\n${ENTRY}`),
  'a duplicate key': page(`---\ncategory: A\ncategory: B\n---\n\n${ENTRY}`),
  'an unknown key': page(`---\ncatgeory: A\nlangauge: xx yy\nlanguage: xx yy\n---\n\n${ENTRY}`),
  'a value of a wrong type': page(`---\ncategory: {a: b}\n---\n\n${ENTRY}`),
  'no UTF-8': page(Buffer.from('## Größe?\n\nGroß.\n', 'latin1')),
  'a binary file': page(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
  '100 MB': {
    files: {'faq.md': ENTRY},
    prepare: (folder) => truncate(join(folder, 'faq.md'), 100 * 1024 * 1024),
  },
  'an answer beyond 256 KB': page(`${ENTRY}\n${'word '.repeat(60_000)}\n`),
  'pathological nesting': page(`${ENTRY}\n${'> '.repeat(5000)}x\n`),
  'an unsafe link': page(
    '## Who?\n\n[Us](javascript:alert(1)), <script>alert(1)</script> and me.\n\n## No?\n',
  ),
  'a dead link': page('## Who?\n\n[Pay](#how-do-i-pya).\n\n## How do I pay?\n\nBy card.\n'),
  'a symbolic link out of the root': {
    files: {'secret.md': ENTRY, 'faq/a.md': ENTRY},
    prepare: (folder) => symlink('../secret.md', join(folder, 'faq/b.md')),
    args: ['faq'],
  },
  'an output that is a file': {
    files: {'faq.md': ENTRY, web: ''},
    args: ['faq.md', '--out', 'web'],
  },
  'an output below a file': {
    files: {'faq.md': ENTRY, web: ''},
    args: ['faq.md', '--out', 'web/dist'],
  },
  'an output that is a folder': {
    files: {'faq.md': ENTRY, 'dist/faq-search.js/own.txt': ''},
  },
  'an unknown option': {files: {'faq.md': ENTRY}, args: ['faq.md', '--langauge', 'de']},
  'a bad configuration': {
    files: {'faq.md': ENTRY, 'faq.config.json': '{\n  "langauge": "de",\n  "out": 3\n}\n'},
  },
  'several mistakes in several files': {
    files: {
      'faq/b.md': '## Who?\n\n[A](#nowhere)\n\n## What?\n',
      'faq/a.md': `---\ntilte: x\n---\n\n## Who? {#a b}\n\nUs.\n`,
      'faq/c.md': Buffer.from('\xff', 'latin1'),
    },
    args: ['faq'],
  },
};

describe('the program, given bad input', () => {
  it('says where, what and how to mend it, as the golden file has it', async (context) => {
    const said: string[] = [];
    for (const [kind, {files = {}, prepare, args = ['faq.md']}] of Object.entries(KINDS)) {
      const folder = await temporaryFolder(context);
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), {recursive: true});
        await writeFile(join(folder, path), content);
      }
      await prepare?.(folder);

      const {code, stdout, stderr} = await runProgram(['build', ...args], {cwd: folder});

      if (code !== 0) assert.equal(stdout, '', kind); // a warning stops nothing
      said.push(
        `# ${kind}\n$ faq-search build ${args.join(' ')}\n${stderr}exit code ${code ?? ''}\n`,
      );
    }
    const all = said.join('\n');
    if (process.env.UPDATE_GOLDEN !== undefined) await writeFile(GOLDEN, all);

    assert.equal(all, await readFile(GOLDEN, 'utf8'));
    assert.doesNotMatch(all, /^\s+at .*:\d+:\d+|node:internal|^\s+\^/m);
  });
});
