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
    const {entries, frequencies, lengths} = this.#places;
    const occurrences = this.#keptPlaces(term).map((place): Occurrence => {
      const entry = entries[place] ?? 0;
      return {
        entry,
        frequencies: fieldsAt(frequencies, place),
        lengths: fieldsAt(lengths, entry),
      };
    });
    return {term, frequency: this.frequency(term), occurrences};
  }

  /** The first of the strongest entries of a term; `most` of them where there are more. */
  firstEntries(term: string, most: number): readonly number[] {
    const places = this.#keptPlaces(term).slice(0, most);
    return places.map((place) => this.#places.entries[place] ?? 0);
  }

  #keptPlaces(term: string): readonly number[] {
    const {terms, entries, frequencies, lengths} = this.#places;
    const [start, end] = terms.get(term) ?? [0, 0];
    const places: number[] = [];
    for (let place = start; place < end; place++) places.push(place);
    if (places.length <= MOST_ENTRIES) return places;
    const strengths = places.map((place) => {
      const ofEntry = (entries[place] ?? 0) * FIELDS.length;
      return strengthOf(
        (field) => frequencies[place * FIELDS.length + field] ?? 0,
        (field) => lengths[ofEntry + field] ?? 0,
        this.#norm,
      );
    });
    return strongest(strengths).map((i) => start + i);
  }
}

/** A large FAQ has millions of these: written out, they take a fifth of what a slice takes. */
function fieldsAt(list: Uint32Array, at: number): readonly number[] {
  const fields: number[] = [];
  const end = (at + 1) * FIELDS.length;
  for (let i = at * FIELDS.length; i < end; i++) fields.push(list[i] ?? 0);
  return fields;
}
