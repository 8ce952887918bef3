/**
 * Finds for each entry of a FAQ the ones that a reader of it may want next.
 *
 * Entries are alike by the cosine of their terms, each weighted by BM25's curve. The same entries
 * give the same result on every machine.
 */
import type {Language} from '../format/language.js';
import type {TermCounts} from './term-counts.js';
import {weightedTerms, type WeightedTerms} from './weighted-terms.js';

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
