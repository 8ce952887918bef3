/**
 * The terms of a whole index, to be dealt out to pieces.
 */
import type {FaqIndex} from '../../format/faq-index.js';
import {FIELDS} from '../../format/fields.js';
import type {Occurrence, PieceTerm} from '../../format/packed-postings.js';
import {unpackTerms, type TermPlaces} from '../../format/packed-terms.js';
import {MOST_ENTRIES, normOf, strengthOf, strongest, type Norm} from '../../format/ranking.js';
import {piecesOf} from '../../format/split-index.js';

export class TermTable {
  /** In the order of their UTF-16 code units. */
  readonly terms: readonly string[];
  readonly count: number;
  /** How many distinct terms each field has, in all entries together. */
  readonly totals: readonly number[];
  readonly #places: TermPlaces;
  readonly #norm: Norm;

  constructor({count, entries, terms}: FaqIndex) {
    this.#places = unpackTerms(entries, terms);
    this.terms = [...this.#places.terms.keys()].sort();
    this.count = count;
    this.totals = this.#places.totals;
    this.#norm = normOf(this.totals, count);
  }

  readonly frequency = (term: string): number => {
    const [start, end] = this.#places.terms.get(term) ?? [0, 0];
    return end - start;
  };

  startingWith(prefix: string): readonly string[] {
    const [from, last] = piecesOf(prefix, this.terms); // as if each term were a piece
    return this.terms.slice(from, last + 1).filter((term) => term.startsWith(prefix));
  }

  /** A term with its strongest entries. */
  pieceTerm(term: string): PieceTerm {
    const {terms, entries, frequencies, lengths} = this.#places;
    const [start, end] = terms.get(term) ?? [0, 0];
    const fieldsAt = (list: Uint32Array, at: number): readonly number[] =>
      Array.from(list.slice(at * FIELDS.length, (at + 1) * FIELDS.length));
    const all = Array.from({length: end - start}, (_, i): Occurrence => {
      const entry = entries[start + i] ?? 0;
      return {
        entry,
        frequencies: fieldsAt(frequencies, start + i),
        lengths: fieldsAt(lengths, entry),
      };
    });
    if (all.length <= MOST_ENTRIES) return {term, frequency: all.length, occurrences: all};
    const strengths = all.map(({frequencies, lengths}) =>
      strengthOf(
        (field) => frequencies[field] ?? 0,
        (field) => lengths[field] ?? 0,
        this.#norm,
      ),
    );
    const kept = new Set(strongest(strengths));
    return {term, frequency: all.length, occurrences: all.filter((_, i) => kept.has(i))};
  }
}
