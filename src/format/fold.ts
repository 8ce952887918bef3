/**
 * Makes words that look or read alike equal: one spelling for each, in lower case, without marks.
 */

/** Letters that Unicode does not decompose, and the Latin letters they are typed as. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ŋ', 'n'],
  ['ς', 'σ'], // Greek sigma at a word's end
  ['ٱ', 'ا'], // Arabic letters whose marks are mostly left out when typing
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ی', 'ي'], // Persian forms of Arabic letters
  ['ک', 'ك'],
]);
const LETTER = new RegExp([...LETTERS.keys()].join('|'), 'gu');

/**
 * Marks that are dropped: those of Latin, Greek and Cyrillic letters, Hebrew points, Arabic vowels
 * and the tatweel. Marks of other scripts are vowels or make another letter, and stay; so does й.
 */
const DROPPED_MARKS =
  /(и\u0306)|[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u1DC4-\u1DFF\u20D0-\u20F0\uFE20-\uFE2F]/gu;

/** Characters that take no room: soft hyphen, zero-width space and joiners, direction marks. */
const INVISIBLE =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]/gu;

/** Letters that have no other form but a capital: ASCII, and most Han characters. */
const PLAIN = /^[\0-\x7F\u4E00-\u9FFF]*$/;

/** Full-width, ligature and other compatible forms become plain, capitals small; marks stay. */
export function foldCase(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().normalize('NFC');
}

/** Drops what people leave out when they type: accents, points, and the letters of LETTERS. */
export function foldMarks(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(DROPPED_MARKS, '$1')
    .normalize('NFC')
    .replace(LETTER, (letter) => LETTERS.get(letter) ?? letter);
}

/** One spelling for all equal-looking forms of a text; not stemmed. */
export function fold(text: string): string {
  return foldMarks(foldCase(text));
}
