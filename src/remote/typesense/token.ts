/**
 * Writes terms so that Typesense takes each for one word, whatever its script or signs.
 *
 * Its own way to part texts into words knows one language for a field, and leaves signs out or sticks
 * them to words; `c++`, `/data` and all of Chinese would be lost. Small letters and digits it leaves
 * alone. A beginning of a term stays a beginning, so that prefixes can still be asked for.
 */
import {upTo} from '../../format/list-of.js';

/** Longer words are cut by the server; as this is done on both sides, they are still found. */
const TOKEN_LENGTH = 90;

/** Digits for a UTF-16 code unit. */
const UNIT_DIGITS = 4;

/** @returns small letters and digits alone; different for different terms, but for very long ones */
export function tokenOf(term: string): string {
  return term
    .replace(/[^a-y0-9]/gu, (sign) =>
      sign === 'z'
        ? 'zz'
        : upTo(sign.length)
            .map((i) => unit(sign, i))
            .join(''),
    )
    .slice(0, TOKEN_LENGTH);
}

function unit(sign: string, i: number): string {
  return `z${sign.charCodeAt(i).toString(16).padStart(UNIT_DIGITS, '0')}`;
}

/** What was typed as a beginning, or several terms, as a text of tokens. */
export function tokensOf(terms: readonly string[]): string {
  return terms.map(tokenOf).join(' ');
}
