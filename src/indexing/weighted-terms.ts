/**
 * What each term of a FAQ says about the entries that it stands in.
 */
import {FIELDS} from '../format/faq-index.js';
import {fold} from '../format/fold.js';
import type {Language} from '../format/language.js';
import type {Frequencies} from '../format/packed-terms.js';
import type {Postings, TermCounts} from './term-counts.js';

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

/** A term of the FAQ, but for stop words. */
interface Term {
  readonly postings: Postings;
  /** In how many entries it weighs anything. */
  readonly frequency: number;
}

/** @param counts of terms in code-point order: what is summed up has to be in one order everywhere */
export function weightedTerms(
  {terms, shapes, lengths}: TermCounts,
  language: Language,
): WeightedTerms {
  const stopWords = new Set(language.stopWords.map((word) => language.stem(fold(word))));
  const strengths = shapes.map(strengthOf);
  const telling = terms.flatMap(([term, postings]) =>
    stopWords.has(term) ? [] : {postings, frequency: frequencyOf(postings, strengths)},
  );
  const size = telling.reduce((sum, term) => sum + (isShared(term) ? term.frequency : 0), 0);
  const squares = new Float64Array(lengths.length / FIELDS.length);
  const entries = new Int32Array(size);
  const weights = new Float64Array(size);
  const ends = new Int32Array(size);
  let place = 0;
  for (const term of telling) {
    const {postings, frequency} = term;
    const end = place + frequency;
    const rarity = Math.log(1 + (squares.length - frequency + 0.5) / (frequency + 0.5));
    for (let i = 0; i < postings.length; i += 2) {
      const entry = postings[i] ?? 0;
      const weight = rarity * (strengths[postings[i + 1] ?? 0] ?? 0);
      if (weight === 0) continue;
      squares[entry] = (squares[entry] ?? 0) + weight ** 2;
      if (!isShared(term)) continue;
      entries[place] = entry;
      weights[place] = weight;
      ends[place] = end;
      place++;
    }
  }
  return {entries, weights, ends, norms: squares.map(Math.sqrt)};
}

function strengthOf(frequencies: Frequencies): number {
  const strength = frequencies.reduce((sum, n, i) => sum + n * (FIELD_WEIGHTS[i] ?? 0), 0);
  return strength / (strength + SATURATION);
}

function frequencyOf(postings: Postings, strengths: readonly number[]): number {
  let frequency = 0;
  for (let i = 1; i < postings.length; i += 2)
    if ((strengths[postings[i] ?? 0] ?? 0) > 0) frequency++;
  return frequency;
}

function isShared({frequency}: Term): boolean {
  return frequency <= MOST_SHARED;
}
