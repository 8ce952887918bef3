/**
 * The tests of a search handler before a cluster.
 */
import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import {language} from '../../../src/languages/en.js';
import {createSearchHandler} from '../../../src/remote/handler/index.js';
import {OpenSearch} from '../../../src/remote/opensearch/opensearch.js';
import {statusOf} from '../../../src/remote/opensearch/status.js';
import {hostileRequests, isOneQuery} from '../../remote/hostile-requests.js';
import {manyEntries, pushEntries} from '../../remote/pushed.js';

/** @param nodes gives the addresses of a cluster, once it is there */
export function testHandler(nodes: () => readonly string[]): void {
  let urls: readonly string[];
  let server: OpenSearch;

  before(() => {
    urls = nodes();
    server = new OpenSearch({urls});
  });

  it('is asked once for what a page has already', async () => {
    await pushEntries(manyEntries(3), {urls, alias: 'kept'});
    const handler = createSearchHandler({url: urls, alias: 'kept', languages: [language]});
    const address = 'http://handler.test/search?text=token1';
    const {headers} = await handler(new Request(address));
    const etag = headers.get('etag') ?? '';

    const again = await handler(new Request(address, {headers: {'if-none-match': etag}}));
    await pushEntries(manyEntries(4), {urls, alias: 'kept'});
    const other = createSearchHandler({url: urls, alias: 'kept', languages: [language]});
    const changed = await other(new Request(address, {headers: {'if-none-match': etag}}));

    assert.equal(again.status, 304);
    assert.equal(changed.status, 200);
  });

  it('asks nothing but the one query, whatever is asked of its handler', async () => {
    await pushEntries(manyEntries(3), {urls, alias: 'hostile'});
    const reached: string[] = [];
    const handler = createSearchHandler({
      ...{url: urls, alias: 'hostile', languages: [language], origins: ['https://good.example']},
      fetch: (address, init) => {
        const {method = 'GET', body} = init;
        reached.push(
          `${method} ${new URL(address).pathname}\n${typeof body === 'string' ? body : ''}`,
        );
        return fetch(address, init);
      },
    });
    const statuses = new Set<number>();

    for (const request of hostileRequests(1000)) {
      const response = await handler(request);
      statuses.add(response.status);
      assert.doesNotMatch(await response.text(), /exception|shard|Error|127\.0\.0\.1|_search/);
      assert.notEqual(response.headers.get('access-control-allow-origin'), '*');
    }

    assert.deepEqual(
      reached.filter((request) => !isOneQuery(request, 'hostile')),
      [],
    );
    assert.ok(reached.length > 100);
    assert.deepEqual([...statuses].sort(), [200, 204, 400, 404, 405, 414]);
    const {entries, found} = (await statusOf(server, 'hostile')).faqs[0] ?? assert.fail();
    assert.deepEqual([entries, found], [3, 3]);
  });
}
