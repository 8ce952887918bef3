/**
 * What each term of a FAQ says about the entries that it stands in.
 */
import {FIELDS} from '../format/faq-index.js';
import {fold} from '../format/fold.js';
import type {Language} from '../format/language.js';
import type {Frequencies} from '../format/packed-terms.js';
import type {TermCounts} from './term-counts.js';

/** What a term counts in each field, in the order of FIELDS: questions say best what it is about. */
const FIELD_WEIGHTS: readonly number[] = [3, 2, 0.5, 1, 0];

/** How soon repeating a term stops to count; as in the engine's ranking. */
const SATURATION = 2.4;

/**
 * A term of more entries makes none of them alike, and comparing all of them takes the square of
 * their number.
 */
const MOST_SHARED = 1000;

/** Flat, because a large FAQ has a million such places, which are read a hundred times each. */
export interface WeightedTerms {
  /** The entry of each place, term after term, rising within each; without terms of too many entries. */
  readonly entries: Int32Array;
  /** What the term weighs there. */
  readonly weights: Float64Array;
  /** Where the places of the same term end. */
  readonly ends: Int32Array;
  /** For each entry its length as a vector of all terms. */
  readonly norms: Float64Array;
}

/** @param counts of terms in code-point order: what is summed up has to be in one order everywhere */
export function weightedTerms(
  {terms, shapes, lengths}: TermCounts,
  language: Language,
): WeightedTerms {
  const stopWords = new Set(language.stopWords.map((word) => language.stem(fold(word))));
  const strengths = shapes.map(strengthOf);
  const squares = new Float64Array(lengths.length / FIELDS.length);
  const entries: number[] = [];
  const weights: number[] = [];
  const ends: number[] = [];
  for (const [term, postings] of terms) {
    const strengthAt = (i: number): number => strengths[postings[i + 1] ?? 0] ?? 0;
    if (stopWords.has(term)) continue;
    let frequency = 0;
    for (let i = 0; i < postings.length; i += 2) if (strengthAt(i) > 0) frequency++;
    const rarity = Math.log(1 + (squares.length - frequency + 0.5) / (frequency + 0.5));
    const end = entries.length + frequency;
    for (let i = 0; i < postings.length; i += 2) {
      const entry = postings[i] ?? 0;
      const weight = rarity * strengthAt(i);
      if (weight === 0) continue;
      squares[entry] = (squares[entry] ?? 0) + weight ** 2;
      if (frequency > MOST_SHARED) continue;
      entries.push(entry);
      weights.push(weight);
      ends.push(end);
    }
  }
  return {
    entries: Int32Array.from(entries),
    weights: Float64Array.from(weights),
    ends: Int32Array.from(ends),
    norms: squares.map(Math.sqrt),
  };
}

function strengthOf(frequencies: Frequencies): number {
  const strength = frequencies.reduce((sum, n, i) => sum + n * (FIELD_WEIGHTS[i] ?? 0), 0);
  return strength / (strength + SATURATION);
}
