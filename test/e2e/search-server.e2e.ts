/**
 * A FAQ in three real OpenSearch nodes: pushed, asked by the engine, by the program and by a page.
 *
 * What takes minutes, such as a node that is killed in a minute of searches, is in `bench/servers/`.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {language} from '../../src/languages/en.js';
import {OpenSearch} from '../../src/remote/opensearch/opensearch.js';
import {statusOf} from '../../src/remote/opensearch/status.js';
import {isWhole} from '../../src/remote/pushed/pushed-status.js';
import {askedBy, manyEntries, openSearchServer, pushEntries} from '../remote/pushed.js';
import {OpenSearchCluster, skipWithoutOpenSearch} from '../servers/opensearch.js';
import {testHandler} from './search-server/handler.js';
import {testPage} from './search-server/page.js';
import {testPushes} from './search-server/pushes.js';
import {testAnswers} from './search-server/same-answers.js';

describe('a FAQ in a search server', {skip: skipWithoutOpenSearch}, () => {
  let cluster: OpenSearchCluster;
  const nodes = (): readonly string[] => cluster.urls;

  before(async () => {
    cluster = await OpenSearchCluster.start(3);
  });
  after(() => cluster.stop());

  testAnswers(() => openSearchServer(cluster.urls));
  testPushes(nodes);
  testHandler(nodes);
  testPage(nodes);

  it('is found while the leading node is killed, and is whole again', async () => {
    const urls = nodes();
    await pushEntries(manyEntries(50), {urls, alias: 'node'});
    const remote = askedBy({url: urls, alias: 'node', languages: [language]});
    const leader = await cluster.leader();
    const searching = {isDone: false};
    const failed: unknown[] = [];
    const search = (async () => {
      for (let i = 0; !searching.isDone; i++)
        await remote.search(`token${i % 50}`).then(
          ({total}) => total === 0 && failed.push('none'),
          (error: unknown) => failed.push(error),
        );
    })();

    try {
      await cluster.killNode(leader);
      const {written} = await pushEntries(manyEntries(60), {urls, alias: 'node'});
      assert.equal(written, 60);
      cluster.startNode(leader);
      await cluster.green();
    } finally {
      searching.isDone = true;
      await search;
    }

    assert.deepEqual(failed, []);
    assert.ok(isWhole(await statusOf(new OpenSearch({urls}), 'node')));
  });
});
