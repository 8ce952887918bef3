import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createEngine} from '../../src/engine/index.js';
import type {Query, Results, Run} from '../../src/engine/index.js';
import {language as german} from '../../src/languages/de.js';
import {ENTRIES, FAQ} from './vacuum-faq.js';

const engine = createEngine(FAQ);
const idsOf = ({hits}: Results): string[] => hits.map(({entry}) => entry.id);
const show = (runs: readonly Run[]): string =>
  runs.map(({text, matched}) => (matched ? `[${text}]` : text)).join('');

async function first(query: string | Query): Promise<string | undefined> {
  return idsOf(await engine.search(query))[0];
}

describe('search', () => {
  for (const [query, expected, why] of [
    ['battery', 'battery-life', 'a word of the question'],
    ['batteries', 'battery-life', 'another form of it'],
    ['scissors', 'brush', 'a word of the answer'],
    ['roller', 'brush', 'a word of an alias'],
    ['how long must I charge it until it is full', 'charge', 'a whole sentence'],
    ['facto', 'reset', 'half a word'],
    ['batery', 'battery-life', 'a letter left out'],
    ['fliter', 'filter', 'two letters swapped'],
    ['vilter', 'filter', 'a wrong first letter'],
    ['wi fi', 'wifi', 'a compound in two words'],
    ['wifi', 'wifi', 'a compound in one word'],
    ['homebutton', 'reset', 'two words typed as one'],
    ['E-31', 'wifi', 'an error code'],
    ['e31', 'wifi', 'an error code without its sign'],
    ['AF-22.1', 'filter', 'a part number'],
    ['c++', 'cplusplus', 'a name with signs'],
    ['.net', 'cplusplus', 'a name that begins with a sign'],
    ['/var/map', 'cplusplus', 'a path'],
    ['wipe', 'reset', 'the author’s synonym'],
    ['floor plan', 'cplusplus', 'the author’s synonym for two words'],
    ['ＢＡＴＴＥＲＹ', 'battery-life', 'full-width letters'],
  ] as const) {
    it(`finds ${expected} by “${query}”: ${why}`, async () => {
      assert.equal(await first(query), expected);
    });
  }

  for (const {id, question} of ENTRIES) {
    it(`finds “${question}” by itself`, async () => {
      assert.equal(await first(question), id);
    });
  }

  it('finds by stop words when there is nothing else', async () => {
    assert.equal(await first('when should I'), 'filter');
  });

  it('wants what stands in quotes in just this order', async () => {
    assert.deepEqual(idsOf(await engine.search('"the brush out"')), ['brush']);
  });

  it('says so when no entry has what stands in quotes, and searches its words', async () => {
    const results = await engine.search('"brush the out"');

    assert.equal(idsOf(results)[0], 'brush');
    assert.deepEqual(results.missing, ['"brush the out"']);
  });

  it('leaves out what stands behind a minus', async () => {
    assert.deepEqual(idsOf(await engine.search('how long -charging')).includes('charge'), false);
    assert.equal(await first('how long -charging'), 'battery-life');
  });

  it('takes a minus before a stop word for the flag of a pasted command', async () => {
    assert.equal(await first('charging -it'), 'charge'); // its answer has an “it”
  });

  it('gives every entry in the FAQ’s order when nothing is asked', async () => {
    const results = await engine.search('  ');

    assert.deepEqual(
      idsOf(results),
      ENTRIES.map(({id}) => id),
    );
    assert.equal(results.total, 7);
  });

  it('gives the entries of one category, and counts all of them', async () => {
    const results = await engine.search({text: 'how', category: 'Battery'});

    assert.deepEqual(idsOf(results).sort(), ['battery-life', 'charge']);
    assert.equal(results.total, 2);
    assert.deepEqual(results.facets, [
      {category: 'Battery', count: 2},
      {category: 'Cleaning', count: 1},
      {category: 'Network', count: 1},
      {category: 'Developers', count: 0},
    ]);
  });

  it('gives no more hits than asked for, but counts all', async () => {
    const results = await engine.search({text: 'robot', limit: 1});

    assert.equal(results.hits.length, 1);
    assert.equal(results.total, 3);
  });

  it('marks the words in the question and in the passage that answers', async () => {
    const [hit] = (await engine.search('rinse brush hairs')).hits;

    assert.equal(show(hit?.question ?? []), 'How do I clean the [brush]?');
    assert.equal(
      show(hit?.snippet ?? []),
      'Cut [hair] and threads with scissors, and [rinse] the [brush] under cold water.',
    );
  });

  it('marks what was found through a typo or a synonym', async () => {
    assert.equal(
      show((await engine.search('carpts')).hits[0]?.snippet ?? []).includes('[carpets]'),
      true,
    );
    assert.equal(
      show((await engine.search('floor plan')).hits[0]?.snippet ?? []).includes('[map]'),
      true,
    );
  });

  it('says what it corrected, and takes the word as typed when told to', async () => {
    const corrected = await engine.search('batery');
    const verbatim = await engine.search({text: 'batery', verbatim: ['batery']});

    assert.deepEqual(corrected.corrections, [{typed: 'batery', used: 'battery'}]);
    assert.deepEqual(idsOf(verbatim), []);
    assert.deepEqual(verbatim.missing, ['batery']);
  });

  it('says which words the FAQ does not have', async () => {
    const {missing} = await engine.search('clean the brush in a dishwasher');

    assert.deepEqual(missing, ['dishwasher']);
  });

  for (const query of [
    'chocolate cake recipe',
    'asdfghjkl',
    'how do I cancel my subscription',
    '认证系统',
  ]) {
    it(`finds nothing for “${query}”`, async () => {
      assert.deepEqual(idsOf(await engine.search(query)), []);
    });
  }

  for (const query of [
    '"',
    '""',
    '-',
    '- -',
    '*',
    '__proto__',
    'constructor',
    '<script>alert(1)</script>',
    '(((',
    '\\',
    '\u0000',
    '\uD800',
    '🎉',
    'x'.repeat(100_000),
    'brush '.repeat(20_000),
    Array.from({length: 2000}, (_, i) => `word${i}`).join(' '),
  ]) {
    it(`survives ${JSON.stringify(query.slice(0, 30))}`, async () => {
      const {hits, total} = await engine.search(query);

      assert.equal(total >= hits.length, true);
    });
  }

  it('finds what matters in a pasted log', async () => {
    const log =
      '2026-03-01T12:00:03.112Z ERROR [0x7ffee4] net: connect("192.168.0.12:8883") failed: E-31 wrong password';

    assert.equal(await first(log), 'wifi');
  });

  it('ends with the signal’s reason when it is aborted', async () => {
    const reason = new Error('typed on');

    await assert.rejects(engine.search('brush', AbortSignal.abort(reason)), reason);
  });
});

describe('find', () => {
  it('gives the entry of an id', async () => {
    assert.equal((await engine.find('filter'))?.question, 'When should I replace the filter?');
  });

  for (const id of ['none', '__proto__', '']) {
    it(`gives nothing for “${id}”`, async () => {
      assert.equal(await engine.find(id), undefined);
    });
  }
});

describe('createEngine', () => {
  it('refuses an index of another language than it is given', () => {
    assert.throws(() => createEngine({index: FAQ.index, language: german}), {
      code: 'wrong-language',
      message:
        'The FAQ index is in “en”, but the language given with it is “de”. ' +
        'Import the language from “faq-search/languages/en”.',
    });
  });
});
