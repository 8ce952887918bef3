import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findEntry} from '../../src/engine/entry-source.js';
import type {Entry} from '../../src/format/entry.js';

const entry = (id: string, aliases: readonly string[] = []): Entry => ({
  id,
  question: id,
  aliases,
  answer: [],
});
const ENTRIES = [
  entry('pay', ['How can I settle a bill?', 'Facturación', 'OldName', 'bills']),
  entry('bills'),
  entry('later', ['Facturación']),
];

describe('an id of an entry', () => {
  for (const [id, found, why] of [
    ['pay', 'pay', 'is the entry’s own'],
    ['how-can-i-settle-a-bill', 'pay', 'is what GitHub makes of an alias'],
    ['facturación', 'pay', 'is an alias of two entries: the first has it'],
    ['OldName', 'pay', 'is an alias, letter for letter'],
    ['bills', 'bills', 'goes before an alias of another entry'],
    ['nobody', undefined, 'is nobody’s'],
    ['', undefined, 'is empty'],
  ] as const) {
    it(`“${id}” finds ${found ?? 'nothing'}: it ${why}`, () => {
      assert.equal(findEntry(ENTRIES, id)?.id, found);
    });
  }
});
