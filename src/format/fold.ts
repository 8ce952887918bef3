/**
 * Makes words that look or read alike equal: one spelling for each, in lower case, without marks.
 */
import {listOf} from './list-of.js';

/**
 * Letters that Unicode does not decompose, each before what it is typed as: Latin ones, the Greek
 * sigma at a word's end, Arabic ones whose marks are mostly left out, and Persian forms of them.
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
  listOf('ßss æae œoe øo đd ðd þth ħh łl ıi ŋn ςσ ٱا ىي ةه یي کك'.split(' '), (pair) => [
    pair.charAt(0),
    pair.slice(1),
  ]),
);
const LETTER = new RegExp([...LETTERS.keys()].join('|'), 'gu');

/**
 * Marks that are dropped: those of Latin, Greek and Cyrillic letters, Hebrew points, Arabic vowels
 * and the tatweel. Marks of other scripts are vowels or make another letter, and stay; so does й.
 */
const DROPPED_MARKS =
  /(и\u0306)|[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u1DC4-\u1DFF\u20D0-\u20F0\uFE20-\uFE2F]/gu;

/** The letters of katakana that hiragana has too, as far before them. */
const KATAKANA = /[\u30A1-\u30F6\u30FD\u30FE]/gu;
const KANA_STEP = 0x60;

/**
 * Characters that take no room: soft hyphen, zero-width space and joiners, direction marks; the dot
 * in Catalan `l·l`; what an emoji has of skin and sex. And the spaces in the other form of a few
 * signs, such as `ﷺ`: a term has none.
 */
const INVISIBLE =
  /\u200D[♀♂]|[ \u00AD\u00B7\u{1F3FB}-\u{1F3FF}\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]/gu;

/**
 * Digits of any script as 0 to 9, in as many characters.
 *
 * Unicode keeps the ten digits of a script together, from a code that ends in 0 or 6 (hexadecimal).
 */
export function foldDigits(text: string): string {
  return !MAYBE_OTHER_DIGITS.test(text)
    ? text
    : text.replace(OTHER_DIGITS, (digit) => {
        const code = digit.charCodeAt(0);
        const row = code & ~15;
        return String(code - (DIGIT.test(String.fromCharCode(row)) ? row : row + 6));
      });
}

/** Where there are other digits; a plain expression takes a fraction of the time of the exact one. */
const MAYBE_OTHER_DIGITS = /[\u0660-\u1FFF\uA000-\uFFFF]/;
const DIGIT = /\p{Nd}/u;
/** Those of one UTF-16 code unit, so that offsets stay. */
const OTHER_DIGITS = /(?![\0-\u065F])(?![\u{10000}-\u{10FFFF}])\p{Nd}/gu;

/** Letters that have no other form but a capital: ASCII, and most Han characters. */
const PLAIN = /^[\0-\x7F\u4E00-\u9FFF]*$/;

/** Full-width, ligature and other compatible forms become plain, capitals small; marks stay. */
export function foldCase(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const plain = word.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  return foldDigits(plain.normalize('NFC'));
}

/** Drops what people leave out when they type: accents, points, and the letters of LETTERS. */
export function foldMarks(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(DROPPED_MARKS, '$1')
    .normalize('NFC')
    .replace(LETTER, (letter) => LETTERS.get(letter) ?? letter)
    .replace(KATAKANA, (letter) => String.fromCharCode(letter.charCodeAt(0) - KANA_STEP));
}

/** One spelling for all equal-looking forms of a text; not stemmed. */
export function fold(text: string): string {
  return foldMarks(foldCase(text));
}
