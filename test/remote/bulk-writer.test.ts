import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {BulkWriter} from '../../src/remote/opensearch/bulk-writer.js';
import {OpenSearch} from '../../src/remote/opensearch/opensearch.js';
import {PushError} from '../../src/remote/pushed/push-error.js';

const BATCH = 1000;

/** A cluster that answers each batch as given, with the counts of documents that it got. */
function cluster(reply: (batch: number) => Promise<object>): {
  readonly writer: BulkWriter;
  readonly sizes: number[];
} {
  const sizes: number[] = [];
  const fetch = async (_: string, {body}: RequestInit): Promise<Response> => {
    sizes.push((typeof body === 'string' ? body : '').split('\n').length >> 1);
    return Response.json(await reply(sizes.length));
  };
  const server = new OpenSearch({urls: ['http://cluster.test'], fetch});
  return {sizes, writer: new BulkWriter(server, 'faqs', undefined)};
}

describe('what writes documents in bulk', () => {
  it('takes the documents of the next batch while one is on its way', async () => {
    let answerFirst: (reply: object) => void = () => undefined;
    const first = new Promise<object>((resolve) => (answerFirst = resolve));
    const {writer, sizes} = cluster((batch) =>
      batch === 1 ? first : Promise.resolve({errors: false}),
    );

    for (let i = 0; i < 2 * BATCH - 1; i++) await writer.put(`${i}`, {});
    assert.deepEqual(sizes, [BATCH]);

    answerFirst({errors: false});
    await writer.flush();
    assert.deepEqual(sizes, [BATCH, BATCH - 1]);
  });

  it('has one batch on its way at a time', async () => {
    let open = 0;
    let most = 0;
    const {writer, sizes} = cluster(async () => {
      most = Math.max(most, ++open);
      await new Promise((go) => setTimeout(go, 20));
      open--;
      return {errors: false};
    });

    for (let i = 0; i < 3 * BATCH; i++) await writer.put(`${i}`, {});
    await writer.flush();

    assert.equal(most, 1);
    assert.equal(sizes.length, 3);
  });

  it('fails with a later document, or at the end, for one that was refused before', async () => {
    const items = [{index: {_id: '7', status: 400, error: {reason: 'too odd'}}}];
    const {writer} = cluster(() => Promise.resolve({errors: true, items}));

    const writing = (async () => {
      for (let i = 0; i < BATCH; i++) await writer.put(`${i}`, {});
      await writer.flush();
    })();

    await assert.rejects(
      writing,
      (error) => error instanceof PushError && error.message.includes('7: too odd'),
    );
  });

  it('writes a batch again that nobody answered for', async () => {
    const {writer, sizes} = cluster((batch) =>
      batch === 1 ? Promise.reject(new Error('too busy')) : Promise.resolve({errors: false}),
    );

    await writer.put('1', {});
    await writer.flush();

    assert.deepEqual(sizes, [1, 1]);
  });
});
