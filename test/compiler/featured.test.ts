import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {entryOf} from '../../src/format/entry-row.js';
import {compilePage, problemsOf} from './compiled.js';

/** The ids of the featured entries in the built index. */
function featuredIn(text: string): string[] | undefined {
  const {index} = compilePage(text);
  const entries = index?.entries.map(entryOf);
  return entries?.filter(({featured}) => featured === true).map(({id}) => id);
}

describe('featured', () => {
  it('marks the question above it', () => {
    const text = '## A?\n\n<!-- featured: true -->\n\na\n\n## B?\n\nb';

    assert.deepEqual(featuredIn(text), ['a']);
  });

  it('marks all questions of a file by its front matter, but those that say otherwise', () => {
    const text = '---\nfeatured: true\n---\n\n## A?\n\na\n\n## B?\n\n<!-- featured: false -->\n\nb';

    assert.deepEqual(featuredIn(text), ['a']);
  });

  it('costs an entry without it nothing in the index', () => {
    const {index} = compilePage('## A?\n\n<!-- featured: false -->\n\na');

    assert.deepEqual(index?.entries, [['A?', [], [['p', 'a']], 'a']]);
  });

  it('is a warning where it is neither true nor false', () => {
    const {diagnostics} = compilePage('## A?\n\n<!-- featured: yes -->\n\na');

    assert.deepEqual(diagnostics, [
      {
        path: 'faq.md',
        line: 3,
        column: 16,
        severity: 'warning',
        code: 'setting-not-flag',
        message: '“featured” is “yes”, which is neither true nor false, so it is not read.',
        hint: 'Write “featured: true”, or take the line out.',
      },
    ]);
  });

  it('is read in front matter by the same rule', () => {
    assert.deepEqual(problemsOf(compilePage('---\nfeatured: 1\n---\n\n## A?\n\na')), [
      'faq.md:2:11 warning setting-not-flag',
    ]);
  });
});
