import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {changesTo} from '../../src/remote/opensearch/changes.js';

const PART = {site: '', language: 'en'};
const START = 1000;
const LETTERS = 'abcdefghijkl'.split('');

interface Entry {
  readonly id: string;
  readonly hash: string;
}

/** As a push of all of them would number them. */
function numbered(entries: readonly Entry[]): (Entry & {readonly order: number})[] {
  return entries.map((entry, i) => ({...entry, order: START + i}));
}

/** As a server has them, by the ids of documents. */
function storedOf(
  entries: readonly (Entry & {readonly order: number})[],
): Map<string, {hash: string; order: number}> {
  return new Map(entries.map(({id, hash, order}) => [`/en/${id}`, {hash, order}]));
}

function idsIn(text: string): Entry[] {
  return text.split('').map((id) => ({id, hash: id}));
}

describe('the changes of a FAQ', () => {
  for (const [what, before, now, changed, deleted] of [
    ['are none where it is the same', 'abcd', 'abcd', '', ''],
    ['are an entry that is new at the end', 'abc', 'abcd', 'd', ''],
    ['are one that is new at the start', 'abc', 'dabc', 'd', ''],
    ['are several that are new in the middle', 'ab', 'axyzb', 'xyz', ''],
    ['are one that has gone', 'abc', 'ac', '', 'b'],
    ['are the one that has moved', 'abcde', 'eabcd', 'e', ''],
    ['are all of another', 'ab', 'cd', 'cd', 'ab'],
  ] as const) {
    it(what, () => {
      const stored = storedOf(numbered(idsIn(before)));

      const changes = changesTo(() => numbered(idsIn(now)), stored, PART);

      assert.deepEqual(
        [...changes.changed.keys()],
        changed.split('').map((id) => `/en/${id}`),
      );
      assert.deepEqual(
        changes.deleted,
        deleted.split('').map((id) => `/en/${id}`),
      );
    });
  }

  it('are those with another content', () => {
    const stored = storedOf(numbered(idsIn('abc')));
    const edited = [
      {id: 'a', hash: 'a'},
      {id: 'b', hash: 'other'},
      {id: 'c', hash: 'c'},
    ];

    assert.deepEqual(
      [...changesTo(() => numbered(edited), stored, PART).changed],
      [['/en/b', START + 1]],
    );
  });

  it('leave any FAQ in its order, however often it changes', () => {
    const faqs = fc.array(fc.uniqueArray(fc.constantFrom(...LETTERS), {maxLength: 12}), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(faqs, (versions) => {
        let stored = new Map<string, {hash: string; order: number}>();
        for (const version of versions) {
          const now = numbered(version.map((id) => ({id, hash: id})));
          const {changed, deleted} = changesTo(() => now, stored, PART);
          for (const id of deleted) stored.delete(id);
          for (const [id, order] of changed) stored.set(id, {hash: id.slice(4), order});
          const inOrder = [...stored].sort(([, a], [, b]) => a.order - b.order);
          assert.deepEqual(
            inOrder.map(([id]) => id.slice(4)),
            version,
          );
          stored = new Map(stored);
        }
      }),
    );
  });
});
