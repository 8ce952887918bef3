import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Fetch} from '../../src/remote/server.js';
import {OPENSEARCH} from './recorded-faq.js';
import {replayed} from './recorded-server.js';

/** A cluster that says so often that it is still copying to other nodes. */
function copying(times: number): {readonly fetch: Fetch; readonly limits: string[]} {
  const replay = replayed(OPENSEARCH.recorded);
  const limits: string[] = [];
  return {
    limits,
    fetch: (address, init) => {
      const {pathname, searchParams} = new URL(address);
      if (!pathname.startsWith('/_cluster/health/')) return replay(address, init);
      limits.push(searchParams.get('timeout') ?? '');
      if (limits.length > times) return replay(address, init);
      return Promise.resolve(Response.json({timed_out: true, status: 'yellow'}, {status: 408}));
    },
  };
}

describe('a push whose index is copied to other nodes', () => {
  it('looks again and again whether it is there, each time for less than a node has to answer', async () => {
    const {fetch, limits} = copying(3);

    const {written} = await OPENSEARCH.push(fetch);

    assert.equal(written, 4);
    assert.deepEqual(limits, ['5s', '5s', '5s', '5s']);
  });
});
