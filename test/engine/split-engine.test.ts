import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {compile, languageOf, readSources} from '../../src/files/index.js';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {createEngine, type Engine} from '../../src/engine/index.js';
import {createSplitEngine} from '../../src/engine/split/create-split-engine.js';
import type {FaqIndex} from '../../src/format/faq-index.js';
import {largeFaq, wordOf} from './large-faq.js';
import {opened, plain} from './open-in-pieces.js';

const english = languageOf('en');

/** What pieces are about, each once. */
function kindsOf(names: readonly string[]): string {
  return [...new Set(names.map((name) => name.replace(/-.*/, '')))].sort().join(' and ');
}

/** Whole, half-typed, with two letters swapped, with a letter left out. */
function variantsOf(query: string): string[] {
  const middle = Math.floor(query.length / 2);
  return [
    query,
    query.slice(0, -2),
    query.slice(0, middle) +
      query.charAt(middle + 1) +
      query.charAt(middle) +
      query.slice(middle + 2),
    query.slice(0, 3) + query.slice(4),
  ];
}

async function assertSame(query: string, whole: Engine, split: Engine): Promise<void> {
  const asked = {text: query, limit: 20};
  const [a, b] = [await whole.search(asked), await split.search(asked)];
  const view = ({hits, closest, ...rest}: typeof a) => ({
    ...rest,
    closest: closest.map(({entry, score}) => [entry.id, score]),
    hits: hits.map(({entry, score, question, snippet}) => [entry.id, score, question, snippet]),
  });
  assert.deepEqual(view(b), view(a), query);
}

