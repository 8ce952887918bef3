/**
 * What a reader sees of results, without what only ranks them.
 */
import type {Hit, Results} from '../../src/engine/results.js';

export function shown({hits, closest, ...results}: Results): object {
  const rows = (all: readonly Hit[]): object[] =>
    all.map(({entry: {id}, question, snippet}) => ({id, question, snippet}));
  const {total, facets, corrections, missing, excluded = [], isWeak = false} = results;
  return {
    ...{total, facets, corrections, missing, excluded, isWeak},
    ...{hits: rows(hits), closest: rows(closest)},
  };
}
