/**
 * Scores entries by BM25F over the clauses of a query.
 */
import type {Clause} from './clauses.js';
import type {Expansion} from './expansion.js';
import type {TermIndex} from './term-index.js';
import {T} from './tuning.js';

export interface Candidate {
  /** Position in the FAQ's list of entries. */
  readonly entry: number;
  readonly score: number;
  /** How much of what the query says the entry has, 0 to 1. */
  readonly coverage: number;
}

/** Every entry that some clause matches, in the FAQ's order. */
export function scoreEntries(clauses: readonly Clause[], index: TermIndex): Candidate[] {
  const words = clauses.filter(({kind}) => kind !== 'instead');
  const others = clauses.filter(({kind}) => kind === 'instead');
  const scores = new Float64Array(index.count);
  const covered = new Float64Array(index.count);
  const perClause = others.length === 0 ? undefined : new Map<Clause, Float64Array>();
  for (const clause of words) {
    const values = clauseScores(clause, index);
    if (!values) continue;
    const counts = clause.kind === 'word';
    for (let entry = 0; entry < index.count; entry++) {
      const value = values.scores[entry] ?? 0;
      if (value === 0) continue;
      scores[entry] = (scores[entry] ?? 0) + value;
      if (counts)
        covered[entry] = (covered[entry] ?? 0) + clause.weight * (values.quality[entry] ?? 0);
    }
    if (counts) perClause?.set(clause, values.scores);
  }
  for (const clause of others) {
    const values = clauseScores(clause, index);
    if (!values) continue;
    const replaced = words.filter(
      ({kind, from, to}) => kind === 'word' && from >= clause.from && to <= clause.to,
    );
    for (let entry = 0; entry < index.count; entry++) {
      const value = values.scores[entry] ?? 0;
      if (value === 0) continue;
      let before = 0;
      let weightBefore = 0;
      let weightAll = 0;
      for (const word of replaced) {
        const had = perClause?.get(word)?.[entry] ?? 0;
        before += had;
        weightAll += word.weight;
        if (had > 0) weightBefore += word.weight;
      }
      if (value > before) {
        scores[entry] = (scores[entry] ?? 0) + value - before;
        covered[entry] =
          (covered[entry] ?? 0) +
          Math.max(0, weightAll * (values.quality[entry] ?? 0) - weightBefore);
      }
    }
  }
  const total = words.reduce((sum, {kind, weight}) => (kind === 'word' ? sum + weight : sum), 0);
  const candidates: Candidate[] = [];
  for (let entry = 0; entry < index.count; entry++) {
    const score = scores[entry] ?? 0;
    if (score > 0)
      candidates.push({
        entry,
        score,
        coverage: total === 0 ? 1 : Math.min(1, (covered[entry] ?? 0) / total),
      });
  }
  return candidates;
}

interface ClauseScores {
  readonly scores: Float64Array;
  readonly quality: Float64Array;
}

function clauseScores(
  {expansions, share, from, to, kind}: Clause,
  index: TermIndex,
): ClauseScores | undefined {
  if (expansions.length === 0) return undefined;
  const scores = new Float64Array(index.count);
  const quality = new Float64Array(index.count);
  for (const expansion of expansions) {
    const length = kind === 'instead' ? to - from : 1;
    addExpansion(expansion, index, (share * expansion.weight * length) / expansion.terms.length, {
      scores,
      quality,
    });
  }
  return {scores, quality};
}

function addExpansion(
  {terms, weight}: Expansion,
  index: TermIndex,
  factor: number,
  {scores, quality}: ClauseScores,
): void {
  const sums = new Map<number, {value: number; found: number}>();
  for (const term of terms) {
    const postings = index.postings(term);
    if (!postings) return;
    for (let p = 0; p < postings.entries.length; p++) {
      const entry = postings.entries[p] ?? 0;
      const strength = postings.strengths[p] ?? 0;
      const value = (postings.rarity * strength * (T.saturation + 1)) / (strength + T.saturation);
      if (terms.length === 1) {
        const scored = factor * value;
        if (scored > (scores[entry] ?? 0)) {
          scores[entry] = scored;
          quality[entry] = Math.max(quality[entry] ?? 0, weight);
        }
        continue;
      }
      const sum = sums.get(entry) ?? {value: 0, found: 0};
      sums.set(entry, {value: sum.value + value, found: sum.found + 1});
    }
  }
  for (const [entry, {value, found}] of sums) {
    if (found < terms.length) continue;
    const scored = factor * value;
    if (scored > (scores[entry] ?? 0)) {
      scores[entry] = scored;
      quality[entry] = Math.max(quality[entry] ?? 0, weight);
    }
  }
}
