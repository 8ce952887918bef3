import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FIELDS} from '../../src/format/fields.js';
import {unpackTerms, type PackedTerms} from '../../src/format/packed-terms.js';
import {rowOf, type EntryRow} from '../../src/format/entry-row.js';
import {packTerms} from '../../src/indexing/pack-terms.js';
import type {TermCounts} from '../../src/indexing/term-counts.js';

/** “pay” in the first two entries, “card” in the first and the last, “how” in the second alone. */
const COUNTS: TermCounts = {
  terms: [
    ['pay', [0, 0, 1, 1]],
    ['card', [0, 1, 2, 2]],
    ['how', [1, 0]],
  ],
  shapes: [
    [1, 0, 3, 0, 0],
    [0, 0, 1, 0, 0],
    [2, 1, 70, 0, 1],
  ],
  lengths: [1, 0, 2, 0, 0, 1, 0, 2, 0, 0, 1, 1, 1, 0, 1],
};

function packed(): {rows: EntryRow[]; terms: PackedTerms} {
  const {firsts, terms} = packTerms(COUNTS, 3);
  const entry = {id: 'a', question: 'A?', aliases: [], answer: []};
  return {rows: firsts.map((first) => rowOf(entry, first)), terms};
}

describe('packed terms', () => {
  it('are with the entry that has them first, in the order of its texts', () => {
    assert.deepEqual(packTerms(COUNTS, 3).firsts, ['pay card', 'how', '']);
  });

  it('come back with their places and the lengths of fields', () => {
    const {rows, terms} = packed();

    const places = unpackTerms(rows, terms);

    assert.deepEqual(
      [...places.terms],
      [
        ['pay', [0, 2]],
        ['card', [2, 4]],
        ['how', [4, 5]],
      ],
    );
    assert.deepEqual([...places.entries], [0, 1, 0, 2, 1]);
    assert.deepEqual(
      [...places.frequencies],
      [
        ...[1, 0, 3, 0, 0],
        ...[0, 0, 1, 0, 0],
        ...[0, 0, 1, 0, 0],
        ...[2, 1, 70, 0, 1],
        ...[1, 0, 3, 0, 0],
      ],
    );
    assert.deepEqual([...places.lengths], COUNTS.lengths);
    assert.deepEqual(places.totals, [3, 1, 5, 0, 1]);
  });

  it('are read in bounds, whatever is in them', () => {
    const {rows} = packed();
    const noise = ['', ' ', 'e'.repeat(99), '~~~~~~~~~~z', '~'.repeat(999), 'E~', 'é<🎉'];
    const lists = noise.flatMap((sets) =>
      noise.flatMap((others) => noise.map((rest) => [sets, others, rest, rest] as const)),
    );

    for (const list of lists) {
      const {terms, entries, lengths} = unpackTerms(rows, list);
      assert.deepEqual([...terms.keys()], ['pay', 'card', 'how']);
      assert.ok(entries.length <= 999);
      assert.equal(lengths.length, rows.length * FIELDS.length);
    }
  });
});
