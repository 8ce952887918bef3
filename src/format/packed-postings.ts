/**
 * The terms of one piece with where they stand, as lists of numbers of one kind each.
 *
 * Beside like numbers a compressor sees what they have in common: a piece is a fifth smaller so
 * than with its numbers in turn.
 */
import {upTo} from './list-of.js';
import {packNumber, unpackNumbers} from './packed-numbers.js';
import type {Frequencies} from './packed-terms.js';
import {packWords} from './pack-words.js';
import {unpackWords} from './packed-words.js';

/** One term in one entry. */
export interface Occurrence {
  /** Its position in the FAQ. */
  readonly entry: number;
  /** By number of field. */
  readonly frequencies: Frequencies;
  /** How many distinct terms each field of the entry has. */
  readonly lengths: readonly number[];
}

/** A term with entries it stands in, by position, rising. */
export interface PieceTerm {
  readonly term: string;
  /** In how many entries it stands; more than there are occurrences where the others are left out. */
  readonly frequency: number;
  readonly occurrences: readonly Occurrence[];
}

/**
 * Terms; their frequencies; how many occurrences each has less than that; the steps between entries,
 * less one; the sets of fields; then for each field of these sets how often, and how long.
 */
export type PackedPostings = readonly [
  terms: string,
  frequencies: string,
  omitted: string,
  steps: string,
  fields: string,
  counts: string,
  lengths: string,
];

export function packPostings(terms: readonly PieceTerm[]): PackedPostings {
  const lists = upTo(6).map((): string[] => []);
  const add = (list: number, number: number): void => void lists[list]?.push(packNumber(number));
  for (const {frequency, occurrences} of terms) {
    add(0, frequency);
    add(1, frequency - occurrences.length);
    let last = -1;
    for (const {entry, frequencies, lengths} of occurrences) {
      add(2, entry - last - 1);
      last = entry;
      add(
        3,
        frequencies.reduce((set, times, field) => set + (times > 0 ? 2 ** field : 0), 0),
      );
      frequencies.forEach((times, field) => {
        if (times === 0) return;
        add(4, times);
        add(5, lengths[field] ?? 0);
      });
    }
  }
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = lists.map((list) => list.join(''));
  return [packWords(terms.map(({term}) => term)), a, b, c, d, e, f];
}

/** What a reader of packed postings makes of one occurrence. */
export type ReadOccurrence = (
  entry: number,
  frequencyIn: (field: number) => number,
  lengthOf: (field: number) => number,
) => void;

/** A term of a piece, and where its occurrences lie among all that were read. */
export interface ReadTerm {
  readonly term: string;
  readonly frequency: number;
  readonly start: number;
  readonly end: number;
}

/** @param read called for each occurrence, in their order */
export function readPostings(packed: PackedPostings, read: ReadOccurrence): readonly ReadTerm[] {
  const [words, ...lists] = packed;
  const [frequencies = [], omitted = [], steps = [], fields = [], counts = [], lengths = []] =
    lists.map(unpackNumbers);
  const offsets: number[] = [];
  const inField = (list: readonly number[]) => (field: number) => list[offsets[field] ?? -1] ?? 0;
  const [frequencyIn, lengthOf] = [inField(counts), inField(lengths)];
  let at = 0;
  let start = 0;
  return unpackWords(words).map((term, i) => {
    const frequency = frequencies[i] ?? 0;
    const end = Math.min(start + frequency - (omitted[i] ?? 0), steps.length);
    let entry = -1;
    for (let occurrence = start; occurrence < end; occurrence++) {
      entry += (steps[occurrence] ?? 0) + 1;
      offsets.length = 0;
      for (let set = fields[occurrence] ?? 0, field = 0; set > 0; set >>= 1, field++)
        if (set & 1) offsets[field] = at++;
      read(entry, frequencyIn, lengthOf);
    }
    const first = start;
    start = end;
    return {term, frequency, start: first, end};
  });
}
