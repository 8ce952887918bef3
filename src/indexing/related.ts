/**
 * Finds for each entry of a FAQ the ones that a reader of it may want next.
 *
 * Entries are alike by the cosine of their terms, each weighted by BM25's curve. The same entries
 * give the same result on every machine.
 */
import {FIELDS} from '../format/faq-index.js';
import {fold} from '../format/fold.js';
import type {Language} from '../format/language.js';
import type {Postings, TermCounts} from './term-counts.js';

/** What a term counts in each field, in the order of FIELDS: questions say best what it is about. */
const FIELD_WEIGHTS: readonly number[] = [3, 2, 0.5, 1, 0];

/** How soon repeating a term stops to count; as in the engine's ranking. */
const SATURATION = 2.4;

/**
 * Less alike entries share but a word. In faq-data and two public FAQs of 57 and 313 entries, most
 * pairs below it were of two topics, and most above of one.
 */
const LEAST_LIKENESS = 0.1;

/** More would be a list to search again. */
const MOST_RELATED = 3;

/**
 * A term of more entries makes none of them alike, and comparing all of them takes the square of
 * their number.
 */
const MOST_SHARED = 1000;

/** The weights of one term. */
interface WeightedTerm {
  /** Positions, rising. */
  readonly entries: readonly number[];
  readonly weights: readonly number[];
}

interface Related {
  readonly other: number;
  readonly likeness: number;
}

/**
 * @param counts of terms in code-point order
 * @returns for each entry the positions of those related to it, the most alike first
 */
export function relatedEntries(counts: TermCounts, language: Language): number[][] {
  const count = counts.lengths.length / FIELDS.length;
  const terms = weightedTerms(counts, count, language);
  const norms = normsOf(terms, count);
  const related = Array.from({length: count}, (): Related[] => []);
  forEachPair(terms, count, (entry, other, product) => {
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
  related.splice(place < 0 ? related.length : place, 0, candidate);
  if (related.length > MOST_RELATED) related.pop();
}

function weightedTerms(
  {terms, shapes}: TermCounts,
  count: number,
  language: Language,
): WeightedTerm[] {
  const stopWords = new Set(language.stopWords.map((word) => language.stem(fold(word))));
  const strengths = shapes.map((frequencies) => {
    const strength = frequencies.reduce((sum, n, i) => sum + n * (FIELD_WEIGHTS[i] ?? 0), 0);
    return strength / (strength + SATURATION);
  });
  return terms
    .filter(([term]) => !stopWords.has(term))
    .map(([, postings]) => weighted(postings, strengths, count));
}

function weighted(postings: Postings, strengths: readonly number[], count: number): WeightedTerm {
  const entries: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < postings.length; i += 2) {
    const strength = strengths[postings[i + 1] ?? 0] ?? 0;
    if (strength === 0) continue;
    entries.push(postings[i] ?? 0);
    weights.push(strength);
  }
  const rarity = Math.log(1 + (count - entries.length + 0.5) / (entries.length + 0.5));
  return {entries, weights: weights.map((strength) => rarity * strength)};
}

/** The lengths of the entries as vectors of their terms. */
function normsOf(terms: readonly WeightedTerm[], count: number): Float64Array {
  const squares = new Float64Array(count);
  for (const {entries, weights} of terms)
    for (const [i, entry] of entries.entries())
      squares[entry] = (squares[entry] ?? 0) + (weights[i] ?? 0) ** 2;
  return squares.map(Math.sqrt);
}

/**
 * Tells the inner product of each two entries that share a term, once.
 *
 * One row of products is at hand at a time, and each term goes on from the entry it was at: half of
 * what comparing all with all would take, without a map.
 */
function forEachPair(
  terms: readonly WeightedTerm[],
  count: number,
  tell: (entry: number, other: number, product: number) => void,
): void {
  const termsOf = Array.from({length: count}, (): WeightedTerm[] => []);
  for (const term of terms)
    if (term.entries.length <= MOST_SHARED)
      for (const entry of term.entries) termsOf[entry]?.push(term);
  const reached = new Map<WeightedTerm, number>();
  const products = new Float64Array(count);
  for (const [entry, own] of termsOf.entries()) {
    const others: number[] = [];
    for (const term of own) {
      const {entries, weights} = term;
      const from = reached.get(term) ?? 0;
      reached.set(term, from + 1);
      const weight = weights[from] ?? 0;
      for (let i = from + 1; i < entries.length; i++) {
        const other = entries[i] ?? 0;
        const product = products[other] ?? 0;
        if (product === 0) others.push(other);
        products[other] = product + weight * (weights[i] ?? 0);
      }
    }
    for (const other of others) {
      tell(entry, other, products[other] ?? 0);
      products[other] = 0;
    }
  }
}
