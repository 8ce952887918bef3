/**
 * A FAQ in three real Typesense nodes: pushed, and asked by pages with a key that may only search.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {isWhole} from '../../src/remote/pushed/pushed-status.js';
import {language as german} from '../../src/languages/de.js';
import {createTypesenseEngine} from '../../src/remote/typesense/index.js';
import {language} from '../../src/languages/en.js';
import {documentsOf} from '../../src/remote/pushed/documents.js';
import type {Collections} from '../../src/remote/typesense/collections.js';
import {onEveryNode} from '../../src/remote/typesense/every-node.js';
import {push} from '../../src/remote/typesense/push.js';
import {Typesense} from '../../src/remote/typesense/typesense.js';
import {indexOf, manyEntries, typesenseServer, type TestServer} from '../remote/pushed.js';
import {ADMIN_KEY, TypesenseCluster, whyNoTypesense} from '../servers/typesense.js';
import {testAnswers} from './search-server/same-answers.js';
import {testTypesensePage} from './search-server/typesense-page.js';

describe('a FAQ in Typesense', {skip: whyNoTypesense()}, () => {
  let cluster: TypesenseCluster;
  let server: TestServer;
  let key: string;
  const collections = async (): Promise<readonly string[]> => {
    const {body} = await new Typesense({urls: cluster.urls, authorization: ADMIN_KEY}).ask({
      path: '/collections',
    });
    return (body as readonly {readonly name: string}[]).map(({name}) => name);
  };
  const serving = async (alias: string): Promise<readonly string[]> => {
    const {hits} = await server.engine(alias).search('token1');
    return hits.map(({entry}) => entry.id);
  };

  before(async () => {
    cluster = await TypesenseCluster.start(3);
    key = await cluster.searchKey('[a-z]+');
    server = typesenseServer(cluster.urls, {admin: ADMIN_KEY, key});
  });
  after(() => cluster.stop());

  testAnswers(() => server);
  testTypesensePage(() => cluster);

  it('is as before where the server refuses a document', async () => {
    const before = await server.push(manyEntries(3), {alias: 'refused'});
    const documents = documentsOf(indexOf(manyEntries(2)), language, '');
    const refused = {
      ...documents,
      entries: () => Array.from(documents.entries(), (one) => ({...one, order: NaN})),
    };

    await assert.rejects(
      push(refused, {
        server: new Typesense({urls: cluster.urls, authorization: ADMIN_KEY}),
        ...{alias: 'refused', part: {site: '', language: 'en'}, stamp: 'refused'},
        ...{changed: false, dryRun: false, progress: () => undefined},
      }),
      /2 documents are refused, such as .*order/,
    );
    assert.deepEqual(await serving('refused'), ['entry-1']);
    const left = (await collections()).filter((name) => name.startsWith('refused-'));
    assert.deepEqual(left, [before.index]);
  });

  it('has what an interrupted push left removed by the next', async () => {
    const first = await server.push(manyEntries(3), {alias: 'half'});
    const node = new Typesense({urls: cluster.urls, authorization: ADMIN_KEY});
    const name = `${first.index.split('.', 1)[0] ?? ''}.half`;
    const fields = [{name: 'order', type: 'int64'}];
    await node.ask({method: 'POST', path: '/collections', body: {name, fields}});
    const isThere = async (on: Collections): Promise<boolean> =>
      (await on.size(name)) !== undefined;
    await onEveryNode(isThere, {server: node, alias: 'half'});

    const {abandoned} = await server.status('half');
    const pushed = await server.push(manyEntries(4), {alias: 'half'});

    assert.deepEqual(abandoned, [name]);
    assert.deepEqual([...pushed.removed].sort(), [first.index, name].sort());
    const left = (await collections()).filter((each) => each.startsWith('half-'));
    assert.deepEqual(left, [pushed.index]);
  });

  it('is said to have gone where its alias is left alone', async () => {
    const {index} = await server.push(manyEntries(2), {alias: 'gone'});
    const node = new Typesense({urls: cluster.urls, authorization: ADMIN_KEY});
    await node.ask({method: 'DELETE', path: `/collections/${index}`});
    const isGone = async (on: Collections): Promise<boolean> =>
      (await on.size(index)) === undefined;
    await onEveryNode(isGone, {server: node, alias: 'gone'});

    await assert.rejects(
      server.status('gone'),
      /stands for “gone-.*, which has gone\. If no other push/,
    );
    await assert.rejects(server.push(manyEntries(2), {alias: 'gone'}), /delete the alias/);

    const path = `/aliases/${index.split('.', 1)[0] ?? ''}`;
    await node.ask({method: 'DELETE', path});
    for (const each of node.nodes()) while ((await each.ask({path})).status !== 404);
    await server.push(manyEntries(2), {alias: 'gone'});
    assert.ok(isWhole(await server.status('gone')));
  });

  it('takes changes alone, in their order', async () => {
    const entries = manyEntries(6);
    await server.push(entries, {alias: 'changed'});
    const [first = assert.fail(), second = assert.fail(), , ...others] = entries;
    const added = {...first, id: 'new', question: 'What is new?'};
    const edited = {...second, question: 'How is token1 used?'};
    const now = [added, first, edited, ...others];

    const planned = await server.push(now, {alias: 'changed', changed: true, dryRun: true});
    const pushed = await server.push(now, {alias: 'changed', changed: true});
    const again = await server.push(now, {alias: 'changed', changed: true});

    assert.deepEqual(planned, pushed);
    assert.equal(pushed.whole, false);
    assert.equal(pushed.deleted, 1);
    assert.equal(again.written, 0);
    const {hits, total} = await server.engine('changed').search('');
    assert.equal(total, 6);
    assert.deepEqual(
      hits.map(({entry}) => entry.question),
      now.map(({question}) => question),
    );
    assert.ok(isWhole(await server.status('changed')));
  });

  it('is apart from those of other sites and languages', async () => {
    const [one = assert.fail()] = manyEntries(1, 'alpha');
    const [other = assert.fail()] = manyEntries(1, 'beta');
    await server.push([one], {alias: 'sites', site: 'a'});
    await server.push([other], {alias: 'sites', site: 'b'});
    const de = {...other, question: 'Wie geht beta0?'};
    await server.push([de], {alias: 'sites', site: 'b', language: german});
    await server.push([one], {alias: 'sites', site: 'a'});
    const questions = async (
      asked: Parameters<TestServer['engine']>[1],
    ): Promise<readonly string[]> =>
      (await server.engine('sites', asked).search('')).hits.map(({entry}) => entry.question);

    assert.deepEqual(await questions({site: 'a'}), ['How do I use alpha0?']);
    assert.deepEqual(await questions({site: 'b'}), ['How do I use beta0?']);
    assert.deepEqual(await questions({site: 'b', language: german}), ['Wie geht beta0?']);
    const {faqs} = await server.status('sites');
    assert.deepEqual(
      faqs.map(({site, language: code, found}) => `${site}/${code}: ${found}`).sort(),
      ['a/en: 1', 'b/de: 1', 'b/en: 1'],
    );
  });

  it('is never mixed with what takes its place', async () => {
    await server.push(manyEntries(8, 'old'), {alias: 'swapped'});
    const engine = server.engine('swapped');
    const seen: (readonly string[])[] = [];
    const searching = {isDone: false};
    const search = (async () => {
      while (!searching.isDone) {
        const {hits} = await engine.search('how do I use');
        seen.push(hits.map(({entry}) => /(new|old)\d/.exec(entry.question)?.[1] ?? ''));
      }
    })();

    try {
      for (const word of ['new', 'old', 'new'])
        await server.push(manyEntries(8, word), {alias: 'swapped'});
    } finally {
      searching.isDone = true;
      await search;
    }

    assert.ok(seen.length > 0);
    assert.deepEqual(
      seen.filter((words) => words.length === 0 || new Set(words).size !== 1),
      [],
    );
  });

  it('is asked of another node where one has only a part of it', async () => {
    await server.push(manyEntries(20), {alias: 'part'});
    const asked: string[] = [];
    const engine = createTypesenseEngine({
      ...{url: cluster.urls, key, alias: 'part', language},
      fetch: async (address, init) => {
        const response = await fetch(address, init);
        asked.push(new URL(address).origin);
        if (new URL(address).origin !== cluster.urls[0]) return response;
        // As a node answers that has restarted, and has read half of what it had.
        const body = (await response.json()) as {results: {found: number}[]};
        const results = body.results.map((reply) => ({...reply, found: reply.found >> 1}));
        return Response.json({...body, results});
      },
    });

    const {hits} = await engine.search('token7');

    assert.deepEqual(
      hits.map(({entry}) => entry.id),
      ['entry-7'],
    );
    assert.equal(asked.at(0), cluster.urls[0]);
    assert.equal(asked.at(-1), cluster.urls[1]);
  });

  it('can’t be changed with the key that pages have', async () => {
    const {index} = await server.push(manyEntries(1), {alias: 'locked'});
    const statuses = await Promise.all(
      [
        ['DELETE', `/collections/${index}`],
        ['GET', `/collections/${index}/documents/export`],
        ['GET', '/collections'],
        ['GET', '/keys'],
        ['POST', `/collections/${index}/documents`],
      ].map(async ([method = '', path = '']) => {
        const headers = {'x-typesense-api-key': key};
        const body = method === 'POST' ? '{}' : undefined;
        return (
          await fetch(`${cluster.urls[0] ?? ''}${path}`, {method, headers, ...(body && {body})})
        ).status;
      }),
    );

    assert.deepEqual(statuses, [401, 401, 401, 401, 401]);
  });

  it('is found while the leading node is killed, and is whole again', async () => {
    await server.push(manyEntries(50), {alias: 'node'});
    const engine = server.engine('node');
    const leader = await cluster.leader();
    const searching = {isDone: false};
    const failed: unknown[] = [];
    const search = (async () => {
      for (let i = 0; !searching.isDone; i++)
        await engine.search(`token${i % 50}`).then(
          ({total}) => total === 0 && failed.push('none'),
          (error: unknown) => failed.push(error),
        );
    })();

    try {
      await cluster.killNode(leader);
      const {written} = await server.push(manyEntries(60), {alias: 'node'});
      assert.equal(written, 60);
      cluster.startNode(leader);
      await cluster.ready();
    } finally {
      searching.isDone = true;
      await search;
    }

    assert.deepEqual(failed, []);
    assert.ok(isWhole(await server.status('node')));
  });
});
