import type {Piece} from './words.js';

/**
 * What the text analysis knows about one human language.
 *
 * A built index holds the stems this gives: changing `stem`, `parted`, `unify` or `tellsMarks` for any word makes
 * built indexes wrong, so raise FORMAT_VERSION (faq-index.ts) with it.
 */
export interface Language {
  /** BCP 47 primary subtag, lower case: `en`, `de`, `zh`. `und` is the plain fallback. */
  readonly code: string;
  /** Reduces one lower-case word, with or without its accents, to its stem; never empty. */
  readonly stem: (word: string) => string;
  /** Unstemmed words that say little on their own; they weigh less and never vanish. */
  readonly stopWords: readonly string[];
  /**
   * Unstemmed words that people wrap a question in, as “please” and “I want to”: they weigh less
   * too, and are neither corrected nor missing, but where a FAQ has them they may be what it answers.
   * None if absent.
   */
  readonly asides?: readonly string[];
  /**
   * Finds the stretches that say little, as particles and the wrapping of a question do; a query that
   * has anything else is searched without them. There are none if absent.
   */
  readonly fillersIn?: (text: string) => readonly Stretch[];
  /** Parts a word at the apostrophe of an elided one, as `l’index`; words stay whole if absent. */
  readonly parted?: (word: Piece) => readonly Piece[];
  /** Gives characters with several forms one form, in as many UTF-16 code units; all stay if absent. */
  readonly unify?: (text: string) => string;
  /** Whether words that differ by marks alone are words of their own, as in Vietnamese; no if absent. */
  readonly tellsMarks?: boolean;
  /** What a query may have been meant for, in another keyboard layout or script; none if absent. */
  readonly retyped?: (query: string) => Retyped;
  /** What a word may be made of, where compounds are written as one word, as in German. */
  readonly compounds?: (word: {
    /** Not stemmed. */
    readonly folded: string;
    readonly terms: readonly string[];
  }) => readonly string[];
}

/** A part of a text, by UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Other readings of a query. */
export interface Retyped {
  /** The terms that the readings have. */
  readonly known: readonly string[];
  /** Of these, those that may be the beginning of a word that is still being typed. */
  readonly prefixes: readonly string[];
  /**
   * The query with the likeliest reading of each word, parted by white space, that the FAQ has.
   * @returns undefined unless it has one of each, and some only in another layout or script
   */
  readonly meant: (index: {
    readonly has: (term: string) => boolean;
    readonly startingWith: (prefix: string) => readonly string[];
  }) =>
    | {
        readonly text: string;
        /** The words of the text. */
        readonly verbatim: readonly string[];
        /** Those that were read in another way. */
        readonly corrections: readonly {readonly typed: string; readonly used: string}[];
      }
    | undefined;
}
