/**
 * The terms of a whole FAQ index in memory.
 *
 * Looks terms up in MiniSearch's own SearchableMap, filled from MiniSearch's index as the build
 * packed it; MiniSearch's `search()` is not used, because its score favours long answers.
 */
import SearchableMap from 'minisearch/SearchableMap';
import {FIELDS, QUESTION} from '../format/faq-index.js';
import {countNumbers, unpackNumbers} from '../format/packed-numbers.js';
import {unpackOccurrences, unpackWords, type PackedTerms} from '../format/packed-terms.js';
import {
  mostFrequent,
  normOf,
  rarityOf,
  strengthOf,
  strongest,
  totalsOf,
  type Norm,
  type Postings,
  type TermIndex,
} from './term-index.js';

export class WholeTermIndex implements TermIndex {
  /** Each term with its packed occurrences. */
  readonly #terms = new SearchableMap<string>();
  readonly #postings = new Map<string, Postings>();
  readonly #frequencies = new Map<string, number>();
  /** All terms, for the look-up by ending; made when one is asked for. */
  #list?: readonly string[];
  readonly #shapes: readonly (readonly number[])[];
  readonly #lengths: readonly number[];
  readonly #norm: Norm;
  readonly count: number;

  constructor({words, postings, shapes, lengths}: PackedTerms, count: number) {
    const occurrences = postings.split('!');
    unpackWords(words).forEach((term, i) => this.#terms.set(term, occurrences[i] ?? ''));
    this.#shapes = shapes.map(unpackNumbers);
    this.#lengths = unpackNumbers(lengths);
    this.#norm = normOf(totalsOf(this.#lengths), count);
    this.count = count;
  }

  has(term: string): boolean {
    return this.#terms.has(term);
  }

  readonly frequency = (term: string): number => {
    const known = this.#frequencies.get(term) ?? countNumbers(this.#terms.get(term) ?? '') / 2;
    this.#frequencies.set(term, known);
    return known;
  };

  /** Worked out once a term. */
  postings(term: string): Postings | undefined {
    const known = this.#postings.get(term);
    if (known) return known;
    const occurrences = this.#terms.get(term);
    if (occurrences === undefined) return undefined;
    const postings = this.#weigh(unpackOccurrences(occurrences));
    this.#postings.set(term, postings);
    return postings;
  }

  startingWith(prefix: string): readonly string[] {
    return mostFrequent([...this.#terms.atPrefix(prefix).keys()], this.frequency);
  }

  endingWith(word: string): readonly string[] {
    this.#list ??= [...this.#terms.keys()];
    return mostFrequent(
      this.#list.filter((term) => term.length > word.length + 2 && term.endsWith(word)),
      this.frequency,
    );
  }

  near(term: string, distance: number): readonly string[] {
    return [...this.#terms.fuzzyGet(term, distance).keys()];
  }

  /** @param occurrences positions of entries, each followed by the number of its shape */
  #weigh(occurrences: readonly number[]): Postings {
    const entries = occurrences.filter((_, i) => i % 2 === 0);
    const shapes = entries.map((_, i) => this.#shapes[occurrences[2 * i + 1] ?? 0] ?? []);
    const strengths = entries.map((entry, i) => {
      const shape = shapes[i] ?? [];
      return strengthOf(
        (field) => shape[field] ?? 0,
        (field) => this.#lengthOf(entry, field),
        this.#norm,
      );
    });
    const kept = strongest(strengths);
    return {
      entries: Int32Array.from(kept, (i) => entries[i] ?? 0),
      strengths: Float64Array.from(kept, (i) => strengths[i] ?? 0),
      questionLengths: Uint16Array.from(kept, (i) =>
        (shapes[i]?.[QUESTION] ?? 0) > 0 ? this.#lengthOf(entries[i] ?? 0, QUESTION) : 0,
      ),
      rarity: rarityOf(entries.length, this.count),
    };
  }

  #lengthOf(entry: number, field: number): number {
    return this.#lengths[entry * FIELDS.length + field] ?? 0;
  }
}
