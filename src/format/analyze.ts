/**
 * The only text analysis: indexing, querying and highlighting all use it, so they agree on what a
 * word is.
 *
 * Changing its output for any text makes built indexes wrong: raise FORMAT_VERSION (faq-index.ts).
 */
import {fold, foldCase, foldDigits, foldMarks} from './fold.js';
import type {Language} from './language.js';
import {codesIn, numbersIn} from './numbers.js';
import {gramsOf, isUnspaced, splitByScript} from './unspaced.js';
import {APOSTROPHE, humpsOf, partsOf, splitElisions, wordsOf, type Piece} from './words.js';

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
  /** How many positions it covers: 1 for a word, more for a whole that also stands in parts, 0 for a sign. */
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
 * - A code gives itself and the number in it: `TS2345` gives `ts2345` and `2345`.
 * - A number that is written in groups gives itself without what parts them, then its groups:
 *   `1,000,000` meets `1000000`.
 * - An emoji or an operator gives itself.
 * - Scripts without spaces, and Korean, give pairs of neighbouring characters.
 */
export function analyze(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  const plain = foldDigits(language.unify?.(text) ?? text);
  const numbers = numbersIn(plain);
  const analyses = knownWords(language);
  let position = 0;
  for (const word of writtenWords(plain)) {
    const known = analyses.get(word.text) ?? analysisOf(word.text, analyses, language);
    // Field by field: with a spread, analysing takes a fifth longer.
    for (const token of known.tokens)
      tokens.push({
        term: token.term,
        start: word.start + token.start,
        end: word.start + token.end,
        position: position + token.position,
        span: token.span,
      });
    position += known.position;
    const [number] = numbers;
    if (number === undefined || number.end > word.end) continue;
    numbers.shift();
    const {term, start, end} = number;
    if (tokens.at(-1)?.term === term) continue; // a technical word: its parts were joined
    // From the end: a text of nothing but numbers must not be gone through for each.
    let first = tokens.length;
    while ((tokens[first - 1]?.start ?? -1) >= start) first--;
    const begin = tokens[first]?.position ?? position;
    tokens.push({term, start, end, position: begin, span: position - begin});
  }
  return tokens;
}

/** Where writing with spaces and writing without meet, a word ends. */
function writtenWords(text: string): Piece[] {
  return splitByScript({text, start: 0, end: text.length}).flatMap((run) => {
    if (isUnspaced(run.text)) return [run];
    const words = wordsOf(run.text);
    if (run.start === 0) return words;
    return words.map(({text, start, end}) => ({
      text,
      start: run.start + start,
      end: run.start + end,
    }));
  });
}

/** Written to while a word is analysed, and nowhere else. */
interface Analysis {
  /** With places as if the word were all there is. */
  readonly tokens: Token[];
  /** How many positions there are so far. */
  position: number;
  readonly language: Language;
}

/** Words seen before: the same words come again and again. */
const KNOWN_WORDS = new WeakMap<Language, Map<string, Analysis>>();
const KNOWN_WORDS_SIZE = 50_000; // 20,000 entries have 90,000; with 20,000 words it takes a fifth longer
/** A word of more is a whole sentence of a script without spaces, which hardly comes again. */
const KNOWN_TOKENS = 8;

function knownWords(language: Language): Map<string, Analysis> {
  const known = KNOWN_WORDS.get(language) ?? new Map<string, Analysis>();
  KNOWN_WORDS.set(language, known);
  return known;
}

function analysisOf(text: string, known: Map<string, Analysis>, language: Language): Analysis {
  const analysis: Analysis = {tokens: [], position: 0, language};
  addWord(analysis, text);
  if (known.size >= KNOWN_WORDS_SIZE) known.clear(); // the frequent ones are back soon
  if (text.length <= TERM_LENGTH && analysis.tokens.length <= KNOWN_TOKENS)
    known.set(text, analysis);
  return analysis;
}

const VERSION = /^v?(\d+(?:\.\d+)+)$/i;
/** Most words: they have no parts. */
const SIMPLE_WORD = /^[A-Za-z][a-z]*$/;

function addWord(analysis: Analysis, text: string): void {
  if (SIMPLE_WORD.test(text)) {
    addStems(analysis, {text, start: 0, end: text.length}, {position: 0, span: 1});
    analysis.position = 1;
    return;
  }
  const version = VERSION.exec(text)?.[1];
  if (version === undefined) {
    addParts(analysis, text);
    return;
  }
  add(analysis, version, {start: 0, end: text.length, position: 0, span: 1});
  analysis.position = 1;
}

/** Adds the parts of a word; then a technical one whole, with its signs and without them. */
function addParts(analysis: Analysis, text: string): void {
  const {prefix, suffix, cores, hyphenated} = partsOf(text);
  if (cores.length === 0)
    add(analysis, foldCase(text), {start: 0, end: text.length, position: 0, span: 0});
  for (const core of cores) addCore(analysis, core);
  const place = {position: 0, span: analysis.position};
  const joined = cores.map((core) => withoutApostrophes(core.text)).join('');
  if (prefix + suffix !== '') {
    add(analysis, fold(prefix + joined + suffix), {start: 0, end: text.length, ...place});
  }
  addCodes(analysis, text);
  if (cores.length < 2) return;
  const body = {start: prefix.length, end: text.length - suffix.length, ...place};
  const wholes = hyphenated ? stemsOf(joined, analysis.language) : [fold(joined)];
  for (const whole of wholes) add(analysis, whole, body);
}

function addCore(analysis: Analysis, core: Piece): void {
  const {language} = analysis;
  const isElided = (word: string): boolean => language.elisions?.has(fold(word)) ?? false;
  for (const word of splitElisions(core, isElided)) {
    if (isUnspaced(word.text)) addGrams(analysis, word);
    else addRun(analysis, word);
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

/** At the word's own place: whoever types the number alone means the word. */
function addCodes(analysis: Analysis, text: string): void {
  for (const {text: code, start, end} of codesIn(text))
    add(analysis, fold(code), {start, end, position: 0, span: Math.max(1, analysis.position)});
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

/**
 * The stem of a word, and that of its unaccented form where it is another; where marks tell words
 * apart, also the word with them.
 */
function stemsOf(word: string, language: Language): readonly string[] {
  const lower = foldCase(word);
  const plain = foldMarks(lower);
  const stem = foldMarks(language.stem(lower));
  if (plain === lower) return [stem];
  const stems = [stem, foldMarks(language.stem(plain))];
  if (language.tellsMarks === true && LATIN.test(lower)) stems.push(lower);
  return [...new Set(stems)];
}

const LATIN = /\p{Script=Latin}/u;
