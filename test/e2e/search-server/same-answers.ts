/**
 * The tests of what a pushed FAQ answers.
 */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {before, describe, it} from 'node:test';
import {createEngine} from '../../../src/engine/index.js';
import type {Query} from '../../../src/engine/results.js';
import {compile, readSources} from '../../../src/files/index.js';
import {entryOf} from '../../../src/format/entry-row.js';
import type {Entry} from '../../../src/format/entry.js';
import type {FaqIndex} from '../../../src/format/faq-index.js';
import {language} from '../../../src/languages/en.js';
import {manyEntries, type TestServer} from '../../remote/pushed.js';
import {shown} from '../../remote/shown.js';

/** @param started gives a server, once it is there */
export function testAnswers(started: () => TestServer): void {
  let server: TestServer;
  let index: FaqIndex;
  let entries: readonly Entry[];

  before(async () => {
    server = started();
    index = await faqData();
    entries = index.entries.map(entryOf);
  });

  describe('that has been pushed', () => {
    before(() => server.push(index, {alias: 'whole'}));

    for (const query of [
      {text: 'how do I update my device?'},
      {text: 'ssh'},
      {text: 'encr'},
      {text: 'subscirption to udpates'},
      {text: 'nodered'},
      {text: '"raspberry pi"'},
      {text: 'device -raspberry'},
      {text: '-raspberry'},
      {text: 'device -raspberry', verbatim: ['raspberry']},
      {text: 'device -raspberry', operators: false},
      {text: 'chocolate cake recipe'},
      {text: 'xylophone in my device'},
      {text: 'гздфеу'},
      {text: ''},
      {text: '', limit: 3},
      {text: 'vpn', limit: 1},
    ] satisfies Query[]) {
      it(`answers ${JSON.stringify(query)} as the whole index`, async () => {
        const asked = {limit: 10, ...query};
        const remote = server.engine('whole');

        const [found, wanted] = await Promise.all([
          remote.search(asked),
          createEngine({index, language}).search(asked),
        ]);

        assert.deepEqual(shown(found), shown(wanted));
      });
    }

    it('answers in a category as the whole index', async () => {
      const [category = ''] = entries.flatMap((entry) => entry.category ?? []);
      const query = {text: 'device', category, limit: 10};
      const remote = server.engine('whole');

      const [found, wanted] = await Promise.all([
        remote.search(query),
        createEngine({index, language}).search(query),
      ]);

      assert.deepEqual(shown(found), shown(wanted));
    });

    it('finds each entry by its id, and by its question', async () => {
      const remote = server.engine('whole');
      const {related: _, ...entry} = entries[3] ?? assert.fail();

      assert.deepEqual(await remote.find(entry.id), entry);
      assert.deepEqual(await remote.find(entry.question.toUpperCase()), entry);
      assert.equal(await remote.find('no-such-entry'), undefined);
    });

    it('says what to read after an entry', async () => {
      const remote = server.engine('whole');
      const {related = [], ...entry} = entries[3] ?? assert.fail();
      const found = (await remote.find(entry.id)) ?? assert.fail();

      const ids = (await remote.related?.(found))?.map(({id}) => id);

      assert.deepEqual(
        ids,
        related.map((position) => entries[position]?.id),
      );
    });
  });

  it('lists many entries page by page, in their order', async () => {
    const entries = manyEntries(130);
    await server.push(entries, {alias: 'many'});
    const remote = server.engine('many');

    const {hits, total, facets} = await remote.search({text: '', limit: 120});

    assert.equal(total, 130);
    assert.deepEqual(
      hits.map(({entry}) => entry.id),
      entries.slice(0, 120).map(({id}) => id),
    );
    assert.deepEqual(facets, [
      {category: 'Even', count: 65},
      {category: 'Odd', count: 65},
    ]);
  });

  it('has its answers fetched where they are too long for one answer', async () => {
    const long = 'word '.repeat(4000);
    const entries = manyEntries(12).map((entry) => ({...entry, answer: [entry.question, long]}));
    await server.push(entries, {alias: 'long'});
    const remote = server.engine('long');

    const {hits} = await remote.search({text: 'use', limit: 10});

    assert.deepEqual(
      hits.map(({entry}) => entry.answer.length),
      hits.map(() => 2),
    );
  });
}

async function faqData(): Promise<FaqIndex> {
  const {sources} = await readSources(['faq-data'], {cwd: resolve('.')});
  const {index} = compile(sources, {});
  return index ?? assert.fail('faq-data is no FAQ.');
}
