/**
 * Makes a language from a stemmer and a list of stop words as libraries give them.
 */
import type {Language} from '../format/language.js';

interface Definition {
  readonly code: string;
  /** Left out where words do not change, or no good stemmer is known: words stay as they are. */
  readonly stem?: (word: string) => string;
  readonly stopWords?: readonly string[];
  readonly elisions?: string;
  readonly compounds?: boolean;
}

export function defineLanguage({code, stem, stopWords, elisions, compounds}: Definition): Language {
  return {
    code,
    // Some stemmers leave nothing of a word that looks like a bare ending.
    stem: (word) => stem?.(word) || word,
    stopWords: stopWords ?? [],
    ...(elisions === undefined ? {} : {elisions: new Set(elisions.split(' '))}),
    ...(compounds === undefined ? {} : {compounds}),
  };
}
