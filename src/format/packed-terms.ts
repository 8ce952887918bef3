/**
 * The terms of a FAQ index as they are shipped: MiniSearch's serialised index, half as large.
 *
 * MiniSearch's own JSON names each field and entry of each term. Here terms stand in order, each
 * without what it shares with the one before it, and entries as steps from one to the next.
 */
import {isListOf} from './is-list.js';
import {packNumber, unpackNumbers} from './packed-numbers.js';

export interface PackedTerms {
  /** In code-point order; before each a letter for how much of the one before it goes first. */
  readonly words: string;
  /**
   * For each term, parted by `!`: for each entry the step from the last one, less one, then the
   * number of the shape in which the term stands there.
   */
  readonly postings: string;
  /** Ways in which a term stands in an entry: how often in each field, up to the last that has it. */
  readonly shapes: readonly string[];
  /** How many distinct terms each field has, field by field for each entry. */
  readonly lengths: string;
}

/** How often a term stands in the fields of one entry; by number of field, from 0. */
export type Frequencies = readonly number[];

const FIRST_LETTER = 65; // `A` for nothing shared; terms have no capitals, so it also parts them
const MOST_SHARED = 25;

export function packWords(sorted: readonly string[]): string {
  return sorted
    .map((word, i) => {
      const shared = sharedLength(sorted[i - 1] ?? '', word);
      return String.fromCharCode(FIRST_LETTER + shared) + word.slice(shared);
    })
    .join('');
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length, MOST_SHARED) && a[length] === b[length]) length++;
  return length;
}

export function unpackWords(packed: string): string[] {
  let last = '';
  return Array.from(packed.matchAll(/([A-Z])([^A-Z]*)/g), ([, letter = 'A', rest = '']) => {
    last = last.slice(0, letter.charCodeAt(0) - FIRST_LETTER) + rest;
    return last;
  });
}

export function packShape(frequencies: Frequencies): string {
  const last = frequencies.findLastIndex((frequency) => frequency > 0);
  return frequencies
    .slice(0, last + 1)
    .map(packNumber)
    .join('');
}

/**
 * @param occurrences positions of entries, rising, each followed by the number of a shape
 * @param numberOf what each shape is numbered in the index
 */
export function packOccurrences(
  occurrences: ArrayLike<number>,
  numberOf: readonly number[],
): string {
  let packed = '';
  let last = -1;
  for (let i = 0; i < occurrences.length; i += 2) {
    const entry = occurrences[i] ?? 0;
    packed += packNumber(entry - last - 1) + packNumber(numberOf[occurrences[i + 1] ?? 0] ?? 0);
    last = entry;
  }
  return packed;
}

/** Whether a value from outside has the shape of packed terms. */
export function isPackedTerms(value: unknown): value is PackedTerms {
  if (typeof value !== 'object' || value === null) return false;
  const {words, postings, shapes, lengths} = value as Record<string, unknown>;
  return isListOf('string', [words, postings, lengths]) && isListOf('string', shapes);
}

/** @returns positions of entries, each followed by the number of its shape */
export function unpackOccurrences(packed: string): number[] {
  let last = -1;
  return unpackNumbers(packed).map((number, i) => (i % 2 === 0 ? (last += number + 1) : number));
}
