/**
 * Orders the entries that answer a query.
 */
import type {Clause} from './clauses.js';
import type {EntryTextCache} from './entry-texts.js';
import type {ParsedQuery} from './parse-query.js';
import {hasPhrase} from './phrases.js';
import {clauseByTerm, closerScore} from './rerank.js';
import {scoreEntries, type Candidate} from './score.js';
import type {TermIndex} from './term-index.js';
import {T} from './tuning.js';

/** @returns best first; entries of one score in the FAQ's order */
export function rankEntries(
  {phrases, excluded}: ParsedQuery,
  clauses: readonly Clause[],
  index: TermIndex,
  texts: EntryTextCache,
): Candidate[] {
  if (!isAnswerable(clauses)) return [];
  const isExcluded = entriesWithAll(excluded, index);
  const wanted = scoreEntries(clauses, index)
    .filter(({entry}) => !isExcluded.has(entry))
    .filter(({entry}) => phrases.every((phrase) => standsIn(entry, phrase, texts)))
    .sort(byScore);
  const byTerm = clauseByTerm(clauses);
  const head = wanted.slice(0, T.rerank).map((candidate) => ({
    ...candidate,
    score: closerScore(candidate, texts.of(candidate.entry), clauses, byTerm, index),
  }));
  return [...head.sort(byScore), ...wanted.slice(T.rerank)];
}

/**
 * A correction of fewer letters than this is no evidence where other words are unknown: the “cake”
 * of a “chocolate cake recipe” is not a mistyped “case”.
 */
const TELLING_TYPO_LENGTH = 5;

/**
 * Whether the FAQ has anything to say: of the words that tell something, at least one is in it.
 * Without this, “how do I cancel my subscription” would find every “how do I”.
 */
function isAnswerable(clauses: readonly Clause[]): boolean {
  const telling = clauses.filter(({word}) => word?.isStopWord !== true);
  if (telling.length === 0) return true;
  return telling.some(({word, expansions}) =>
    expansions.some(
      ({kind}) =>
        kind !== 'typo' ||
        telling.length === 1 ||
        (word?.folded.length ?? 0) >= TELLING_TYPO_LENGTH,
    ),
  );
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.entry - b.entry;
}

/** Entries that have all terms of one of the lists. */
function entriesWithAll(lists: ParsedQuery['excluded'], index: TermIndex): ReadonlySet<number> {
  return new Set(
    lists.flatMap((terms) => {
      const [first = [], ...others] = terms.map((term) => index.postings(term)?.entries ?? []);
      const sets = others.map((entries) => new Set(entries));
      return first.filter((entry) => sets.every((entries) => entries.has(entry)));
    }),
  );
}

function standsIn(entry: number, phrase: readonly string[], texts: EntryTextCache): boolean {
  return texts.of(entry).all.some(({tokens}) => hasPhrase(tokens, phrase));
}
