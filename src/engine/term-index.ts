/**
 * The terms of a FAQ index with the entries they stand in.
 *
 * Looks terms up in MiniSearch's own SearchableMap, filled from MiniSearch's index as the build
 * packed it; MiniSearch's `search()` is not used, because its score favours long answers.
 */
import SearchableMap from 'minisearch/SearchableMap';
import {FIELDS} from '../format/faq-index.js';
import {unpackNumbers} from '../format/packed-numbers.js';
import {unpackOccurrences, unpackWords, type PackedTerms} from '../format/packed-terms.js';
import {FIELD_WEIGHTS, LENGTH_PENALTIES} from './tuning.js';

/** In which entries a term stands, and how strongly. The two lists have one length. */
export interface Postings {
  /** Positions in the FAQ's list of entries. */
  readonly entries: Int32Array;
  /** BM25F's pseudo-frequency: over all fields, weighted, against each field's length. Above 0. */
  readonly strengths: Float64Array;
  /** How much the term tells entries apart; above 0, higher for rarer terms. */
  readonly rarity: number;
}

export class TermIndex {
  /** Each term with its packed occurrences. */
  readonly #terms = new SearchableMap<string>();
  readonly #postings = new Map<string, Postings>();
  /** All terms, for the look-up by ending; made when one is asked for. */
  #list?: readonly string[];
  readonly #shapes: readonly (readonly number[])[];
  readonly #norms: readonly number[];
  /** How many entries the FAQ has. */
  readonly count: number;

  constructor({words, postings, shapes, lengths}: PackedTerms, count: number) {
    const occurrences = postings.split('!');
    unpackWords(words).forEach((term, i) => this.#terms.set(term, occurrences[i] ?? ''));
    this.#shapes = shapes.map(unpackNumbers);
    this.#norms = normsOf(unpackNumbers(lengths), count);
    this.count = count;
  }

  has(term: string): boolean {
    return this.#terms.has(term);
  }

  /** In how many entries a term stands; 0 for one that is not in the FAQ. */
  frequency(term: string): number {
    return this.postings(term)?.entries.length ?? 0;
  }

  /** The entries of a term; undefined for a term that is not in the FAQ. Worked out once a term. */
  postings(term: string): Postings | undefined {
    const known = this.#postings.get(term);
    if (known) return known;
    const occurrences = this.#terms.get(term);
    if (occurrences === undefined) return undefined;
    const postings = this.#weigh(unpackOccurrences(occurrences));
    this.#postings.set(term, postings);
    return postings;
  }

  /** The inverse document frequency of BM25 as Lucene has it. */
  rarity(frequency: number): number {
    return Math.log(1 + (this.count - frequency + 0.5) / (frequency + 0.5));
  }

  /** Every term that begins with the prefix, itself included. */
  startingWith(prefix: string): readonly string[] {
    return [...this.#terms.atPrefix(prefix).keys()];
  }

  /** Every compound that ends with the word: terms at least three letters longer. */
  endingWith(word: string): readonly string[] {
    this.#list ??= [...this.#terms.keys()];
    return this.#list.filter((term) => term.length > word.length + 2 && term.endsWith(word));
  }

  /** Every term at most `distance` insertions, deletions or replacements away. */
  near(term: string, distance: number): readonly string[] {
    return [...this.#terms.fuzzyGet(term, distance).keys()];
  }

  /** @param occurrences positions of entries, each followed by the number of its shape */
  #weigh(occurrences: readonly number[]): Postings {
    const entries = occurrences.filter((_, i) => i % 2 === 0);
    const strengths = entries.map((entry, i) => {
      const frequencies = this.#shapes[occurrences[2 * i + 1] ?? 0] ?? [];
      return frequencies.reduce((sum, frequency, field) => {
        const norm = this.#norms[entry * FIELDS.length + field] ?? 1;
        return sum + ((FIELD_WEIGHTS[field] ?? 0) * frequency) / norm;
      }, 0);
    });
    return {
      entries: Int32Array.from(entries),
      strengths: Float64Array.from(strengths),
      rarity: this.rarity(entries.length),
    };
  }
}

/** For each field of each entry, what BM25F divides frequencies by: 1 for the average length. */
function normsOf(lengths: readonly number[], count: number): number[] {
  const averages = FIELDS.map((_, field) => {
    const ofField = lengths.filter((__, i) => i % FIELDS.length === field);
    return ofField.reduce((sum, length) => sum + length, 0) / count || 1;
  });
  return lengths.map((length, i) => {
    const field = i % FIELDS.length;
    const penalty = LENGTH_PENALTIES[field] ?? 0;
    return 1 - penalty + (penalty * length) / (averages[field] ?? 1);
  });
}
