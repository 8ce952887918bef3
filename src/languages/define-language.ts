/**
 * Makes a language from a stemmer and a list of stop words as libraries give them.
 */
import type {Language} from '../format/language.js';

interface Definition extends Omit<Partial<Language>, 'stopWords' | 'asides'> {
  readonly code: string;
  /** Left out where words do not change, or no good stemmer is known: words stay as they are. */
  readonly stem?: (word: string) => string;
  readonly stopWords?: readonly string[];
  /** Parted by spaces. */
  readonly asides?: string;
  /** Words of the library's list that a FAQ is about, parted by spaces: Spanish “cuenta” is an account. */
  readonly telling?: string;
}

export function defineLanguage(definition: Definition): Language {
  const {stem, stopWords = [], asides, telling = '', ...rest} = definition;
  const kept = new Set(telling.split(' '));
  return {
    ...rest,
    // Some stemmers leave nothing of a word that looks like a bare ending.
    stem: (word) => stem?.(word) || word,
    stopWords: stopWords.filter((word) => !kept.has(word)),
    ...(asides === undefined ? {} : {asides: asides.split(' ')}),
  };
}
