/**
 * The terms of a FAQ index with the entries they stand in.
 *
 * Looks terms up in MiniSearch's own SearchableMap, filled from MiniSearch's serialised index;
 * MiniSearch's `search()` is not used, because its score favours long answers.
 */
import type {AsPlainObject} from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
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

type Serialized = AsPlainObject['index'][number][1];

export class TermIndex {
  readonly #terms = new SearchableMap<Serialized>();
  readonly #postings = new Map<string, Postings>();
  readonly #norms: readonly (readonly number[])[];
  /** How many entries the FAQ has. */
  readonly count: number;

  constructor({index, documentCount, fieldLength, averageFieldLength}: AsPlainObject) {
    for (const [term, frequencies] of index) this.#terms.set(term, frequencies);
    this.count = documentCount;
    const lengths = fieldLength as unknown as Readonly<Record<string, readonly number[]>>;
    this.#norms = Array.from({length: documentCount}, (_, entry) =>
      LENGTH_PENALTIES.map((penalty, field) => {
        const average = averageFieldLength[field] || 1;
        return 1 - penalty + (penalty * (lengths[entry]?.[field] ?? 0)) / average;
      }),
    );
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
    const serialized = this.#terms.get(term);
    if (!serialized) return undefined;
    const postings = this.#weigh(serialized);
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

  endingWith(suffix: string): readonly string[] {
    this.#all ??= [...this.#terms.keys()];
    return this.#all.filter((t) => t.length > suffix.length + 2 && t.endsWith(suffix));
  }
  #all?: string[];

  /** Every term at most `distance` insertions, deletions or replacements away. */
  near(term: string, distance: number): readonly string[] {
    return [...this.#terms.fuzzyGet(term, distance).keys()];
  }

  #weigh(serialized: Serialized): Postings {
    const strengths = new Map<number, number>();
    for (const [field, frequencies] of Object.entries(serialized)) {
      const weight = FIELD_WEIGHTS[Number(field)] ?? 0;
      for (const [id, frequency] of Object.entries(frequencies)) {
        const entry = Number(id);
        const norm = this.#norms[entry]?.[Number(field)] ?? 1;
        strengths.set(entry, (strengths.get(entry) ?? 0) + (weight * frequency) / norm);
      }
    }
    return {
      entries: Int32Array.from(strengths.keys()),
      strengths: Float64Array.from(strengths.values()),
      rarity: this.rarity(strengths.size),
    };
  }
}
