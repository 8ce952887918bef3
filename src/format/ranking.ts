/**
 * What an index in pieces knows of the ranking: the numbers that decide what its pieces hold, and
 * what is worked out of them while they are made.
 *
 * Changing any of it makes indexes in pieces wrong: raise FORMAT_VERSION (faq-index.ts). How the
 * numbers were chosen is said in engine/tuning.ts, where the others are.
 */
import type {Token} from './analyze.js';
import {FIELDS} from './fields.js';
import {upTo} from './list-of.js';

/** BM25F: how much a word in each field counts, in the order of FIELDS. */
export const FIELD_WEIGHTS: readonly number[] = [3, 2, 1, 0.5, 0.3];

/** BM25F: how strongly a field longer than the average loses, 0 (not) to 1, in the order of FIELDS. */
export const LENGTH_PENALTIES: readonly number[] = [0.7, 0.3, 0.45, 0, 0.5];

/**
 * Of the entries of one term, so many are known, the strongest: a word of 20,000 entries would cost
 * each reader the time and the bytes of all of them. On 10,003 entries, whole queries and half-typed
 * ones: 1000: .864 and .841, 2000: .871 and .848, all: .868 and .849.
 */
export const MOST_ENTRIES = 2000;

/** A stop word in more entries than this is not scored. On the same, 4000: .869 and .845. */
export const SILENT_FROM = 8000;

/** So many entries are looked at for the completions of one word. 8000 is the same, to .0004. */
export const MOST_EXPANDED = 4000;

/** The inverse document frequency of BM25 as Lucene has it. */
export function rarityOf(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}

/** What BM25F divides frequencies by in one field of one entry: 1 for the average length. */
export type Norm = (field: number, length: number) => number;

/** @param totals how many distinct terms each field has in all entries together */
export function normOf(totals: readonly number[], count: number): Norm {
  const averages = totals.map((total) => total / count || 1);
  return (field, length) => {
    const penalty = LENGTH_PENALTIES[field] ?? 0;
    return 1 - penalty + (penalty * length) / (averages[field] ?? 1);
  };
}

/**
 * @param frequencyIn how often a term stands in a field of one entry
 * @param lengthOf how many distinct terms that field has; asked only where the term stands
 */
export function strengthOf(
  frequencyIn: (field: number) => number,
  lengthOf: (field: number) => number,
  norm: Norm,
): number {
  let strength = 0;
  for (let field = 0; field < FIELDS.length; field++) {
    const frequency = frequencyIn(field);
    if (frequency > 0)
      strength += ((FIELD_WEIGHTS[field] ?? 0) * frequency) / norm(field, lengthOf(field));
  }
  return strength;
}

/** Which of a term's entries are kept: the strongest, in the FAQ's order. */
export function strongest(strengths: ArrayLike<number>): readonly number[] {
  const all = upTo(strengths.length);
  if (all.length <= MOST_ENTRIES) return all;
  return all
    .sort((a, b) => (strengths[b] ?? 0) - (strengths[a] ?? 0) || a - b)
    .slice(0, MOST_ENTRIES)
    .sort((a, b) => a - b);
}

/** Leaves out terms until the rest stand in no more than MOST_EXPANDED entries, counted for each. */
export function mostFrequent(
  terms: readonly string[],
  frequency: (term: string) => number,
): readonly string[] {
  const kept = terms.map((term) => ({term, frequency: frequency(term)}));
  const cost = (one: {readonly frequency: number}): number => Math.min(one.frequency, MOST_ENTRIES);
  let room = MOST_EXPANDED;
  if (kept.reduce((sum, one) => sum + cost(one), 0) <= room) return terms;
  return kept
    .sort((a, b) => b.frequency - a.frequency || (a.term < b.term ? -1 : 1))
    .filter((one) => {
      const fits = cost(one) <= room;
      if (fits) room -= cost(one);
      return fits;
    })
    .map(({term}) => term);
}

/** How often terms stand in a FAQ. */
interface Frequencies {
  /** In how many entries a term stands; 0 for one that is not in the FAQ. */
  readonly frequency: (term: string) => number;
  /** How many entries the FAQ has. */
  readonly count: number;
}

/** The rarities of a question's words in all, in thousandths: as exact as an index in pieces has it. */
export function weightOf(question: readonly Token[], {frequency, count}: Frequencies): number {
  let all = 0;
  for (const term of wordsOf(question)) all += rarityOf(frequency(term), count);
  return Math.round(1000 * all) / 1000;
}

/** Distinct terms; a technical word counts by its parts. */
export function wordsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const words = tokens.filter(({term, span}) => span === 1 || term.length <= 2);
  return new Set(words.map(({term}) => term));
}
