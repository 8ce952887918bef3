/**
 * What a build says of the text that is in no answer.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {reportOf, textLines} from '../../src/cli/text-report.js';

const PLACE = {path: 'a.md', column: 1};
const USE = {
  ...{sources: 2, words: 1000, used: 996},
  unused: [
    {...PLACE, line: 1, words: 1, reason: 'title'},
    {...PLACE, line: 3, words: 9, reason: 'contents'},
    {...PLACE, line: 9, words: 1, reason: 'no-question'},
    {...PLACE, path: 'b.md', line: 1, words: 2, reason: 'title'},
  ],
} as const;

describe('the text that is in no answer', () => {
  it('is named once of each kind, what nobody expects first', () => {
    assert.deepEqual(textLines(reportOf(USE), 12, 'worst'), [
      '99 % of the text of 2 files is in 12 answers. In none:',
      '  a.md:9: 1 word without a question',
      '  b.md:1: 2 words of titles, and 1 in 1 more place',
      '  a.md:3: 9 words in tables of contents',
    ]);
  });

  it('is named whole, with --verbose', () => {
    assert.equal(textLines(reportOf(USE), 12, 'all').length, 5);
  });

  it('is nothing to speak of where all is used, or nothing is there', () => {
    const all = {...USE, words: 996, unused: []};
    const none = {sources: 0, words: 0, used: 0, unused: []};

    assert.deepEqual(textLines(reportOf(all), 1, 'worst'), [
      '100 % of the text of 2 files is in 1 answer.',
    ]);
    assert.deepEqual([textLines(reportOf(none), 0, 'worst'), reportOf(none).share], [[], 1]);
  });
});
