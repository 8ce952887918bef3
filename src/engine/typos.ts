/**
 * Finds the words of a FAQ that a mistyped word may have meant.
 */
import {editDistance} from './edit-distance.js';
import type {Expansion} from './expansion.js';
import {gather} from './gather.js';
import type {QueryWord} from './parse-query.js';
import type {TermIndex} from './term-index.js';
import {FIRST_LETTER_ERROR, SPLIT_WEIGHT, TYPO_WEIGHTS} from './tuning.js';

/** The FAQ's terms, with how words become terms. */
export interface Vocabulary {
  readonly index: TermIndex;
  readonly stem: (word: string) => string;
}

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
export function typosOf(word: QueryWord, vocabulary: Vocabulary): Expansion[] {
  const {index} = vocabulary;
  if (word.folded.length < 3 || /\d/.test(word.folded)) return [];
  // One error and a right first letter is as near as a mistyped word can be.
  const alike = distancesOf(word, nearTerms(word, vocabulary, word.folded.charAt(0)));
  const distances = smallest(alike) <= 1 ? alike : distancesOf(word, nearTerms(word, vocabulary));
  const nearest = smallest(distances);
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

type NearTerm = readonly [term: string, errors: number];

function distancesOf({folded}: QueryWord, near: readonly NearTerm[]): Map<string, number> {
  const distances = new Map<string, number>();
  for (const [term, errors] of near) {
    const distance = errors + (folded.startsWith(term.charAt(0)) ? 0 : FIRST_LETTER_ERROR);
    distances.set(term, Math.min(distances.get(term) ?? Infinity, distance));
  }
  return distances;
}

function smallest(distances: ReadonlyMap<string, number>): number {
  return Math.min(...distances.values());
}

/**
 * Terms that the word, or its stem, is a few errors away from.
 * @param initial those that begin with another letter need not be among them
 */
function nearTerms(
  {folded, terms}: QueryWord,
  vocabulary: Vocabulary,
  initial?: string,
): NearTerm[] {
  const {index} = vocabulary;
  const forms = [...new Set([folded, ...terms])];
  const near = forms.flatMap((form) =>
    // A swap is one error here but two edits to the look-up.
    index
      .near(form, 2, initial)
      .filter((term) => !/\d/.test(term))
      .map((term) => [term, editDistance(form, term)] as const)
      .filter(([term, errors]) => errors <= errorsAllowed(form, term)),
  );
  const inflected = inflectedTerms(folded, vocabulary, initial);
  return [...near, ...inflected.map((term) => [term, 1] as const)];
}

/** The longest ending that is looked behind, in letters. */
const ENDING = 4;

/**
 * Terms that the word is an inflection of, with one error in it: terms are stems, and an error
 * keeps the stemmer from finding the ending (`encrytpion`, `conection`).
 */
function inflectedTerms(folded: string, {index, stem}: Vocabulary, initial?: string): string[] {
  if (folded.length < 6) return [];
  const swapped = Array.from(folded.slice(1), (letter, i) =>
    stem(folded.slice(0, i) + letter + folded.charAt(i) + folded.slice(i + 2)),
  ).filter((term) => initial === undefined || term.startsWith(initial));
  const cuts = Array.from({length: ENDING}, (_, i) => folded.length - 1 - i);
  const inflected = cuts
    .filter((cut) => cut >= 4)
    .flatMap((cut) =>
      index
        .near(folded.slice(0, cut), 1, initial)
        .filter((term) => stem(term + folded.slice(cut)) === term),
    );
  return [...knownOf(swapped, index), ...inflected];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Two words of the FAQ that were typed as one. */
export function splitOf({folded}: QueryWord, {index, stem}: Vocabulary): Expansion[] {
  const cuts = Array.from({length: Math.max(0, folded.length - 5)}, (_, i) => i + 3);
  const pairs = cuts.map((at) => [stem(folded.slice(0, at)), stem(folded.slice(at))]);
  const isKnown = gather(pairs, (pair) => pair.every((term) => index.has(term)));
  const terms = pairs[isKnown.indexOf(true)];
  return terms ? [{terms, weight: SPLIT_WEIGHT, kind: 'typo'}] : [];
}

/** Those that the FAQ has. */
export function knownOf(terms: readonly string[], index: TermIndex): string[] {
  const isKnown = gather(terms, (term) => index.has(term));
  return terms.filter((_, i) => isKnown[i]);
}
