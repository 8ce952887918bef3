/**
 * Finds numbers that are written in more than one way, and those inside codes.
 */
import {listOf} from './list-of.js';
import type {Piece} from './words.js';

/** A number written in parts, with what it is known as in each of its forms. */
export interface WrittenNumber {
  readonly terms: readonly string[];
  /** UTF-16 offset. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/**
 * Dates; then groups of digits with one sign between them: amounts, numbers of phones, cards and
 * accounts, which may begin with the letters of a country.
 */
const GROUPED =
  /(?:\d{1,4}([-./])\d\d?\1\d{1,4}|(?:\+|[A-Z]{2})?\d{1,9}(?:(?: ?[()](?:0\))? ?|[-/.,'’_\p{Zs}])\d{2,9}){1,12})(?![-./,:]?\d|[\p{Lu}\p{Ll}])/gu;
/** A whole amount, perhaps with its hundredths; India groups by two digits. */
const AMOUNT = /^(\d{1,3}(?:\D\d{2,3})*\D\d{3}|[1-9]\d*)(?:[.,](\d\d))?$/;
/** A phone number with the code of its country. */
const ABROAD = /^(?:\+|00)\W*\d+\D(.+)/;
const LEAST_DIGITS = 7;

/** @param text with digits of ASCII; in the order in which they stand */
export function numbersIn(text: string): WrittenNumber[] {
  return listOf(text.matchAll(GROUPED), ({0: all, index}) => ({
    // What is left of a longer number, or of a word, is no number.
    terms: /[\p{Lu}\p{Ll}\p{N}.]/u.test(text.charAt(index - 1)) ? [] : termsOf(all),
    start: index,
    end: index + all.length,
  }));
}

/** None where it is too short to be a number. */
function termsOf(all: string): string[] {
  // Some write the day first and some the month, so a date is its numbers in the order of their size.
  const parts = all
    .split(/[-./]/)
    .map(Number)
    .sort((a, b) => b - a);
  const [year = 0, second = 0, third = 0] = parts;
  if (year > 1000 && second < 32 && third > 0 && parts.length < 4) return [parts.join('-')];
  const amount = AMOUNT.exec(all);
  const [, whole = all.replace('(0)', ''), cents = '00'] = amount ?? [];
  const digits = (text = ''): string => text.replace(/^00|[^a-z\d]/gi, '').toLowerCase();
  if (amount) return [digits(whole) + (cents === '00' ? '' : `.${cents}`)];
  // Without the code of its country a phone number may have a zero in front.
  const local = digits(ABROAD.exec(whole)?.[1]);
  return [digits(whole), local, `0${local}`].filter(({length}) => length >= LEAST_DIGITS);
}

/**
 * The numbers in a word of letters and digits: `2345` in `TS2345`, `80070005` in `0x80070005`,
 * `802.11` in `802.11ac`. Of fewer than three digits they say too little alone, but for a time of day:
 * `10am` meets `10 am`, and `18h30` meets `18:30`.
 */
export function codesIn(word: string): Piece[] {
  if (!/\d/.test(word) || !/\p{L}/u.test(word)) return [];
  const codes = /^0x([\da-f]{3,})$/i.exec(word)?.[1];
  if (codes !== undefined) return [{text: codes, start: 2, end: word.length}];
  const parts = /^\d\d?([ap]m|h\d*)$/i.test(word) ? /\d+|[ap]m/gi : /\d+(?:\.\d+)+|\d{3,}/g;
  return listOf(word.matchAll(parts), ({0: text, index}) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}
