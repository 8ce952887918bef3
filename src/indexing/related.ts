/**
 * Finds for each entry of a FAQ the ones that a reader of it may want next.
 *
 * Entries are alike by the cosine of their terms, each weighted by BM25's curve. The same entries
 * give the same result on every machine.
 */
import {fold} from '../format/fold.js';
import type {Language} from '../format/language.js';
import type {FieldCounts, TermCounts} from './term-counts.js';

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
 * their number: 4,000 entries took 3 s, 20,000 took 220 s.
 */
const MOST_SHARED = 1000;

/** The weights of one term, by position of the entry. */
type Postings = ReadonlyMap<number, number>;

/**
 * @param counts of terms in code-point order
 * @returns for each entry the positions of those related to it, the most alike first
 */
export function relatedEntries(counts: TermCounts, language: Language): number[][] {
  const {documentCount: count, index} = counts;
  const stopWords = new Set(language.stopWords.map((word) => language.stem(fold(word))));
  const terms = index
    .filter(([term]) => !stopWords.has(term))
    .map(([, frequencies]) => weighted(frequencies, count));
  const lengths = lengthsOf(terms, count);
  const termsOf = Array.from({length: count}, (): Postings[] => []);
  for (const postings of terms.filter(({size}) => size <= MOST_SHARED))
    for (const entry of postings.keys()) termsOf[entry]?.push(postings);
  return termsOf.map((postings, entry) => {
    const products = productsWith(entry, postings);
    return Array.from(products, ([other, product]) => ({
      other,
      likeness: product / ((lengths[entry] ?? 1) * (lengths[other] ?? 1)),
    }))
      .filter(({likeness}) => likeness >= LEAST_LIKENESS)
      .sort((a, b) => b.likeness - a.likeness || a.other - b.other)
      .slice(0, MOST_RELATED)
      .map(({other}) => other);
  });
}

/** @param byField how often the term stands in each field of each entry */
function weighted(byField: FieldCounts, count: number): Postings {
  const strengths = new Map<number, number>();
  for (const [field, frequencies] of Object.entries(byField)) {
    const weight = FIELD_WEIGHTS[Number(field)] ?? 0;
    for (const [entry, frequency] of Object.entries(weight > 0 ? frequencies : {})) {
      const strength = strengths.get(Number(entry)) ?? 0;
      strengths.set(Number(entry), strength + weight * frequency);
    }
  }
  const rarity = Math.log(1 + (count - strengths.size + 0.5) / (strengths.size + 0.5));
  return new Map(
    Array.from(strengths, ([entry, strength]) => [
      entry,
      (rarity * strength) / (strength + SATURATION),
    ]),
  );
}

function lengthsOf(terms: readonly Postings[], count: number): number[] {
  const squares = Array.from({length: count}, () => 0);
  for (const postings of terms)
    for (const [entry, weight] of postings) squares[entry] = (squares[entry] ?? 0) + weight ** 2;
  return squares.map(Math.sqrt);
}

/** The inner products of an entry with all others that share a term with it. */
function productsWith(entry: number, terms: readonly Postings[]): ReadonlyMap<number, number> {
  const products = new Map<number, number>();
  for (const postings of terms) {
    const own = postings.get(entry) ?? 0;
    for (const [other, weight] of postings)
      if (other !== entry) products.set(other, (products.get(other) ?? 0) + own * weight);
  }
  return products;
}
