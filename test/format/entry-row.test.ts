import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Entry} from '../../src/format/entry.js';
import {entryOf, isEntryRow, rowOf} from '../../src/format/entry-row.js';

const ENTRY: Entry = {id: 'x', question: 'Q?', aliases: ['a'], answer: [['p', 'A']]};

describe('the row of an entry', () => {
  for (const [what, entry] of [
    ['nothing more', ENTRY],
    ['a category', {...ENTRY, category: 'C'}],
    ['related entries', {...ENTRY, related: [3, 0]}],
    ['old ids', {...ENTRY, anchors: ['old']}],
    ['everything', {...ENTRY, category: 'C', related: [1], anchors: ['o'], featured: true}],
    ['the place of the first', {...ENTRY, featured: true}],
  ] as const) {
    it(`gives back an entry with ${what}`, () => {
      const row = JSON.parse(JSON.stringify(rowOf(entry, 'q a'))) as unknown;

      assert.ok(isEntryRow(row));
      assert.deepEqual(entryOf(row), entry);
      assert.equal(row[3], 'q a');
    });
  }

  for (const [question, id, kept] of [
    ['How do I pay?', 'how-do-i-pay', undefined],
    ['Don’t I pay (by card)?', 'dont-i-pay-by-card', undefined],
    ["What can't I do on a self-hosted site?", 'what-cant-i-do-on-a-self-hosted-site', undefined],
    ['क्या मैं भुगतान कर सकता हूँ?', 'क्या-मैं-भुगतान-कर-सकता-हूँ', undefined],
    ['Où est le café ?', 'où-est-le-café-', undefined],
    ['Ports/hosts on example.com?', 'ports-hosts-on-example-com-', ' '],
    ['Can I read & write?', 'can-i-read--write', 'can-i-read--write'],
    ['How do I pay?', 'how-do-i-pay-1', 'how-do-i-pay-1'],
    ['How do I pay?', 'pay', 'pay'],
    ['?', 'question', 'question'],
  ] as const) {
    it(`has ${kept === undefined ? 'no id' : `“${kept}”`} where “${question}” has “${id}”`, () => {
      const row = rowOf({...ENTRY, question, id});

      assert.equal(row[5], kept);
      assert.equal(entryOf(row).id, id);
    });
  }
});
