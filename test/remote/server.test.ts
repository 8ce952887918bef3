import assert from 'node:assert/strict';
import type {ServerResponse} from 'node:http';
import {describe, it, type TestContext} from 'node:test';
import {listen} from '../../.ci/static-server.mjs';
import {createEngine} from '../../src/engine/index.js';
import {IndexError} from '../../src/engine/index.js';
import {FORMAT_VERSION} from '../../src/format/faq-index.js';
import {language} from '../../src/languages/en.js';
import {createRemoteEngine} from '../../src/remote/index.js';
import {refusal} from '../../src/remote/server.js';
import {INDEX} from './recorded-faq.js';

const EMPTY = {
  formatVersion: FORMAT_VERSION,
  faq: {count: 0, totals: [0, 0, 0, 0, 0], categories: []},
  entries: [],
  list: {total: 0, facets: [], excluded: []},
};

/** A server that does this; `''` ends in `/`. */
async function address(
  context: TestContext,
  respond: (response: ServerResponse, url: string) => void,
): Promise<string> {
  const server = await listen((request, response) => respond(response, request.url ?? ''));
  context.after(() => server.close());
  return server.address;
}

function says(value: unknown, status = 200): (response: ServerResponse) => void {
  return (response) => response.writeHead(status).end(JSON.stringify(value));
}

describe('an engine that asks a handler', () => {
  it('sends what was typed, with the parameters that the address has', async (context) => {
    const asked: string[] = [];
    const url = await address(context, (response, path) => {
      asked.push(path);
      says(EMPTY)(response);
    });

    await createRemoteEngine({url: `${url}search?site=shop`, language}).search({
      ...{text: 'how & why', category: 'A', verbatim: ['why'], operators: false},
    });

    assert.equal(
      asked[0],
      '/search?site=shop&text=how+%26+why&category=A&verbatim=why&operators=0&language=en',
    );
  });

  for (const [what, respond, code] of [
    ['answers with an error', says({error: 'no'}, 503), 'unreachable'],
    ['hangs up', (response: ServerResponse) => response.destroy(), 'unreachable'],
    ['is no handler', says({took: 3, hits: {}}), 'not-an-index'],
    ['is of another version', says({...EMPTY, formatVersion: 99}), 'wrong-version'],
    ['answers in another shape', says({...EMPTY, entries: [{}]}), 'not-an-index'],
    [
      'has categories of another shape',
      says({...EMPTY, list: {...EMPTY.list, facets: [null]}}),
      'not-an-index',
    ],
    [
      'has counts of another shape',
      says({...EMPTY, found: {frequencies: [], synonyms: {own: '', common: ''}}}),
      'not-an-index',
    ],
    ['has half of what it found', says({...EMPTY, found: null}), 'not-an-index'],
  ] as const) {
    it(`fails where the server ${what}`, async (context) => {
      const url = await address(context, respond);

      await assert.rejects(
        createRemoteEngine({url, language}).search('pay'),
        (error) => error instanceof IndexError && error.code === code,
      );
    });

    it(`asks the next address where one ${what}`, async (context) => {
      const [url, other] = [await address(context, respond), await address(context, says(EMPTY))];

      const {total} = await createRemoteEngine({url: [url, other], language}).search('');

      assert.equal(total, 0);
    });

    it(`has the page's own index answer where the server ${what}, and says so`, async (context) => {
      const url = await address(context, respond);
      const engine = createRemoteEngine({
        ...{url, language, offlineNotice: () => 'Offline.'},
        fallback: () => createEngine({index: INDEX, language}),
      });

      const {hits, notice} = await engine.search('parcel');

      assert.equal(notice, 'Offline.');
      assert.deepEqual(
        hits.map(({entry}) => entry.id),
        ['parcel'],
      );
      assert.equal((await engine.find('refund'))?.id, 'refund');
    });
  }

  it('ends a search that is overtaken, at the server too', async (context) => {
    let closed: () => void;
    const isClosed = new Promise<void>((resolve) => (closed = resolve));
    const url = await address(context, (response) => void response.once('close', () => closed()));
    const overtaken = new AbortController();
    const engine = createRemoteEngine({
      ...{url, language},
      fallback: () => createEngine({index: INDEX, language}),
    });

    const search = engine.search('pay', overtaken.signal);
    setTimeout(() => overtaken.abort(new Error('overtaken')), 50);

    await assert.rejects(search, /overtaken/);
    await isClosed;
  });

  it('asks past what the browser has kept where an answer is no use', async () => {
    const caches: (RequestCache | undefined)[] = [];
    const engine = createRemoteEngine({
      ...{url: 'http://handler.test/search', language},
      fetch: (_, {cache}) => {
        caches.push(cache);
        const isKept = cache !== 'reload';
        return Promise.resolve(
          isKept ? new Response('<p>Log in first.') : new Response(JSON.stringify(EMPTY)),
        );
      },
    });

    assert.equal((await engine.search('')).total, 0);

    assert.deepEqual(caches, [undefined, 'reload']);
  });

  for (const [what, headers] of [
    ['in seconds', () => ({'retry-after': '1'})],
    ['as a date', () => ({'retry-after': new Date(Date.now() + 1999).toUTCString()})],
    ['in words that nobody knows', () => ({'retry-after': 'soon'})],
    ['not at all', () => ({})],
  ] as const) {
    it(`leaves an address alone for a while that it says ${what}`, async () => {
      let isBusy = true;
      let asked = 0;
      const engine = createRemoteEngine({
        ...{url: 'http://handler.test/search', language},
        fetch: () => {
          asked++;
          return Promise.resolve(
            isBusy
              ? new Response('', {status: 429, headers: headers()})
              : new Response(JSON.stringify(EMPTY)),
          );
        },
      });

      await assert.rejects(engine.search('pay'), /answered 429/);
      const before = asked;
      await assert.rejects(engine.search('pay it'), /answered 429/);
      assert.equal(asked, before);

      isBusy = false;
      await new Promise((go) => setTimeout(go, 2000));
      assert.equal((await engine.search('')).total, 0);
    });
  }

  it('leaves none alone for longer than a reader waits, whatever it says', () => {
    for (const after of ['86400', 'Wed, 21 Oct 2099 07:28:00 GMT']) {
      const response = new Response('', {status: 503, headers: {'retry-after': after}});
      const error = refusal(response) as Error & {readonly waitMs: number};
      assert.equal(error.waitMs, 30_000);
    }
  });
});
