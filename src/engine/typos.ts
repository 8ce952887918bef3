/**
 * Finds the words of a FAQ that a mistyped word may have meant.
 */
import {editDistance} from './edit-distance.js';
import type {Expansion} from './expansion.js';
import type {QueryWord} from './parse-query.js';
import type {TermIndex} from './term-index.js';
import {FIRST_LETTER_ERROR, SPLIT_WEIGHT, TYPO_WEIGHTS} from './tuning.js';

/** Of several words as near, the most frequent ones are searched. */
const CANDIDATES = 3;

/**
 * How many errors may lie between two words. A replaced letter in four is none: `lost` is not
 * `host`, and most such pairs are two real words.
 */
function errorsAllowed(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 3 || longer < 4) return 0;
  if (longer === 4 && shorter === 4) return sameLetters(a, b) ? 1 : 0;
  return shorter >= 6 && longer >= 8 ? 2 : 1;
}

function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

/** @returns the nearest terms only, the most frequent first; none for numbers and short words */
export function typosOf({folded, terms}: QueryWord, index: TermIndex): Expansion[] {
  if (folded.length < 3 || /\d/.test(folded)) return [];
  const distances = new Map<string, number>();
  for (const form of new Set([folded, ...terms])) {
    // A swap is one error here but two edits to the look-up.
    for (const term of index.near(form, 2)) {
      if (/\d/.test(term)) continue;
      const errors = editDistance(form, term);
      if (errors > errorsAllowed(form, term)) continue;
      const distance = errors + (form.startsWith(term.charAt(0)) ? 0 : FIRST_LETTER_ERROR);
      distances.set(term, Math.min(distances.get(term) ?? Infinity, distance));
    }
  }
  const nearest = Math.min(...distances.values());
  return Array.from(distances)
    .filter(([, distance]) => distance === nearest)
    .map(([term]) => term)
    .sort((a, b) => index.frequency(b) - index.frequency(a) || compare(a, b))
    .slice(0, CANDIDATES)
    .map((term) => ({
      terms: [term],
      weight: TYPO_WEIGHTS[Math.ceil(nearest)] ?? 0,
      kind: 'typo',
    }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
