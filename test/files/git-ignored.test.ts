/**
 * Which sources a `.gitignore` leaves out.
 */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {readSources} from '../../src/files/index.js';
import {temporaryFolder} from '../temporary-folder.js';

const FILES = {
  'docs/a.md': 'a',
  'docs/draft.md': 'b',
  'docs/old/c.md': 'c',
  'docs/new/d.md': 'd',
  'docs/new/keep.md': 'e',
};

async function pathsOf(
  context: TestContext,
  files: Readonly<Record<string, string>>,
  ...patterns: readonly string[]
): Promise<string[]> {
  const cwd = await temporaryFolder(context, {...FILES, ...files});
  const {sources} = await readSources(patterns, {cwd});
  return sources.map(({path}) => path.replace('docs/', ''));
}

describe('a .gitignore', () => {
  for (const [what, files, patterns, expected] of [
    ['leaves out names', {'.gitignore': 'draft.md\n'}, ['docs'], 'a new/d new/keep old/c'],
    ['leaves out folders', {'.gitignore': '/docs/old/\n'}, ['docs'], 'a draft new/d new/keep'],
    [
      'leaves out all but some',
      {'.gitignore': '# not yet\ndocs/new/*\n!keep.md\n'},
      ['docs'],
      'a draft new/keep old/c',
    ],
    ['counts below its own folder', {'docs/new/.gitignore': '*.md\n'}, ['docs'], 'a draft old/c'],
    [
      'goes after one that is nearer',
      {'.gitignore': '*.md\n', 'docs/new/.gitignore': '!d.md\n'},
      ['docs'],
      'new/d',
    ],
    ['knows small letters', {'.gitignore': 'DRAFT.md\n'}, ['docs'], 'a draft new/d new/keep old/c'],
    ['counts for patterns', {'.gitignore': 'old\n'}, ['docs/**/*.md'], 'a draft new/d new/keep'],
    ['counts inside patterns', {'docs/.gitignore': 'old\n'}, ['docs/*/*.md'], 'new/d new/keep'],
    ['never leaves out a file that is named', {'.gitignore': '*.md\n'}, ['docs/a.md'], 'a'],
    ['never leaves out a folder that is named', {'.gitignore': 'old/\n'}, ['docs/old'], 'old/c'],
    [
      'counts up to the repository',
      {'.gitignore': '*.md', 'docs/.git/HEAD': ''},
      ['docs/new'],
      'new/d new/keep',
    ],
  ] as const) {
    it(what, async (context) =>
      assert.deepEqual(
        await pathsOf(context, files, ...patterns),
        expected.split(' ').map((name) => `${name}.md`),
      ),
    );
  }

  it('is watched', async (context) => {
    const cwd = await temporaryFolder(context, {...FILES, '.gitignore': 'old\n'});

    const {watched} = await readSources(['docs'], {cwd});

    assert.ok(watched.includes(join(cwd, '.gitignore')));
  });

  it('is named where it leaves out all', async (context) => {
    const cwd = await temporaryFolder(context, {...FILES, 'docs/.gitignore': '*\n'});

    const {diagnostics} = await readSources(['docs'], {cwd});

    assert.deepEqual(
      diagnostics.map(({code, hint}) => [code, hint.includes('“.gitignore”')]),
      [['empty-folder', true]],
    );
  });
});
