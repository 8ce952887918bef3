import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {readQueryLog} from '../../src/cli/query-log.js';
import {temporaryFolder} from '../temporary-folder.js';

const LOGS: readonly (readonly [what: string, text: string])[] = [
  ['a list', 'log in\nlog in\npay, by card\n'],
  ['a list with a heading', 'query\r\nlog in\r\nlog in\r\n"pay, by card"\r\n'],
  ['CSV', 'query,count\nlog in,2\n"pay, by card",1\n'],
  ['CSV of a spreadsheet', 'Count;Search term\n2;log in\n1;"pay, by card"\n'],
  [
    'GA4',
    '# ----------------------------------------\n# Search terms\n# 20260101-20260131\n# ----------------------------------------\n\nSearch term,Event count,Total users\nlog in,2,1\n"pay, by card",1,1\n',
  ],
  ['Plausible', 'name,visitors,events,conversion_rate\nlog in,1,2,5.0\n"pay, by card",1,1,2.5\n'],
  ['Matomo', 'Label\tVisits\tSearch Results pages\nlog in\t2\t4\npay, by card\t1\t1\n'],
  [
    'Matomo in JSON',
    '[{"label":"log in","nb_visits":2,"nb_hits":4},{"label":"pay, by card","nb_visits":"1"}]',
  ],
  ['Umami', '{"data":[{"value":"log in","total":2},{"value":"pay, by card","total":1}]}'],
  [
    'Algolia',
    '{"searches":[{"search":"log in","count":2,"nbHits":7},{"search":"pay, by card","count":1,"nbHits":0}]}',
  ],
  ['Algolia in CSV', 'search,count,withFilterCount\nlog in,2,0\n"pay, by card",1,0\n'],
  [
    'the element’s events',
    [
      '{"type":"faq-search-query","text":"log in","total":3}',
      '{"type":"faq-search-query","text":"log in","total":3}',
      '{"type":"faq-search-query","text":"pay, by card","total":0}',
      '{"type":"faq-search-no-results","text":"pay, by card"}',
      '{"type":"faq-search-toggle","id":"a"}',
    ].join('\n'),
  ],
  [
    'its events, as a tool wraps them',
    JSON.stringify({
      results: ['log in', 'log in', 'pay, by card'].map((text) => ({
        event: 'FAQ search query'.replace('FAQ search', 'faq-search').replace(' ', '-'),
        properties: {text, total: 3},
      })),
    }),
  ],
  ['texts in JSON', '["log in", "log in", "pay, by card"]'],
];

describe('a log of queries', () => {
  it('is a list in a text file, whatever signs its first query has', async (context) => {
    const folder = await temporaryFolder(context, {'log.txt': 'NaN, or not a\nlog in\n'});

    assert.deepEqual(await readQueryLog('log.txt', folder), [
      {text: 'NaN, or not a', count: 1},
      {text: 'log in', count: 1},
    ]);
  });

  for (const [what, text] of LOGS) {
    it(`is read from ${what}`, async (context) => {
      const folder = await temporaryFolder(context, {log: text});

      const counts = new Map<string, number>();
      for (const {text: query, count} of await readQueryLog('log', folder))
        counts.set(query, (counts.get(query) ?? 0) + count);

      assert.deepEqual(
        [...counts],
        [
          ['log in', 2],
          ['pay, by card', 1],
        ],
      );
    });
  }

  it('may be UTF-16, with counts in groups', async (context) => {
    const folder = await temporaryFolder(context);
    const text = '\ufeffKeyword\tCount\nfür\t1,234\n';
    await writeFile(join(folder, 'log'), Buffer.from(text, 'utf16le'));

    assert.deepEqual(await readQueryLog('log', folder), [{text: 'für', count: 1234}]);
  });

  for (const [what, text, message] of [
    ['a table of something else', 'city,country\nBern,CH\n', /no column that could be the queries/],
    ['a broken line', '{"query":"a"}\n{"query":\n', /log:2 is no JSON object/],
  ] as const) {
    it(`is refused where it is ${what}`, async (context) => {
      const folder = await temporaryFolder(context, {log: text});

      await assert.rejects(readQueryLog('log', folder), message);
    });
  }

  it('is refused where it is not there', async (context) => {
    const folder = await temporaryFolder(context);

    await assert.rejects(readQueryLog('log', folder), /can't be read: it is not there/);
  });
});
