/**
 * The terms of a FAQ index with the entries they stand in, whole or in pieces.
 */
import {compareCodePoints} from '../format/code-point-order.js';
import {FIELDS} from '../format/faq-index.js';
import {FIELD_WEIGHTS, LENGTH_PENALTIES, MOST_ENTRIES, MOST_EXPANDED} from './tuning.js';

/** In which entries a term stands, and how strongly. The three lists have one length. */
export interface Postings {
  /** Positions in the FAQ's list of entries, rising; the strongest MOST_ENTRIES of them. */
  readonly entries: Int32Array;
  /** BM25F's pseudo-frequency: over all fields, weighted, against each field's length. Above 0. */
  readonly strengths: Float64Array;
  /** How many distinct terms the entry's question has, if the term is one of them; 0 if not. */
  readonly questionLengths: Uint16Array;
  /** How much the term tells entries apart; above 0, higher for rarer terms. */
  readonly rarity: number;
}

/** A term that a mistyped word may be, with its typing errors. */
export type NearTerm = readonly [term: string, errors: number];

/** What a stage of a search is about to ask an index for. */
export interface Wanted {
  /** Terms of which it asks whether they are there, and how frequent. */
  readonly known?: readonly string[];
  /** Terms of which it asks for the entries. */
  readonly terms?: readonly string[];
  readonly prefixes?: readonly string[];
  /** Words that compounds may end with. */
  readonly endings?: readonly string[];
  /** First letters, of which it asks for terms near to a word, with their words; `''` for any. */
  readonly initials?: readonly string[];
}

/** All but `have` must have been asked for by it, and throw otherwise. */
export interface TermIndex {
  /** How many entries the FAQ has. */
  readonly count: number;
  /** Gets what is about to be asked for. @returns what to wait for, if anything */
  have(wanted: Wanted): Promise<void> | undefined;
  has(term: string): boolean;
  /** In how many entries a term stands; 0 for one that is not in the FAQ. */
  frequency(term: string): number;
  /** The entries of a term; undefined for a term that is not in the FAQ. */
  postings(term: string): Postings | undefined;
  /** The terms that begin with the prefix, itself included; of too many the most frequent. */
  startingWith(prefix: string): readonly string[];
  /** Compounds that end with the word: terms at least three letters longer; of too many the most frequent. */
  endingWith(word: string): readonly string[];
  /**
   * Every term with at most so many typing errors in it.
   * @param most 1 or 2
   * @param initial of these only those that begin with this letter; all if absent
   */
  near(word: string, most: number, initial?: string): readonly NearTerm[];
  /**
   * The words that a short term stands for, as far as its first entries have them; a long term, or
   * one that no text has, alone. For terms that `near` found.
   */
  forms(term: string): readonly string[];
}

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
 * How many distinct terms each field has, in all entries together.
 * @param lengths field by field for each entry
 */
export function totalsOf(lengths: readonly number[]): number[] {
  const totals = FIELDS.map(() => 0);
  lengths.forEach((length, i) => {
    const field = i % FIELDS.length;
    totals[field] = (totals[field] ?? 0) + length;
  });
  return totals;
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
  const all = Array.from(strengths, (_, i) => i);
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
    .sort((a, b) => b.frequency - a.frequency || compareCodePoints(a.term, b.term))
    .filter((one) => {
      const fits = cost(one) <= room;
      if (fits) room -= cost(one);
      return fits;
    })
    .map(({term}) => term);
}
