import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {SNIPPET_LENGTH, snippetSpan} from '../../src/engine/snippet.js';
import {analyze} from '../../src/format/analyze.js';
import {language} from '../../src/languages/en.js';

function snippet(text: string, ...words: readonly string[]): string {
  const {start, end} = snippetSpan(text, analyze(text, language), (term) =>
    words.includes(term) ? {word: term, weight: 1} : undefined,
  );
  return text.slice(start, end);
}

const SENTENCES =
  'First, open the lid. Then take out the filter. Wash it in cold water. Let it dry.';
const LONG = `${'and so on '.repeat(40)}the filter ${'goes on '.repeat(40)}`;

describe('snippetSpan', () => {
  it('begins with the sentence that has the word', () => {
    assert.equal(snippet(SENTENCES, 'filter').startsWith('Then take out'), true);
  });

  it('prefers the sentence with more of the words', () => {
    assert.equal(snippet(SENTENCES, 'open', 'wash', 'water').startsWith('Wash it'), true);
  });

  it('begins at the beginning when nothing matches', () => {
    assert.equal(snippet(SENTENCES, 'bicycle'), SENTENCES);
  });

  it('does not take the dot of a version for the end of a sentence', () => {
    assert.equal(snippet('Take 2.7.5 or newer. Stop.', 'newer').startsWith('Take 2.7.5'), true);
  });

  it('shows the stretch around the word in a long sentence, in whole words', () => {
    const shown = snippet(LONG, 'filter');

    assert.equal(shown.includes('the filter'), true);
    assert.equal(shown.length <= SNIPPET_LENGTH, true);
    assert.match(shown, /^(and|so|on) .*(goes|on)$/);
  });

  it('keeps surrogate pairs whole in a text without spaces', () => {
    const shown = snippet('🎉'.repeat(300));

    assert.equal(shown.isWellFormed(), true);
    assert.equal(shown.length, SNIPPET_LENGTH);
  });

  it('is empty for an empty answer', () => {
    assert.equal(snippet('', 'filter'), '');
  });
});
