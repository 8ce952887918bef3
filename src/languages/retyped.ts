/**
 * Reads words that were typed in another keyboard layout or in Latin letters.
 */
import {analyze} from '../format/analyze.js';
import {fold} from '../format/fold.js';
import type {Language, Retyped} from '../format/language.js';
import {listOf} from '../format/list-of.js';
import {isUnspaced} from '../format/unspaced.js';

/** Gives what a typed word may have been meant for; the likeliest first. */
export type Reading = (word: string) => readonly string[];

/** More are not looked up: each may be a request where an index is in pieces. */
const FORMS = 32;

/** The language, also reading what is typed as another. */
export function withReadings(language: Language, ...readings: readonly Reading[]): Language {
  const little = new Set([...language.stopWords, ...(language.asides ?? [])].map(fold));
  const formOf = (text: string): Form => ({
    text,
    terms: little.has(fold(text)) ? [] : termsOf(text, language),
  });
  return {
    ...language,
    retyped: (query) => {
      const words = listOf(query.matchAll(/\S+/gu), ([typed]): Word => {
        const read = readings.flatMap((reading) => reading(typed));
        const others = [...new Set(read)].filter((text) => text !== typed && /\p{L}/u.test(text));
        return {typed, forms: [...others.slice(0, FORMS), typed].map(formOf)};
      });
      const known = words.flatMap(({forms}) => forms.flatMap(({terms}) => terms));
      const prefixes = known.filter(({length}) => length > 3);
      return {
        known,
        prefixes,
        meant: (index) =>
          meantBy(
            words,
            (term) =>
              index.has(term) || (prefixes.includes(term) && index.startingWith(term).length > 0),
          ),
      };
    },
  };
}

/** A reading of a word; it has a meaning where the FAQ has all its terms. */
interface Form {
  readonly text: string;
  readonly terms: readonly string[];
}

interface Word {
  readonly typed: string;
  /** The likeliest first, the typed word last. */
  readonly forms: readonly Form[];
}

function meantBy(
  words: readonly Word[],
  isKnown: (term: string) => boolean,
): ReturnType<Retyped['meant']> {
  const read = words.flatMap(({typed, forms}) => {
    const form = forms.find(({terms}) => terms.every(isKnown));
    return form ? [{typed, used: form.text, tells: form.terms.length > 0}] : [];
  });
  const isMeant = read.length === words.length && read.some(({tells}) => tells);
  const corrections = read.filter(({typed, used}) => typed !== used);
  if (!isMeant || corrections.length === 0) return undefined;
  const verbatim = read.map(({used}) => used);
  return {text: verbatim.join(' '), verbatim, corrections};
}

/** The terms that must all be known: one of a word, all of what is written without spaces. */
function termsOf(text: string, language: Language): string[] {
  const terms = new Map<string, string>();
  for (const {term, start, position, span} of analyze(text, language)) {
    const isPair = isUnspaced(text) && span === 2;
    const key = isPair ? `${start}` : `${position}`;
    if (isPair || !isUnspaced(text) ? !terms.has(key) : text.length === 1) terms.set(key, term);
  }
  return [...terms.values()];
}

/**
 * Keys by their letters in two layouts, each given in the same order.
 * @param latin of the US layout
 */
export function layout(latin: string, native: string): Reading {
  const toNative = tableOf(latin, native);
  const toLatin = tableOf(native, latin);
  const read = (word: string, table: ReadonlyMap<string, string>): string =>
    listOf(word.toLowerCase(), (letter) => table.get(letter) ?? letter).join('');
  return (word) => [read(word, toNative), read(word, toLatin)];
}

function tableOf(from: string, to: string): ReadonlyMap<string, string> {
  const letters = [...to];
  return new Map([...from].map((letter, i) => [letter, letters[i] ?? letter]));
}

/**
 * Latin spellings of another script.
 * @param spellings parted by spaces, each `latin:native`, or with several natives parted by `/`; the
 *   longest spelling is read first
 */
export function latinSpellings(spellings: string): Reading {
  const table = new Map(
    spellings.split(' ').map((spelling) => {
      const [latin = '', natives = ''] = spelling.split(':');
      return [latin, natives.split('/')] as const;
    }),
  );
  const longest = Math.max(...listOf(table.keys(), ({length}) => length));
  const read = (word: string): readonly string[] => {
    if (word === '') return [''];
    for (let length = longest; length > 0; length--) {
      const natives = table.get(word.slice(0, length));
      if (!natives || word.length < length) continue;
      const rests = read(word.slice(length));
      return natives.flatMap((native) => rests.map((rest) => native + rest)).slice(0, FORMS);
    }
    return [];
  };
  return (word) => (/^[a-z'0-9-]{2,40}$/i.test(word) ? read(word.toLowerCase()) : []);
}
