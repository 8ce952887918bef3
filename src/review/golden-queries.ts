/**
 * Finds the golden queries that miss: those under `expects` that don't find their entry.
 */
import type {SourceEntry} from '../compiler/compile.js';
import type {Diagnostic} from '../compiler/diagnostic.js';
import type {Ranker} from '../engine/ranker.js';
import type {Entry} from '../format/entry.js';

export interface MissedQuery {
  readonly query: string;
  /** The entry that it must find. */
  readonly id: string;
  /** From 1; absent when the entry is not among the hits at all. */
  readonly rank?: number;
  /** The ids of the hits before it, best first; at most `top`. */
  readonly outrankedBy: readonly string[];
}

export interface Miss {
  readonly missed: MissedQuery;
  readonly diagnostic: Diagnostic;
}

/** A diagnostic that has no place yet. */
type Problem = Omit<Diagnostic, 'path' | 'line' | 'column'>;

/**
 * @param top the last rank that is good enough, from 1
 * @returns those of one entry, in the order in which they are written
 */
export function missesOf(
  {id, expects}: Pick<SourceEntry, 'id' | 'expects'>,
  rank: Ranker,
  top: number,
): Miss[] {
  return expects.flatMap(({query, ...place}) => {
    const found = rank({text: query});
    const missed = missedQuery({query, id}, found, top);
    return missed === undefined
      ? []
      : [{missed, diagnostic: {...place, ...problemOf(missed, found, top)}}];
  });
}

function missedQuery(
  golden: Pick<MissedQuery, 'query' | 'id'>,
  found: readonly Entry[],
  top: number,
): MissedQuery | undefined {
  const position = found.findIndex(({id}) => id === golden.id);
  if (position >= 0 && position < top) return undefined;
  const outrankedBy = found.slice(0, top).map(({id}) => id);
  return {...golden, ...(position < 0 ? {} : {rank: position + 1}), outrankedBy};
}

function problemOf({query, rank}: MissedQuery, found: readonly Entry[], top: number): Problem {
  const said = rank === undefined ? 'does not find this entry' : `finds this entry at rank ${rank}`;
  const before = found.slice(0, top).map(({question}) => `“${question}”`);
  const outranked = before.length === 0 ? 'It finds nothing.' : `Before it: ${before.join(', ')}.`;
  return {
    severity: 'error',
    code: 'golden-query-missed',
    message: `“${query}” ${said}, but has to within the first ${top}. ${outranked}`,
    hint: 'Use the words of the query in the question, or give them as an alias. Or raise “--top”.',
  };
}
