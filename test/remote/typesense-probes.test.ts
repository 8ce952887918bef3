import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {SynonymTable} from '../../src/engine/synonym-table.js';
import {language} from '../../src/languages/en.js';
import {parsedQuery} from '../../src/remote/pushed/answers.js';
import {KnownCounts} from '../../src/remote/pushed/known-counts.js';
import {probesOf} from '../../src/remote/typesense/probes.js';

const COMMON = Array.from({length: 20}, (_, i) => `common${i}`);

/** The texts that are searched for, of words that stand in so many entries. */
function searchedFor(text: string, frequencies: ReadonlyMap<string, number>): readonly unknown[] {
  const counts = new KnownCounts({frequencies});
  const parsed = parsedQuery(
    {...{text, site: '', language: 'en'}, verbatim: [], hasOperators: true},
    language,
    counts,
  );
  const synonyms = new SynonymTable({own: '', common: ''});
  const probes = probesOf({parsed, language, counts, synonyms, unknown: new Set()});
  return probes.map(({search}) => search.q);
}

describe('the searches that a long query is made of', () => {
  const frequencies = new Map([...COMMON.map((word) => [word, 500] as const), ['zebra', 2]]);

  it('have its rarest word, wherever it is', () => {
    const [first] = searchedFor('zebra', frequencies);

    assert.ok(searchedFor(`${COMMON.join(' ')} zebra`, frequencies).includes(first));
  });

  it('have words that the FAQ has before those that it may lack', () => {
    const unknown = Array.from({length: 20}, (_, i) => `unknown${i}`);
    const [first] = searchedFor('zebra', frequencies);

    assert.ok(searchedFor(`${unknown.join(' ')} zebra`, frequencies).includes(first));
  });
});
