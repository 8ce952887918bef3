/**
 * Every query of the relevance sets, whole, mistyped and half-typed, put to both forms of an index.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {areSetsHere, PUBLIC_SETS, readDataset} from '../../bench/relevance/datasets.js';
import {halfTyped, withTypo} from '../../bench/relevance/perturb.js';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {splitFaqIndex} from '../../src/indexing/split/split-faq-index.js';
import {createEngine, type Engine} from '../../src/engine/index.js';
import {createSplitEngine} from '../../src/engine/split/create-split-engine.js';
import {languageOf} from '../../src/languages/registry.js';
import {commonSynonyms} from '../../src/languages/synonym-packs.js';

/** How many queries of a set; each is asked three times. */
const QUERIES = 1000;

const skip = areSetsHere ? false : '../shared/eval is not here';

async function view(engine: Engine, text: string): Promise<unknown> {
  const {hits, closest, ...rest} = await engine.search({text, limit: 20});
  const all = [hits, closest].map((list) =>
    list.map(({entry, score, question, snippet}) => [entry.id, score, question, snippet]),
  );
  return {...rest, all};
}

describe('an index in pieces answers as the whole one', {skip}, () => {
  for (const [name, code] of PUBLIC_SETS) {
    it(`every query of ${name}`, async (context) => {
      const language = languageOf(code);
      let asked = 0;
      for (const {entries, queries, unanswerable} of readDataset(name, code).sites) {
        const index = indexEntries(entries, language, {common: commonSynonyms(language.code)});
        const {manifest, pieces} = splitFaqIndex(index, language);
        const load = <T>(address: string, open: (text: string) => T): Promise<T> =>
          Promise.resolve(open(pieces.get(address) ?? ''));
        const whole = createEngine({index, language});
        const split = createSplitEngine({manifest, language, load});
        const texts = [...queries.map(({text}) => text), ...unanswerable];
        const step = Math.ceil(texts.length / QUERIES);
        for (const text of texts.filter((_, i) => i % step === 0)) {
          for (const query of [text, withTypo(text), halfTyped(text)]) {
            assert.deepEqual(await view(split, query), await view(whole, query), query);
            asked++;
          }
        }
      }
      context.diagnostic(`${asked} queries answered alike`);
      assert.ok(asked > 100);
    });
  }
});