describe('an index in pieces answers as the whole one', () => {
  it('for the golden queries of the FAQ about devices, with typing errors and half-typed', async () => {
    const {sources} = await readSources(['faq-data'], {cwd: process.cwd()});
    const {index, entries} = compile(sources, {baseUrl: 'https://docs.resin.io/'});
    assert.ok(index);
    const whole = createEngine({index, language: english});
    const queries = entries.flatMap(({expects}) => expects.map(({query}) => query));
    assert.ok(queries.length > 90);
    const {engine} = opened(index);
    for (const query of queries.flatMap(variantsOf)) await assertSame(query, whole, engine);
    for (const query of ['"push a new git"', 'port -443', 'zzzz', 'usb stick of cheese', ''])
      await assertSame(query, whole, engine);
  });

  describe('of 3,000 entries', () => {
    let index: FaqIndex;
    let whole: Engine;
    before(() => {
      index = indexEntries(largeFaq(3000), english);
      whole = createEngine({index, language: english});
    });

    const queries = [5, 40, 300, 2000].flatMap((rank) => [
      wordOf(rank),
      `how to ${wordOf(rank)} ${wordOf(rank + 7)}`,
      wordOf(rank).slice(0, 2),
      `"${wordOf(rank)} ${wordOf(3)}"`,
    ]);
    for (const query of queries.flatMap(variantsOf)) {
      it(`“${query}”, asked first`, () => assertSame(query, whole, opened(index).engine));
    }

    it('one letter, which more words begin with than are looked at', async () => {
      const {engine, asked} = opened(index);
      await assertSame('c', whole, engine);
      assert.ok(asked.includes('prefix-2r'), asked.join());
    });

    it('with few requests, and few steps that depend on another', async () => {
      const {engine, asked, steps} = opened(index);
      const query = `how to ${wordOf(300)} ${wordOf(45)}`;
      await engine.search(query);
      assert.ok(asked.length < 18, `${asked.length} requests`);
      assert.deepEqual(steps.map(kindsOf), ['terms', 'entries']);
      asked.length = 0;
      await engine.search(query);
      assert.deepEqual(asked, [], 'the second time nothing is asked for');
    });

    it('a mistyped word takes two steps more', async () => {
      const {engine, steps} = opened(index);
      const word = wordOf(300);
      await engine.search(`how to ${word.slice(0, 2)}${word.slice(3)} ${wordOf(45)}`);
      assert.deepEqual(steps.map(kindsOf), ['terms', 'words', 'terms', 'entries']);
    });

    it('a mistyped word of any first letter, also of one that a piece begins with', async () => {
      for (let rank = 300; rank < 320; rank++) {
        const word = wordOf(rank);
        await assertSame(`${word.slice(0, 2)}${word.slice(3)}?`, whole, opened(index).engine);
      }
    });

    it('finds an entry by its id, or by an old one', async () => {
      const {engine} = opened(index);
      assert.equal((await engine.find('entry-2999'))?.id, 'entry-2999');
      const alias = index.entries[14]?.[1][0] ?? '';
      assert.equal((await engine.find(alias.replaceAll(' ', '-')))?.id, 'entry-14');
      assert.equal(await engine.find('entry-3000'), undefined);
      assert.equal(await engine.find(''), undefined);
    });

    it('lists featured entries first, and 10 at most, unless more are asked for', async () => {
      const {engine} = opened(index);
      const {hits, total, facets} = await engine.search('');
      assert.equal(total, 3000);
      assert.equal(hits.length, 10);
      assert.deepEqual(
        hits.slice(0, 2).map(({entry}) => entry.id),
        ['entry-3', 'entry-53'],
      );
      assert.deepEqual(facets, (await whole.search('')).facets);
      const more = await engine.search({text: '', limit: 70, including: 'entry-1500'});
      assert.equal(more.hits.length, 70);
      assert.equal(more.hits[0]?.entry.id, 'entry-1500');
      const part = await engine.search({text: '', category: 'Part 9', limit: 2});
      assert.deepEqual(
        part.hits.map(({entry}) => entry.id),
        ['entry-2703', 'entry-2753'],
      );
    });

    it('gives what to read next when it is asked', async () => {
      const {engine} = opened(index);
      const [hit] = (await engine.search(wordOf(300))).hits;
      assert.ok(hit);
      const wanted = (await whole.search(wordOf(300))).hits[0]?.related;
      assert.deepEqual(
        (await engine.related?.(hit.entry))?.map(({id}) => id),
        wanted?.map(({id}) => id),
      );
    });

    it('ends a search that is no longer wanted', async () => {
      const {engine} = opened(index);
      const controller = new AbortController();
      const searching = engine.search('how', controller.signal);
      controller.abort();
      await assert.rejects(searching, {name: 'AbortError'});
    });
  });

  it('for compounds, which are looked for by their endings', async () => {
    const german = languageOf('de');
    const entries = largeFaq(400).map((entry, i) => ({
      ...entry,
      question: i % 40 === 0 ? `Wo ist die ${wordOf(i)}versicherung?` : entry.question,
    }));
    const index = indexEntries(entries, german);
    const whole = createEngine({index, language: german});
    for (const query of ['versicherung', 'krankenversicherung', wordOf(40), 'versichrung'])
      await assertSame(query, whole, opened(index, german).engine);
  });

  it('refuses a manifest that was changed, or is one of another version', () => {
    const {manifest} = opened(indexEntries(largeFaq(10), english));
    const load = <T>(_: string, open: (text: string) => T): Promise<T> => Promise.resolve(open(''));
    const open = (changed: object): unknown =>
      createSplitEngine({manifest: plain(changed), language: english, load});
    assert.throws(() => open({...manifest, count: 11}), {code: 'damaged'});
    assert.throws(() => open({...manifest, folder: '../elsewhere'}), {code: 'damaged'});
    assert.throws(() => open({...manifest, formatVersion: 99}), {code: 'wrong-version'});
    assert.throws(() => createSplitEngine({manifest, language: languageOf('de'), load}), {
      code: 'wrong-language',
    });
  });

  it('does without entries at all', async () => {
    const {engine} = opened(indexEntries([], english));
    assert.equal((await engine.search('')).total, 0);
    assert.equal((await engine.search('anything')).total, 0);
  });
});
