/**
 * Finds answers that are nearly the same, by the terms that they have.
 */

export interface LikeAnswer {
  /** Of the entry before it that it is like. */
  readonly position: number;
  /** Terms that only it has, and that only the other has. */
  readonly only: readonly string[];
  readonly lacking: readonly string[];
}

/** Shorter answers are alike by chance: “Yes, in the settings.” */
const LEAST_TERMS = 12;

/** The part of their terms that both have (Jaccard). */
const LIKENESS = 0.85;

/** Like answers share a rare term; of a term in more answers than these, nothing follows. */
const RARE_TERMS = 8;
const MOST_ANSWERS = 30;

/**
 * @param answers the terms of each
 * @returns by position, for each that is like an earlier one
 */
export function nearDuplicates(
  answers: readonly (readonly string[])[],
): ReadonlyMap<number, LikeAnswer> {
  const sets = answers.map((terms) => new Set(terms));
  const having = new Map<string, number[]>();
  for (const [position, terms] of sets.entries())
    for (const term of terms) having.set(term, [...lastOf(having.get(term)), position]);
  const found = new Map<number, LikeAnswer>();
  for (const [position, terms] of sets.entries()) {
    if (terms.size < LEAST_TERMS) continue;
    const others = [...terms]
      .map((term) => having.get(term) ?? [])
      .filter(({length}) => length > 1 && length <= MOST_ANSWERS)
      .sort((a, b) => a.length - b.length)
      .slice(0, RARE_TERMS)
      .flat();
    for (const other of new Set(others)) {
      const known = sets[other];
      if (other >= position || !known || found.has(position)) continue;
      const only = [...terms].filter((term) => !known.has(term));
      const lacking = [...known].filter((term) => !terms.has(term));
      const common = terms.size - only.length;
      if (common / (common + only.length + lacking.length) >= LIKENESS)
        found.set(position, {position: other, only, lacking});
    }
  }
  return found;
}

/** A list that has grown beyond use grows no further. */
function lastOf(positions: readonly number[] = []): readonly number[] {
  return positions.length > MOST_ANSWERS ? positions.slice(1) : positions;
}
