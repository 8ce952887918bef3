/**
 * Says what a change of a FAQ does to its search: which queries find more than before, and which less.
 */
import type {Ranker} from '../engine/ranker.js';
import type {Entry} from '../format/entry.js';
import {entryFinder} from './named-entries.js';

/** A query, with the entry that it has to find if one is known. */
export interface ComparedQuery {
  readonly text: string;
  /** Where it comes from. */
  readonly from: 'golden' | 'question' | 'alias' | 'given';
  /** Absent for a given one, of which the first answer is compared. */
  readonly id?: string;
}

/**
 * - `lost`: its entry was among the first `top`, and is no more
 * - `unanswered`: something answered it, and nothing does now
 * - `moved`: its entry has another rank, or another entry comes first
 * - `answered`: nothing answered it, and something does now
 * - `gained`: its entry is among the first `top`, and was not
 */
export type ChangeKind = 'lost' | 'unanswered' | 'moved' | 'answered' | 'gained';

export interface QueryChange extends ComparedQuery {
  readonly kind: ChangeKind;
  /** Ranks of its entry, from 1; absent where it is not among the hits, or not known. */
  readonly before?: number;
  readonly after?: number;
  /** The ids that come first; absent where nothing answers. */
  readonly firstBefore?: string;
  readonly firstAfter?: string;
}

export interface Diff {
  /** How many queries were asked. */
  readonly queries: number;
  /** The worst first. */
  readonly changes: readonly QueryChange[];
  /** Ids of entries that only one of both has. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Further down nobody looks, and it makes no difference where. */
const RANKS = 20;

const WORST_FIRST: readonly ChangeKind[] = ['lost', 'unanswered', 'moved', 'answered', 'gained'];

/** One side of a comparison. */
export interface RankedFaq {
  readonly entries: readonly Entry[];
  readonly rank: Ranker;
}

/**
 * @param standings of each of the queries, on either side
 * @param top the last rank that is good enough, from 1
 */
export function compareStandings(
  queries: readonly ComparedQuery[],
  {before, after}: {readonly before: readonly Standing[]; readonly after: readonly Standing[]},
  top: number,
): Pick<Diff, 'queries' | 'changes'> {
  const changes = queries.flatMap((query, i): QueryChange[] => {
    const [old = {}, now = {}] = [before[i], after[i]];
    const kind = kindOf(query, {old, now}, top);
    if (kind === undefined) return [];
    return [
      {
        ...query,
        kind,
        ...(old.rank !== undefined && {before: old.rank}),
        ...(now.rank !== undefined && {after: now.rank}),
        ...(old.first !== undefined && {firstBefore: old.first}),
        ...(now.first !== undefined && {firstAfter: now.first}),
      },
    ];
  });
  const rank = ({kind}: QueryChange): number => WORST_FIRST.indexOf(kind);
  return {queries: queries.length, changes: changes.sort((a, b) => rank(a) - rank(b))};
}

/** What a query finds. */
export interface Standing {
  /** Of its entry, from 1; absent where it is not among the hits, or not known. */
  readonly rank?: number;
  /** The id that comes first; absent where nothing answers. */
  readonly first?: string;
}

/** An entry may have had another id; then it is found by its old one. */
export function standingsOf(
  queries: readonly ComparedQuery[],
  {entries, rank}: RankedFaq,
): Standing[] {
  const find = entryFinder(entries);
  return queries.map(({text, id}) => {
    const ids = rank({text, limit: RANKS}).map((entry) => entry.id);
    const position = id === undefined ? -1 : ids.indexOf(find(id)?.id ?? id);
    return {
      ...(position >= 0 && {rank: position + 1}),
      ...(ids[0] !== undefined && {first: ids[0]}),
    };
  });
}

function kindOf(
  {id}: ComparedQuery,
  {old, now}: {readonly old: Standing; readonly now: Standing},
  top: number,
): ChangeKind | undefined {
  const isIn = ({rank = Infinity}: Standing): boolean => rank <= top;
  if (isIn(old) && !isIn(now)) return 'lost';
  if (!isIn(old) && isIn(now)) return 'gained';
  if (old.first !== undefined && now.first === undefined) return 'unanswered';
  if (old.first === undefined && now.first !== undefined) return 'answered';
  const isSame = id === undefined ? old.first === now.first : old.rank === now.rank;
  return isSame ? undefined : 'moved';
}

/** Each query once, the first that asks for it. */
export function distinctQueries(queries: readonly ComparedQuery[]): ComparedQuery[] {
  const known = new Map<string, ComparedQuery>();
  for (const query of queries) {
    const key = JSON.stringify([query.text, query.id]);
    if (!known.has(key)) known.set(key, query);
  }
  return [...known.values()];
}
