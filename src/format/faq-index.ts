/**
 * What a built FAQ index is: the only thing that build and browser share.
 *
 * Raise FORMAT_VERSION with every change that makes an already built index wrong: these shapes,
 * FIELDS, the text analysis (analyze.ts), a language's stemmer, the answer tree.
 */
import {contentHash} from './content-hash.js';
import {isEntry, type Entry} from './entry.js';
import {IndexError} from './index-error.js';
import {isListOf} from './is-list.js';
import type {Language} from './language.js';
import {isPackedTerms, type PackedTerms} from './packed-terms.js';
import type {Synonyms} from './synonyms.js';

export const FORMAT_VERSION = 3;

/** The indexed texts of an entry, in the order of MiniSearch's field ids. */
export const FIELDS = ['question', 'aliases', 'answer', 'category', 'links'] as const;

/** The number of the field with an entry's question. */
export const QUESTION = 0;

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
  readonly entries: readonly Entry[];
  readonly synonyms: Synonyms;
  /** MiniSearch's index over FIELDS, packed; it stores no fields. */
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

/**
 * Takes a FAQ index from outside: a file's text, or the value it was parsed to.
 * @param name what the reader of the error knows it by: a file name or an address
 * @throws IndexError with code `not-an-index`, `wrong-version` or `damaged`
 */
export function decodeFaqIndex(source: unknown, name: string): FaqIndex {
  return unsealed(parseIndex(source, name), name, hasIndexShape);
}

/**
 * The value of an index of this format version, as yet of any shape: whole, or in pieces.
 * @throws IndexError with code `not-an-index`, `wrong-version` or `damaged`
 */
export function parseIndex(source: unknown, name: string): object {
  const value = typeof source === 'string' ? parseJson(source, name) : source;
  if (typeof value !== 'object' || value === null || !('formatVersion' in value)) {
    throw new IndexError(
      'not-an-index',
      `${name} is not a FAQ index. Make one with “faq-search build”, and check the address.`,
    );
  }
  const {formatVersion} = value;
  if (formatVersion !== FORMAT_VERSION) {
    throw wrongVersion(
      `${name} has format ${String(formatVersion)}, but this <faq-search> reads format ${FORMAT_VERSION}.`,
    );
  }
  return value;
}

/** @param what does not fit, a sentence */
export function wrongVersion(what: string): IndexError {
  return new IndexError(
    'wrong-version',
    `${what} Build the index with the version of faq-search that the page loads, and reload the page.`,
  );
}

/**
 * @param hasShape the hash is no proof of the shape: anyone can compute it
 * @throws IndexError with code `damaged`
 */
export function unsealed<T extends {readonly hash: string}>(
  value: object,
  name: string,
  hasShape: (content: Partial<T>) => boolean,
): T {
  const {hash, ...content} = value as T;
  if (contentHash(JSON.stringify(content)) !== hash || !hasShape(content as Partial<T>))
    throw damaged(name, 'its content does not fit its own checksum');
  return value as T;
}

function damaged(name: string, how: string): IndexError {
  return new IndexError(
    'damaged',
    `${name} is damaged: ${how}. Upload it again, or build it again.`,
  );
}

function hasIndexShape({entries, count, terms, ...rest}: Partial<FaqIndex>): boolean {
  return (
    Array.isArray(entries) &&
    entries.length === count &&
    entries.every(isEntry) &&
    isPackedTerms(terms) &&
    hasTexts(rest)
  );
}

/** Whether the texts are there that an index has in either form. */
export function hasTexts({
  language,
  tag,
  synonyms,
}: Pick<Partial<FaqIndex>, 'language' | 'tag' | 'synonyms'>): boolean {
  return isListOf('string', [language, tag ?? '', synonyms?.own, synonyms?.common]);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (text.startsWith('{"formatVersion"')) throw damaged(name, 'it is not whole');
    return undefined; // which is no index, like other values
  }
}
