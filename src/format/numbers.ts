/**
 * Finds numbers that are written in more than one way, and those inside codes.
 */
import type {Piece} from './words.js';

/** A number written in groups, with its term. */
export interface GroupedNumber {
  /** Its letters and digits alone, in lower case. */
  readonly term: string;
  /** UTF-16 offset. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/**
 * Groups of digits with one sign between them: thousands, and numbers of phones, cards and accounts,
 * which may begin with the letters of a country.
 */
const GROUPED = /(?:\+|[A-Z]{2})?\(?\d{1,4}\)?(?:[-./,'’\u00A0\u2009\u202F\u066C ]\(?\d{2,9}\)?)+/g;
const THOUSANDS = /^\d{1,3}(?:[^\d]\d{3})+$/;
const LEAST_DIGITS = 7;

/** @param text with digits of ASCII; in the order in which they stand */
export function numbersIn(text: string): GroupedNumber[] {
  if (!/\d\D{1,2}\d\d/.test(text)) return []; // most texts, which need no more than this
  return Array.from(text.matchAll(GROUPED), ({0: all, index}) => {
    const end = index + all.replace(/\)$/, '').length; // words end so, too
    // What is left of a longer number, or of a word, is no number.
    const isPart =
      /[\p{L}\p{N}.]/u.test(text.charAt(index - 1)) ||
      /^(?:[.,:]?\d|\p{L})/u.test(text.slice(end, end + 2));
    const term = all.replace(/[^A-Z\d]/g, '').toLowerCase();
    const isNumber = term.length >= LEAST_DIGITS || THOUSANDS.test(all);
    return isNumber && !isPart ? [{term, start: index, end}] : [];
  }).flat();
}

/**
 * The numbers in a word of letters and digits: `2345` in `TS2345`, `80070005` in `0x80070005`,
 * `802.11` in `802.11ac`. Of fewer than three digits they say too little alone, but for a time of day:
 * `10am` meets `10 am`.
 */
export function codesIn(word: string): Piece[] {
  if (!/\d/.test(word) || !/\p{L}/u.test(word)) return [];
  const codes = /^0x([\da-f]{3,})$/i.exec(word)?.[1];
  if (codes !== undefined) return [{text: codes, start: 2, end: word.length}];
  const parts = /^\d{1,2}[ap]m$/i.test(word) ? /\d+|[ap]m/gi : /\d+(?:\.\d+)+|\d{3,}/g;
  return Array.from(word.matchAll(parts), ({0: text, index}) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}
