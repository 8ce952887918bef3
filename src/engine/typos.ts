/**
 * Finds the words of a FAQ that a mistyped word may have meant.
 */
import {editDistance} from './edit-distance.js';
import type {Expansion} from './expansion.js';
import type {QueryWord} from './parse-query.js';
import type {TermIndex} from './term-index.js';
import {FIRST_LETTER_ERROR, SPLIT_WEIGHT, TYPO_WEIGHTS} from './tuning.js';

/** How many errors may lie between two words. */
function errorsAllowed(a: string, b: string): number {
  const [shorter = 0, longer = 0] = [a.length, b.length].sort((m, n) => m - n);
  if (shorter < 3 || longer < 4) return 0;
  return shorter >= 6 && longer >= 8 ? 2 : 1;
}

/** @returns the nearest terms only, the most frequent first; none for numbers and short words */
export function typosOf({folded, terms}: QueryWord, index: TermIndex): Expansion[] {
  if (folded.length < 3 || /\d/.test(folded)) return [];
  const distances = new Map<string, number>();
  for (const form of new Set([folded, ...terms])) {
    // A swap is one error here but two edits to the look-up.
    for (const term of index.near(form, 2)) {
      if (/\d/.test(term)) continue;
      const distance = editDistance(form, term) + (form[0] === term[0] ? 0 : FIRST_LETTER_ERROR);
      if (distance <= errorsAllowed(form, term))
        distances.set(term, Math.min(distances.get(term) ?? Infinity, distance));
    }
  }
  const nearest = Math.min(...distances.values());
  return [...distances]
    .filter(([, distance]) => distance === nearest)
    .map(([term]) => ({
      terms: [term],
      weight: TYPO_WEIGHTS[Math.ceil(nearest)] ?? 0,
      kind: 'typo' as const,
    }))
    .sort((a, b) => index.frequency(b.terms[0]!) - index.frequency(a.terms[0]!))
    .slice(0, 3);
}

/** Two words of the FAQ that were typed as one. */
export function splitOf(
  {folded}: QueryWord,
  index: TermIndex,
  stem: (word: string) => string,
): Expansion[] {
  for (let at = 3; at <= folded.length - 3; at++) {
    const terms = [stem(folded.slice(0, at)), stem(folded.slice(at))];
    if (terms.every((term) => index.has(term)))
      return [{terms, weight: SPLIT_WEIGHT, kind: 'typo'}];
  }
  return [];
}
