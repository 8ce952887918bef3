import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findEntry} from '../../src/engine/entry-source.js';
import {entryFinder} from '../../src/review/named-entries.js';

const ENTRIES = [
  {id: 'pay', question: 'How do I pay?', aliases: ['old-bill'], answer: []},
  {id: 'bill', question: 'Where is my bill?', aliases: [], answer: [['h3', 'As a file'] as const]},
  {id: 'as-a-file', question: 'May I print it?', aliases: ['pay'], category: 'Bills', answer: []},
];

describe('the finder of entries', () => {
  for (const [id, found] of [
    ['bill', 'bill'],
    ['where-is-my-bill', 'bill'],
    ['old-bill', 'pay'],
    ['pay', 'pay'],
    ['as-a-file', 'as-a-file'],
    ['asafile', 'as-a-file'],
    ['bills', 'as-a-file'],
    ['nowhere', undefined],
    ['–', undefined],
  ]) {
    it(`finds what an engine finds for “${id}”`, () => {
      assert.equal(entryFinder(ENTRIES)(id ?? '')?.id, found);
      assert.equal(findEntry(ENTRIES, id ?? '')?.id, found);
    });
  }
});
