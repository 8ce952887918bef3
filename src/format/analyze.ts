/**
 * The only text analysis: indexing, querying and highlighting all use it, so they agree on what a
 * word is.
 *
 * Changing its output for any text makes built indexes wrong: raise FORMAT_VERSION (faq-index.ts).
 */
import {fold, foldCase, foldMarks} from './fold.js';
import type {Language} from './language.js';
import {gramsOf, isUnspaced, splitByScript} from './unspaced.js';
import {APOSTROPHE, humpsOf, splitElisions, wordsOf, type Piece, type Word} from './words.js';

/** A searchable term with the stretch of text it stands for. */
export interface Token {
  /** Folded and stemmed; never empty, at most {@link TERM_LENGTH} UTF-16 code units. */
  readonly term: string;
  /** UTF-16 offset in the original text. */
  readonly start: number;
  /** UTF-16 offset after its last code unit. */
  readonly end: number;
  /** Which word of the text it begins with, from 0; several tokens may share one. */
  readonly position: number;
  /** How many positions it covers: 1 for a word, more for a whole that also stands in parts. */
  readonly span: number;
}

/** Longer terms are cut: nobody types them, and a pasted blob must cost no more than a word. */
export const TERM_LENGTH = 64;

/**
 * Splits text into terms with their places.
 *
 * - A plain word gives its stem, and a second one where the stem differs without its accents, which
 *   people leave out.
 * - A technical word gives itself without the signs that join it, then its parts:
 *   `docker-compose.yml` gives `dockercomposeyml`, `docker`, `compose`, `yml`; `self-host` meets
 *   `selfhost`. A sign in front or at the end stays: `/data` gives `/data` and `data`.
 * - A version gives itself without its `v`, and no parts.
 * - Scripts without spaces, and Korean, give pairs of neighbouring characters.
 */
export function analyze(text: string, language: Language): Token[] {
  return wordsOf(text).reduce<Analysis>(addWord, {tokens: [], position: 0, language}).tokens;
}

/** Written to while a text is analysed, and nowhere else. */
interface Analysis {
  readonly tokens: Token[];
  position: number;
  readonly language: Language;
}

const VERSION = /^v?(\d+(?:\.\d+)+)$/i;

function addWord(analysis: Analysis, word: Word): Analysis {
  const begin = analysis.position;
  const version = VERSION.exec(word.text)?.[1];
  if (version === undefined) word.cores.forEach((core) => addCore(analysis, core));
  else analysis.position++;
  const place = {position: begin, span: analysis.position - begin};
  if (version === undefined) addWholes(analysis, word, place);
  else add(analysis, version, {...word, ...place});
  return analysis;
}

/** Adds a technical word with its signs, then without them; nothing for a plain word. */
function addWholes(analysis: Analysis, word: Word, place: Pick<Token, 'position' | 'span'>): void {
  const {prefix, suffix, cores, hyphenated, start, end} = word;
  const joined = cores.map(({text}) => withoutApostrophes(text)).join('');
  if (prefix + suffix !== '') {
    add(analysis, fold(prefix + joined + suffix), {start, end, ...place});
  }
  if (cores.length === 1 || cores.some(({text}) => isUnspaced(text))) return;
  const body = {start: start + prefix.length, end: end - suffix.length, ...place};
  const wholes = hyphenated ? stemsOf(joined, analysis.language) : [fold(joined)];
  for (const whole of wholes) add(analysis, whole, body);
}

function addCore(analysis: Analysis, core: Piece): void {
  const {language} = analysis;
  const isElided = (word: string): boolean => language.elisions?.has(fold(word)) ?? false;
  for (const word of splitElisions(core, isElided)) {
    for (const run of splitByScript(word)) {
      if (isUnspaced(run.text)) addGrams(analysis, run);
      else addRun(analysis, run);
    }
  }
}

function addGrams(analysis: Analysis, run: Piece): void {
  const begin = analysis.position;
  for (const {text, start, end, index, span} of gramsOf(run)) {
    add(analysis, fold(text), {start, end, position: begin + index, span});
    analysis.position = begin + index + span;
  }
}

function addRun(analysis: Analysis, run: Piece): void {
  const begin = analysis.position;
  for (const hump of humpsOf(run)) {
    addStems(analysis, hump, {position: analysis.position, span: 1});
    analysis.position++;
  }
  const span = Math.max(1, analysis.position - begin);
  addStems(analysis, run, {position: begin, span});
  analysis.position = begin + span;
}

function addStems(
  analysis: Analysis,
  {text, start, end}: Piece,
  place: Pick<Token, 'position' | 'span'>,
): void {
  for (const term of stemsOf(withoutApostrophes(text), analysis.language)) {
    add(analysis, term, {start, end, ...place});
  }
}

function add({tokens}: Analysis, term: string, place: Omit<Token, 'term'>): void {
  const {start, end, position, span} = place;
  if (term !== '') tokens.push({term: term.slice(0, TERM_LENGTH), start, end, position, span});
}

function withoutApostrophes(text: string): string {
  return text.split(APOSTROPHE).join('');
}

/** Stems of words seen before: the same words come again and again, and stemming is slow. */
const KNOWN_STEMS = new WeakMap<Language, Map<string, readonly string[]>>();
const KNOWN_STEMS_SIZE = 20_000;

function stemsOf(word: string, language: Language): readonly string[] {
  const known = KNOWN_STEMS.get(language) ?? new Map<string, readonly string[]>();
  const stems = known.get(word) ?? newStemsOf(word, language);
  if (known.size < KNOWN_STEMS_SIZE) KNOWN_STEMS.set(language, known.set(word, stems));
  return stems;
}

/** The stem of a word, and that of its unaccented form where it is another. */
function newStemsOf(word: string, language: Language): readonly string[] {
  const lower = foldCase(word);
  const plain = foldMarks(lower);
  const stem = foldMarks(language.stem(lower));
  return plain === lower ? [stem] : [...new Set([stem, foldMarks(language.stem(plain))])];
}
