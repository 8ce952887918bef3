import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Engine} from '../../src/engine/results.js';
import {language} from '../../src/languages/en.js';
import type {Fetch} from '../../src/remote/server.js';
import {typesenseAt} from '../../src/remote/typesense/typesense-at.js';
import {TYPESENSE} from './recorded-faq.js';
import {replayed} from './recorded-server.js';

const NODE = 'typesense:http://127.0.0.1:9200?key=key&alias=recorded';

async function found(engine: Engine): Promise<readonly string[]> {
  const {hits} = await engine.search({text: 'pay invoice', limit: 10});
  return hits.map(({entry}) => entry.id);
}

/** Notes what is asked, and answers nothing. */
function asked(addresses: readonly string[]): {readonly engine: Engine; readonly urls: URL[]} {
  const urls: URL[] = [];
  const fetch: Fetch = (address) => {
    urls.push(new URL(address, 'https://page.example'));
    return Promise.resolve(new Response('', {status: 500}));
  };
  return {engine: typesenseAt(addresses, {language, fetch}), urls};
}

describe('an address of Typesense', () => {
  it('has the key and the alias of its FAQ', async () => {
    const engine = typesenseAt([NODE], {language, fetch: replayed(TYPESENSE.recorded)});

    assert.deepEqual((await found(engine)).at(0), 'pay-invoice');
  });

  it('may be one of several, of which one has the key', async () => {
    const replay = replayed(TYPESENSE.recorded);
    const fetch: Fetch = (address, init) =>
      address.startsWith('https://down.example')
        ? Promise.reject(new TypeError('It is down.'))
        : replay(address, init);
    const engine = typesenseAt(['typesense:https://down.example', NODE], {language, fetch});

    assert.deepEqual((await found(engine)).at(0), 'pay-invoice');
  });

  it('may be one that the page reads from its own host', async () => {
    const {engine, urls} = asked(['typesense:/typesense/?key=key']);

    await assert.rejects(found(engine));

    assert.equal(urls[0]?.href.split('?', 1)[0], 'https://page.example/typesense/multi_search');
  });

  it('says nothing else of the engine', async () => {
    const fetch = replayed(TYPESENSE.recorded);
    const engine = typesenseAt([`${NODE}&language=de&url=http://x&fallback=1&mine`], {
      language,
      fetch,
    });

    assert.equal(engine.language, 'en');
    assert.deepEqual((await found(engine)).at(0), 'pay-invoice');
  });

  for (const written of ['a+b/c==', 'a%2Bb%2Fc%3D%3D']) {
    it(`has the key a+b/c== written as ${written}`, async () => {
      const {engine, urls} = asked([`typesense:https://one.example?key=${written}`]);

      await assert.rejects(found(engine));

      assert.equal(urls[0]?.searchParams.get('x-typesense-api-key'), 'a+b/c==');
    });
  }
});
