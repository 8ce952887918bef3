/**
 * Where the terms of a whole FAQ index stand, as it is shipped: MiniSearch's serialised index, less
 * than half as large.
 *
 * MiniSearch's own JSON names each field and entry of each term. Here each entry has the terms that
 * come first in it, in the order of its texts (entry-row.ts): beside these texts a compressor finds
 * them again, and the first entry of a term needs no number. The rest are lists of numbers of one
 * kind each.
 */
import type {EntryRow} from './entry-row.js';
import {FIELDS} from './fields.js';
import {isListOf} from './is-list.js';
import {digitAt, unpackNumbers} from './packed-numbers.js';

/** A place is one entry of one term. Terms come in the order in which entries have them. */
export type PackedTerms = readonly [
  /** For each place, in one digit, the set of fields: 1 for the first of FIELDS, 2 for the second, 4 and so on. */
  sets: string,
  /** In how many more entries than its first each term stands. */
  others: string,
  /** From one entry of a term to its next, less one. */
  steps: string,
  /** Where a term stands more than once in a field: how many fields before had it once, then how often, less two. */
  counts: string,
];

/** How often a term stands in the fields of one entry; by number of field, from 0. */
export type Frequencies = readonly number[];

/** Whether a value from outside has the shape of packed terms. */
export function isPackedTerms(value: unknown): value is PackedTerms {
  return isListOf('string', value) && (value as readonly string[]).length === 4;
}

/** Where terms stand; the places of one follow each other. */
export interface TermPlaces {
  /** Where the places of each term begin, and end. */
  readonly terms: ReadonlyMap<string, readonly [start: number, end: number]>;
  /** The position of the entry at each place. */
  readonly entries: Int32Array;
  /** How often the term stands in each field of that entry: as many numbers a place as FIELDS. */
  readonly frequencies: Uint32Array;
  /** How many distinct terms each field has, field by field for each entry. */
  readonly lengths: Uint32Array;
  /** The same in all entries together. */
  readonly totals: readonly number[];
}

/**
 * Plain loops, because it runs once and cold: with a function for each place it takes three times as long.
 * @param packed may hold anything: there may be places in entries that the FAQ does not have
 */
export function unpackTerms(rows: readonly EntryRow[], packed: PackedTerms): TermPlaces {
  const [sets, ...lists] = packed;
  const [others = [], steps = [], counts = []] = lists.map(unpackNumbers);
  const terms = new Map<string, readonly [number, number]>();
  const entries = new Int32Array(sets.length);
  const frequencies = new Uint32Array(sets.length * FIELDS.length);
  const lengths = new Uint32Array(rows.length * FIELDS.length);
  const totals = FIELDS.map(() => 0);
  let place = 0;
  let step = 0;
  let count = 0;
  let before = counts[0] ?? Infinity;
  for (let first = 0; first < rows.length; first++)
    for (const term of rows[first]?.[3].split(' ') ?? []) {
      if (term === '') continue;
      const start = place;
      const end = Math.min(start + 1 + (others[terms.size] ?? 0), sets.length);
      terms.set(term, [start, end]);
      for (let entry = first; place < end; place++) {
        if (place > start) entry += (steps[step++] ?? 0) + 1;
        entries[place] = entry;
        for (let set = digitAt(sets, place), field = 0; set > 0; set >>= 1, field++) {
          if (!(set & 1)) continue;
          let times = 1;
          if (before-- === 0) {
            times = (counts[++count] ?? 0) + 2;
            before = counts[++count] ?? Infinity;
          }
          const length = entry * FIELDS.length + field;
          frequencies[place * FIELDS.length + field] = times;
          lengths[length] = (lengths[length] ?? 0) + 1;
          totals[field] = (totals[field] ?? 0) + 1;
        }
      }
    }
  return {terms, entries, frequencies, lengths, totals};
}
