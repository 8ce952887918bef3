/**
 * What a built FAQ index is: the only thing that build and browser share.
 *
 * Raise FORMAT_VERSION with every change that makes an already built index wrong: these shapes,
 * fields.ts, the text analysis (analyze.ts), a language's stemmer, the answer tree.
 */
import {contentHash} from './content-hash.js';
import type {EntryRow} from './entry-row.js';
import {IndexError} from './index-error.js';
import type {Language} from './language.js';
import type {PackedTerms} from './packed-terms.js';
import type {Synonyms} from './synonyms.js';

export const FORMAT_VERSION = 5;

/** A compiled FAQ. Plain data: `JSON.stringify` of it is the file `faq-index.json`. */
export interface FaqIndex {
  readonly formatVersion: number;
  /** The code of the language whose analysis made the terms. */
  readonly language: string;
  /**
   * The BCP 47 tag of the texts, where it says more than `language`: a region, as in `pt-BR`, or a
   * language without an analysis of its own.
   */
  readonly tag?: string;
  /** How many entries there are. */
  readonly count: number;
  /** contentHash of the JSON of all other properties, in their order. */
  readonly hash: string;
  /** In the order of the FAQ. MiniSearch's document ids are positions in this list. */
  readonly entries: readonly EntryRow[];
  readonly synonyms: Synonyms;
  /** MiniSearch's index over FIELDS, packed, without the terms, which the entries have. */
  readonly terms: PackedTerms;
}

/** A FAQ index with the language that its queries are analysed in: all that a search needs. */
export interface Faq {
  readonly index: FaqIndex;
  readonly language: Language;
  /** The other hosts that images in its answers may come from; none if absent. */
  readonly imageHosts?: readonly string[];
}

/** The language of the texts as a BCP 47 tag; `undefined` where nobody knows. */
export function tagOf({tag, language}: Pick<FaqIndex, 'tag' | 'language'>): string | undefined {
  return tag ?? (language === 'und' ? undefined : language);
}

/** Adds the hash that `decodeFaqIndex` checks. */
export function sealFaqIndex(content: Omit<FaqIndex, 'hash' | 'formatVersion'>): FaqIndex {
  return seal(content);
}

/** Gives an index its format version and its hash. */
export function seal<T extends object>(content: T): T & {formatVersion: number; hash: string} {
  const unsealed = {formatVersion: FORMAT_VERSION, ...content};
  return {...unsealed, hash: contentHash(JSON.stringify(unsealed))};
}

/** @throws IndexError with code `wrong-version`, unless an index has the format that is read here */
export function mustHaveVersion({formatVersion}: {formatVersion: unknown}, name: string): void {
  if (formatVersion === FORMAT_VERSION) return;
  throw wrongVersion(
    `${name} has format ${String(formatVersion)}, but this <faq-search> reads format ${FORMAT_VERSION}.`,
  );
}

/** @param what does not fit, a sentence */
export function wrongVersion(what: string): IndexError {
  return new IndexError(
    'wrong-version',
    `${what} Build the index with the version of faq-search that the page loads, and reload the page.`,
  );
}
