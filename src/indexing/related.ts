/**
 * Finds for each entry of a FAQ the ones that a reader of it may want next.
 *
 * Entries are alike by the cosine of their terms, each weighted by BM25's curve. The same entries
 * give the same result on every machine.
 */
import {FIELDS} from '../format/fields.js';
import {fold} from '../format/fold.js';
import type {Language} from '../format/language.js';
import type {Frequencies} from '../format/packed-terms.js';
import type {TermCounts} from './term-counts.js';

/**
 * Less alike entries share but a word. In faq-data and two public FAQs of 57 and 313 entries, most
 * pairs below it were of two topics, and most above of one.
 */
const LEAST_LIKENESS = 0.1;

/** More would be a list to search again. */
const MOST_RELATED = 3;

interface Related {
  readonly other: number;
  readonly likeness: number;
}

/**
 * @param counts of terms in code-point order
 * @returns for each entry the positions of those related to it, the most alike first
 */
export function relatedEntries(counts: TermCounts, language: Language): number[][] {
  const terms = weightedTerms(counts, language);
  const {norms} = terms;
  const related = Array.from(norms, (): Related[] => []);
  forEachPair(terms, (entry, other, product) => {
    const likeness = product / ((norms[entry] ?? 1) * (norms[other] ?? 1));
    if (likeness < LEAST_LIKENESS) return;
    offer(related[entry], {other, likeness});
    offer(related[other], {other: entry, likeness});
  });
  return related.map((found) => found.map(({other}) => other));
}

/** Keeps the best. */
function offer(related: Related[] = [], candidate: Related): void {
  const {other, likeness} = candidate;
  const isBehind = (one: Related): boolean =>
    one.likeness < likeness || (one.likeness === likeness && one.other > other);
  const place = related.findIndex(isBehind);
  if (place < 0 && related.length === MOST_RELATED) return;
  related.splice(place < 0 ? related.length : place, 0, candidate);
  if (related.length > MOST_RELATED) related.pop();
}

/**
 * Tells the inner product of each two entries that share a term, once.
 *
 * One row of products is at hand at a time, and each term goes on from the entry it was at: half of
 * what comparing all with all would take, without a map.
 */
function forEachPair(
  {entries, weights, ends, norms}: WeightedTerms,
  tell: (entry: number, other: number, product: number) => void,
): void {
  const placesOf = Array.from(norms, (): number[] => []);
  entries.forEach((entry, place) => placesOf[entry]?.push(place));
  const products = new Float64Array(norms.length);
  const others = new Int32Array(norms.length);
  for (const [entry, places] of placesOf.entries()) {
    let reached = 0;
    for (const place of places) {
      const weight = weights[place] ?? 0;
      const end = ends[place] ?? 0;
      for (let next = place + 1; next < end; next++) {
        const other = entries[next] ?? 0;
        const product = products[other] ?? 0;
        if (product === 0) others[reached++] = other;
        products[other] = product + weight * (weights[next] ?? 0);
      }
    }
    for (const other of others.subarray(0, reached)) {
      tell(entry, other, products[other] ?? 0);
      products[other] = 0;
    }
  }
}

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
interface WeightedTerms {
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
function weightedTerms({terms, shapes, lengths}: TermCounts, language: Language): WeightedTerms {
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
