import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createEngine} from '../../src/engine/index.js';
import {createRanker} from '../../src/engine/ranker.js';
import type {Query} from '../../src/engine/results.js';
import {languageOf} from '../../src/files/index.js';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {largeFaq, wordOf} from './large-faq.js';

const language = languageOf('ru'); // whose queries may be typed in another layout
const oddOnes = ['Оплата картой?', 'Как вернуть товар?'].map((question, i) => ({
  ...{id: `odd-${i}`, question, aliases: [], answer: ['Да.']},
}));
const index = indexEntries([...largeFaq(60), ...oddOnes], language);

describe('a ranker', () => {
  for (const [what, query] of [
    ['a word', {text: wordOf(3)}],
    ['several words', {text: `${wordOf(7)} ${wordOf(12)} ${wordOf(31)}`, limit: 5}],
    ['a beginning', {text: wordOf(40).slice(0, 3)}],
    ['a phrase', {text: `"${wordOf(2)} ${wordOf(5)}"`}],
    ['an exclusion beside a word', {text: `${wordOf(2)} -${wordOf(5)}`}],
    ['an exclusion alone', {text: `-${wordOf(2)}`, limit: 7}],
    ['an exclusion that is none', {text: `-${wordOf(2)}`, operators: false}],
    ['a word in another keyboard layout', {text: 'jgkfnf'}],
    ['what no entry has', {text: 'xylophone'}],
    ['nothing', {text: ' ', limit: 4}],
  ] as [string, Query][]) {
    it(`gives the hits of a search for ${what}, in their order`, async () => {
      const {hits} = await createEngine({index, language}).search(query);

      const ranked = createRanker({index, language})(query);

      assert.deepEqual(
        ranked.map(({id}) => id),
        hits.map(({entry}) => entry.id),
      );
      assert.equal(ranked.length === 0, query.text === 'xylophone');
    });
  }
});
