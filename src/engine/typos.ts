/**
 * Finds the words of a FAQ that a mistyped word may have meant.
 */
import {editDistance} from './edit-distance.js';
import type {Expansion} from './expansion.js';
import type {QueryWord} from './parse-query.js';
import type {TermIndex} from './term-index.js';
import {FIRST_LETTER_ERROR, SPLIT_WEIGHT, TYPO_WEIGHTS} from './tuning.js';

type Stem = (word: string) => string;

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
export function typosOf(word: QueryWord, index: TermIndex, stem: Stem): Expansion[] {
  if (word.folded.length < 3 || /\d/.test(word.folded)) return [];
  const distances = new Map<string, number>();
  const add = (term: string, errors: number): void => {
    const distance = errors + (word.folded.startsWith(term.charAt(0)) ? 0 : FIRST_LETTER_ERROR);
    distances.set(term, Math.min(distances.get(term) ?? Infinity, distance));
  };
  for (const [term, errors] of nearTerms(word, index)) add(term, errors);
  for (const term of inflectedTerms(word.folded, index, stem)) add(term, 1);
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

/** Terms that the word, or its stem, is a few errors away from. */
function nearTerms(
  {folded, terms}: QueryWord,
  index: TermIndex,
): (readonly [term: string, errors: number])[] {
  return [...new Set([folded, ...terms])].flatMap((form) =>
    // A swap is one error here but two edits to the look-up.
    index
      .near(form, 2)
      .filter((term) => !/\d/.test(term))
      .map((term) => [term, editDistance(form, term)] as const)
      .filter(([term, errors]) => errors <= errorsAllowed(form, term)),
  );
}

/** The longest ending that is looked behind, in letters. */
const ENDING = 4;

/**
 * Terms that the word is an inflection of, with one error in it: terms are stems, and an error
 * keeps the stemmer from finding the ending (`encrytpion`, `conection`).
 */
function inflectedTerms(folded: string, index: TermIndex, stem: Stem): string[] {
  if (folded.length < 6) return [];
  const swapped = Array.from(folded.slice(1), (letter, i) =>
    stem(folded.slice(0, i) + letter + folded.charAt(i) + folded.slice(i + 2)),
  );
  const cuts = Array.from({length: ENDING}, (_, i) => folded.length - 1 - i);
  const inflected = cuts
    .filter((cut) => cut >= 4)
    .flatMap((cut) =>
      index.near(folded.slice(0, cut), 1).filter((term) => stem(term + folded.slice(cut)) === term),
    );
  return [...swapped.filter((term) => index.has(term)), ...inflected];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Two words of the FAQ that were typed as one. */
export function splitOf({folded}: QueryWord, index: TermIndex, stem: Stem): Expansion[] {
  for (let at = 3; at <= folded.length - 3; at++) {
    const terms = [stem(folded.slice(0, at)), stem(folded.slice(at))];
    if (terms.every((term) => index.has(term)))
      return [{terms, weight: SPLIT_WEIGHT, kind: 'typo'}];
  }
  return [];
}
