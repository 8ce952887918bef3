/**
 * Scores entries by BM25F over the clauses of a query.
 *
 * BM25F: Robertson, Zaragoza, Taylor: Simple BM25 extension to multiple weighted fields (2004). What is
 * added for having a term at all: Lv, Zhai: Lower-bounding term frequency normalization (2011).
 */
import type {Clause} from './clauses.js';
import type {Expansion} from './expansion.js';
import type {TermIndex} from './term-index.js';
import {PRESENCE, SATURATION} from './tuning.js';

/** One number for each entry at hand, by position; 0 for an entry that nothing matches. */
export type Scores = Float64Array;

export function scoreEntries(clauses: readonly Clause[], index: TermIndex): Scores {
  const own = clauses.filter(({kind, isSilent}) => kind !== 'instead' && !isSilent);
  const others = clauses.filter(({kind}) => kind === 'instead');
  const scoresOf = new Map(own.map((clause) => [clause, scoreClause(clause, index)]));
  const total = new Float64Array(index.size);
  for (const scores of scoresOf.values()) addAll(total, scores);
  for (const clause of others) {
    const replaced = own.filter(
      ({kind, from, to}) => kind === 'word' && from >= clause.from && to <= clause.to,
    );
    addGain(
      total,
      scoreClause(clause, index),
      replaced.flatMap((word) => scoresOf.get(word) ?? []),
    );
  }
  return total;
}

function addAll(total: Scores, scores: Scores): void {
  for (let entry = 0; entry < total.length; entry++)
    total[entry] = at(total, entry) + at(scores, entry);
}

/** Adds what the scores are better by than those they stand in for. */
function addGain(total: Scores, scores: Scores, replaced: readonly Scores[]): void {
  for (let entry = 0; entry < total.length; entry++) {
    if (at(scores, entry) === 0) continue;
    const before = replaced.reduce((sum, had) => sum + at(had, entry), 0);
    total[entry] = at(total, entry) + Math.max(0, at(scores, entry) - before);
  }
}

function at(numbers: Scores, i: number): number {
  return numbers[i] ?? 0;
}

/** The best of a clause's expansions, in each entry. */
function scoreClause(clause: Clause, index: TermIndex): Scores {
  const best = new Float64Array(index.size);
  for (const expansion of clause.expansions) {
    const {terms} = expansion;
    const factor = factorOf(expansion, clause);
    if (terms.length > 1) raiseToExpression(best, {terms, factor}, index);
    else raiseToTerm(best, {term: terms[0] ?? '', factor}, index);
  }
  return best;
}

function raiseToTerm(
  best: Scores,
  {term, factor}: {readonly term: string; readonly factor: number},
  index: TermIndex,
): void {
  const postings = index.postings(term);
  if (!postings) return;
  const {entries, strengths, rarity} = postings;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] ?? 0;
    const score = factor * saturated(rarity, strengths[i] ?? 0);
    if (score > at(best, entry)) best[entry] = score;
  }
}

/**
 * What each term of an expansion counts: as much in all as the typed words that they stand for, no
 * matter how many there are on either side.
 */
export function factorOf({terms, weight}: Expansion, {share, kind, from, to}: Clause): number {
  const words = kind === 'instead' ? to - from : 1;
  return (share * weight * words) / terms.length;
}

/** Counts only where all terms are. */
function raiseToExpression(
  best: Scores,
  {terms, factor}: Pick<Expansion, 'terms'> & {readonly factor: number},
  index: TermIndex,
): void {
  const parts = terms.map((term) => {
    const scores = new Float64Array(index.size);
    raiseToTerm(scores, {term, factor}, index);
    return scores;
  });
  for (let entry = 0; entry < best.length; entry++) {
    if (parts.some((scores) => at(scores, entry) === 0)) continue;
    const sum = parts.reduce((total, scores) => total + at(scores, entry), 0);
    if (sum > at(best, entry)) best[entry] = sum;
  }
}

/** What a term of this rarity and strength scores, by BM25's curve. */
export function saturated(rarity: number, strength: number): number {
  return rarity * ((strength * (SATURATION + 1)) / (strength + SATURATION) + PRESENCE);
}
