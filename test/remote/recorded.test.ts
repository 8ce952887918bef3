import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createEngine} from '../../src/engine/index.js';
import {language} from '../../src/languages/en.js';
import {INDEX, NAMES, pushRecorded, QUERIES, recordedEngine} from './recorded-faq.js';
import {replayed} from './recorded-server.js';
import {shown} from './shown.js';

const whole = createEngine({index: INDEX, language});

describe('a push', () => {
  it('asks a server for nothing that it has not answered once', async () => {
    const {written, removed, whole} = await pushRecorded(replayed());

    assert.deepEqual({written, removed, whole}, {written: 4, removed: [], whole: true});
  });
});

describe('an engine that asks a search server', () => {
  for (const query of QUERIES) {
    it(`answers ${JSON.stringify(query)} as the whole index`, async () => {
      const asked = {limit: 10, ...query};

      const found = await recordedEngine(replayed()).search(asked);

      assert.deepEqual(shown(found), shown(await whole.search(asked)));
    });
  }

  for (const name of NAMES) {
    it(`finds what “${name}” names as the whole index`, async () => {
      const found = await recordedEngine(replayed()).find(name);

      assert.equal(found?.id, (await whole.find(name))?.id);
    });
  }
});
