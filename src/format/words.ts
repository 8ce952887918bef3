/**
 * Finds the written words of a text, the technical ones whole: `docker-compose.yml`, `C++`, `/data`.
 *
 * No look-behind: Safari before 16.4 refuses a whole script for one.
 */
import {listOf} from './list-of.js';

/** A stretch of text, with UTF-16 offsets, end exclusive. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One written word, or a sign: cores of letters and digits, with the signs that hold them together. */
export interface Word {
  /** A sign that belongs to the word, as in `/data`, `.NET`, `--no-cache`, `*.example`; or `''`. */
  readonly prefix: string;
  /** The `++` or `#` of a programming language; or `''`. */
  readonly suffix: string;
  /** None in a sign; with offsets in the word; apostrophes inside a core stay in it. */
  readonly cores: readonly Piece[];
  /** Whether only hyphens join the cores, so that together they are a word of the language. */
  readonly hyphenated: boolean;
}

/**
 * What stands inside words and is left out of terms: apostrophes and what is typed for them, the
 * signs of Hebrew acronyms, and the dot in Catalan `l·l`.
 */
export const APOSTROPHE = /['’ʼ‘´`"״׳·]/u;

// Invisible characters that may stand inside a word count as letters here; fold() drops them.
const LETTERS = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u034F\\u200B-\\u200F\\u2060]+';
const CORE = `${LETTERS}(?:(?:['’ʼ‘´\\x60״׳·]|"(?=\\p{Script=Hebrew}))[\\p{L}\\p{M}]+)*`;
/**
 * An emoji with all that makes it one, a flag, an operator, or another symbol. Marks that end
 * sentences may be in an operator, but not at its end.
 */
const SIGN =
  '\\p{Extended_Pictographic}(?:[\uFE0F\u{1F3FB}-\u{1F3FF}]|\u200D\\p{Extended_Pictographic})*|\\p{RI}{2}|' +
  '(?:[!?:]*[\\p{Sm}\\p{Sc}%&*-])+|[!?:]{2,}|[\\p{So}/@#§]';
const WORD = new RegExp(
  `(\\*\\.|--?|[./@#$~])?(${CORE}(?:[-‐‑_.@&]${CORE})*)(\\+\\+|#(?![\\p{L}\\p{N}]))?|(?![\\s.,;()'"])(${SIGN})`, // most of what is no word is no sign either
  'gu',
);
const CORES = new RegExp(CORE, 'gu');
/** What may stand before a prefix; after anything else the sign only separates, as in `and/or`. */
const OPENING = /[\s([{<>"'“„”«»‹›‘`=,:;|*]/u;

export function wordsOf(text: string): Piece[] {
  const words: Piece[] = [];
  for (const {0: all, 1: prefix = '', 4: sign = '', index} of text.matchAll(WORD)) {
    const opens = index === 0 || OPENING.test(text.charAt(index - 1));
    const end = index + all.length;
    if (sign !== '' && !isWord(sign, opens && CLOSING.test(text.charAt(end)))) continue;
    const start = opens ? index : index + prefix.length;
    words.push({text: opens ? all : all.slice(prefix.length), start, end});
  }
  return words;
}

/** What may follow a sign that stands alone; also the end of the text. */
const CLOSING = /^$|[\s)\]}>"'“”„«»‹›‘’`,:;.|?!]/u;

/**
 * Whether a sign is one that people ask for: rules, dashes and rows of marks are none, and an
 * operator of one sign, or of two marks that end sentences, is one only where it stands alone.
 */
function isWord(sign: string, standsAlone: boolean): boolean {
  if (/^(?:-+|\*\*+|[?:]{3,}|[\0-\x7F]{5,})$/.test(sign)) return false;
  return standsAlone || !/^(?:[\0-\x7F]|[?:]+)$/.test(sign);
}

/** @param text of one of the words that {@link wordsOf} finds */
export function partsOf(text: string): Word {
  const [[, prefix = '', body = '', suffix = ''] = []] = text.matchAll(WORD);
  return {
    prefix,
    suffix,
    cores: listOf(body.matchAll(CORES), ({0: core, index}) => piece(core, prefix.length + index)),
    hyphenated: !/[_.@&]/.test(body),
  };
}

export function piece(text: string, start: number): Piece {
  return {text, start, end: start + text.length};
}

const HUMP_INSIDE = /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u;
const HUMPS = /\p{Lu}+(?![\p{Ll}\p{M}])[\p{N}\p{M}]*|[^\p{Lu}]+|\p{Lu}[^\p{Lu}]*/gu;

/**
 * The humps of a camel-case word: `getElementById` gives four, `NetworkManager` two.
 * @returns the pieces with more than one letter; none for a word without humps
 */
export function humpsOf({text, start}: Piece): Piece[] {
  if (!HUMP_INSIDE.test(text)) return [];
  return listOf(text.matchAll(HUMPS), ({0: hump, index}) => piece(hump, start + index)).filter(
    (hump) => hump.text.length > 1,
  );
}
