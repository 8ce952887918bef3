import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {entryOf, rowOf} from '../../src/format/entry-row.js';
import {createEngine} from '../../src/engine/index.js';
import type {Results} from '../../src/engine/index.js';
import {FAQ} from './vacuum-faq.js';

const engine = createEngine(FAQ);
const closestOf = ({total, closest}: Results): [number, ...string[]] => [
  total,
  ...closest.map(({entry}) => entry.id),
];

describe('the closest entries', () => {
  for (const [query, expected, why] of [
    [{text: 'batery', verbatim: ['batery']}, ['battery-life', 'charge'], 'a word as typed'],
    ['wipe chocolate cookies', ['reset'], 'other words for one of three'],
    ['factotum xylophone', ['reset'], 'the beginning of a word'],
  ] as const) {
    it(`are told where nothing answers “${JSON.stringify(query)}”: ${why}`, async () => {
      assert.deepEqual(closestOf(await engine.search(query)), [0, ...expected]);
    });
  }

  it('are none where nothing is in common but words like “how do I”', async () => {
    assert.deepEqual(closestOf(await engine.search('how do I bake a cake')), [0]);
  });

  it('are none where entries answer', async () => {
    const {total, closest} = await engine.search('battery');

    assert.deepEqual([total, closest], [2, []]);
  });

  it('are none where only an exclusion leaves no entry: it is not meant as one', async () => {
    const {total, closest, excluded} = await engine.search('filter -filter');

    assert.deepEqual([total > 0, closest, excluded], [true, [], []]);
  });
});

describe('fit', () => {
  const fitOf = async (query: string): Promise<number> =>
    (await engine.search(query)).hits[0]?.fit ?? 0;

  it('is high for a query that a question has all words of', async () => {
    assert.ok((await fitOf('replace the filter')) > 1.5);
  });

  it('is low for a query that entries have one word of', async () => {
    assert.ok((await fitOf('our robot friends visit the science museum')) < 0.5);
  });

  it('is 0 where nothing was asked', async () => {
    assert.equal(await fitOf(''), 0);
  });
});

describe('related entries of a hit', () => {
  it('come with it', async () => {
    const [hit] = (await engine.search('charging')).hits;

    assert.deepEqual(
      hit?.related.map(({id}) => id),
      ['battery-life'],
    );
  });

  it('are only those that the index has, whatever it says', async () => {
    const {index, language} = FAQ;
    const {sealFaqIndex} = await import('../../src/format/faq-index.js');
    const {formatVersion: _, hash: __, ...content} = index;
    const entries = index.entries.map((row) =>
      rowOf({...entryOf(row), related: [99, -1, 0.5, 1]}, row[3]),
    );
    const {hits} = await createEngine({
      index: sealFaqIndex({...content, entries}),
      language,
    }).search('charging');

    assert.deepEqual(
      hits[0]?.related.map(({id}) => id),
      ['battery-life'],
    );
  });
});
