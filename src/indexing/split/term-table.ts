/**
 * The terms of a whole index, to be dealt out to pieces.
 */
import {FIELDS, type FaqIndex} from '../../format/faq-index.js';
import {countNumbers, unpackNumbers} from '../../format/packed-numbers.js';
import type {Occurrence, PieceTerm} from '../../format/packed-postings.js';
import {unpackOccurrences, unpackWords} from '../../format/packed-terms.js';
import {
  MOST_ENTRIES,
  normOf,
  strengthOf,
  strongest,
  totalsOf,
  type Norm,
} from '../../format/ranking.js';
import {piecesOf} from '../../format/split-index.js';

export class TermTable {
  /** In the order of their UTF-16 code units. */
  readonly terms: readonly string[];
  readonly count: number;
  /** How many distinct terms each field has, in all entries together. */
  readonly totals: readonly number[];
  readonly #occurrences: ReadonlyMap<string, string>;
  readonly #frequencies: ReadonlyMap<string, number>;
  readonly #shapes: readonly (readonly number[])[];
  /** For each entry, by field. */
  readonly #lengths: readonly (readonly number[])[];
  readonly #norm: Norm;

  constructor({count, terms: {words, postings, shapes, lengths}}: FaqIndex) {
    const occurrences = postings.split('!');
    this.#occurrences = new Map(unpackWords(words).map((term, i) => [term, occurrences[i] ?? '']));
    this.#frequencies = new Map(
      Array.from(this.#occurrences, ([term, packed]) => [term, countNumbers(packed) / 2]),
    );
    this.terms = [...this.#occurrences.keys()].sort();
    this.#shapes = shapes.map(unpackNumbers);
    const allLengths = unpackNumbers(lengths);
    this.#lengths = Array.from({length: count}, (_, entry) =>
      allLengths.slice(entry * FIELDS.length, (entry + 1) * FIELDS.length),
    );
    this.count = count;
    this.totals = totalsOf(allLengths);
    this.#norm = normOf(this.totals, count);
  }

  readonly frequency = (term: string): number => this.#frequencies.get(term) ?? 0;

  startingWith(prefix: string): readonly string[] {
    const [from, last] = piecesOf(prefix, this.terms); // as if each term were a piece
    return this.terms.slice(from, last + 1).filter((term) => term.startsWith(prefix));
  }

  /** A term with its strongest entries. */
  pieceTerm(term: string): PieceTerm {
    const numbers = unpackOccurrences(this.#occurrences.get(term) ?? '');
    const all = Array.from({length: numbers.length / 2}, (_, i): Occurrence => {
      const entry = numbers[2 * i] ?? 0;
      return {
        entry,
        frequencies: this.#shapes[numbers[2 * i + 1] ?? 0] ?? [],
        lengths: this.#lengths[entry] ?? [],
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
