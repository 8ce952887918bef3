import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createEngine} from '../../src/engine/index.js';
import {language} from '../../src/languages/en.js';
import {INDEX, NAMES, OPENSEARCH, QUERIES, TYPESENSE} from './recorded-faq.js';
import {replayed} from './recorded-server.js';
import {shown} from './shown.js';

const whole = createEngine({index: INDEX, language});

for (const {name, recorded, push, engine} of [OPENSEARCH, TYPESENSE]) {
  describe(`a push to ${name}`, () => {
    it('asks a server for nothing that it has not answered once', async () => {
      const {written, removed, whole} = await push(replayed(recorded));

      assert.deepEqual({written, removed, whole}, {written: 4, removed: [], whole: true});
    });
  });

  describe(`an engine that asks ${name}`, () => {
    for (const query of QUERIES) {
      it(`answers ${JSON.stringify(query)} as the whole index`, async () => {
        const asked = {limit: 10, ...query};

        const found = await engine(replayed(recorded)).search(asked);

        assert.deepEqual(shown(found), shown(await whole.search(asked)));
      });
    }

    for (const name of NAMES) {
      it(`finds what “${name}” names as the whole index`, async () => {
        const found = await engine(replayed(recorded)).find(name);

        assert.equal(found?.id, (await whole.find(name))?.id);
      });
    }
  });
}
