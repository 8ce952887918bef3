/**
 * What a FAQ index in pieces is: a manifest that a page begins with, and files that it asks for.
 *
 * Changing any of it makes indexes in pieces wrong: raise FORMAT_VERSION (faq-index.ts). All lists
 * of terms here are in the order of their UTF-16 code units, which is JavaScript's own.
 */
import {contentHash} from './content-hash.js';
import {hasTexts, parseIndex, unsealed} from './decode-faq-index.js';
import {seal, wrongVersion} from './faq-index.js';
import {IndexError} from './index-error.js';
import {isListOf} from './is-list.js';
import {listOf} from './list-of.js';
import {
  FIELD_WEIGHTS,
  LENGTH_PENALTIES,
  MOST_ENTRIES,
  MOST_EXPANDED,
  SILENT_FROM,
} from './ranking.js';
import type {Synonyms} from './synonyms.js';
import {ENTRIES_WITH_FORMS, LONG_TERM} from './written-forms.js';

/** Plain data: `JSON.stringify` of it is the file `faq-index.json` of an index in pieces. */
export interface SplitManifest {
  readonly formatVersion: number;
  /** The code of the language whose analysis made the terms. */
  readonly language: string;
  /** The BCP 47 tag of the texts, where it says more than `language`. */
  readonly tag?: string;
  /** How many entries there are. */
  readonly count: number;
  /** contentHash of the JSON of all other properties, in their order. */
  readonly hash: string;
  /** Where the pieces lie, relative to the manifest; another name for other content. */
  readonly folder: string;
  /** How many entries a piece of entries has; the last may have fewer. */
  readonly entriesEach: number;
  /** How many distinct terms each field has, in all entries together; in the order of FIELDS. */
  readonly totals: readonly number[];
  readonly synonyms: Synonyms;
  readonly categories: CategoryRuns;
  /** Positions of the entries to show first. */
  readonly featured: readonly number[];
  /** The first term of each piece of terms, packed. */
  readonly terms: string;
  /** The same for pieces of the dictionary; terms of one first letter are in one piece. */
  readonly words: string;
  /** The same for pieces of the dictionary of reversed terms; empty for most languages. */
  readonly endings: string;
  /** Stop words that are not scored beside other words, packed; then in how many each, packed. */
  readonly common: readonly [terms: string, frequencies: string];
  /** How many pieces of ids there are. */
  readonly ids: number;
  /** What numbers of the ranking the pieces were made with: rankingHash. */
  readonly ranking: string;
}

/** Stands for the numbers of the ranking: an index in pieces says which ones it was made with. */
function rankingHash(): string {
  const limits = [MOST_ENTRIES, SILENT_FROM, MOST_EXPANDED, LONG_TERM, ENTRIES_WITH_FORMS];
  return contentHash([FIELD_WEIGHTS, LENGTH_PENALTIES, limits].join()).slice(0, 8);
}

/** Adds the hash that `decodeManifest` checks. */
export function sealManifest(
  content: Omit<SplitManifest, 'hash' | 'formatVersion' | 'ranking'>,
): SplitManifest {
  return seal({...content, ranking: rankingHash()});
}

/**
 * Takes the manifest of an index in pieces from outside: a file's text, or the value it was parsed to.
 * @param name what the reader of the error knows it by: a file name or an address
 * @throws IndexError with code `not-an-index`, `wrong-version` or `damaged`
 */
export function decodeManifest(source: unknown, name: string): SplitManifest {
  const manifest = unsealed(parseIndex(source, name), name, hasManifestShape);
  if (manifest.ranking !== rankingHash())
    throw wrongVersion(`${name} is made for another ranking than this <faq-search> has.`);
  return manifest;
}

function hasManifestShape({count, entriesEach, ids, ...rest}: Partial<SplitManifest>): boolean {
  const {folder, terms, words, endings, categories, totals, featured, common} = rest;
  const texts = [folder, terms, words, endings, categories?.runs, ...(common ?? [undefined])];
  return (
    [count, entriesEach, ids].every(Number.isSafeInteger) &&
    isListOf('string', texts) &&
    [categories?.names, totals, featured].every((list) => Array.isArray(list)) &&
    // Pieces come from where the manifest does, and from nowhere else.
    /^[\w-]+$/.test(String(folder)) &&
    hasTexts(rest)
  );
}

/** The categories of all entries: neighbours mostly share theirs. */
export interface CategoryRuns {
  /** In the FAQ's order. */
  readonly names: readonly string[];
  /** For each run of entries the number of its category, from 1, 0 for none; then how many they are; packed. */
  readonly runs: string;
}

/** What a piece is about, with its number or, for a prefix, its letters. */
export const pieceNames = {
  terms: (piece: number) => `terms-${piece}`,
  /** Completions of a prefix that stand in more than two pieces of terms. */
  prefix: (prefix: string) =>
    `prefix-${listOf(prefix, (letter) => letter.codePointAt(0)?.toString(36)).join('-')}`,
  words: (piece: number) => `words-${piece}`,
  endings: (piece: number) => `endings-${piece}`,
  ids: (piece: number) => `ids-${piece}`,
  entries: (piece: number) => `entries-${piece}`,
};

/** Where the file of a piece lies, relative to the manifest. */
export function pieceAddress(folder: string, name: string): string {
  return `${folder}/${name}.json`;
}

/** In which piece of ids an id is looked for. */
export function idPieceOf(id: string, pieces: number): number {
  return parseInt(contentHash(id).slice(0, 8), 16) % pieces;
}

/** In which of the pieces a term stands, if it does. @param firsts the first term of each piece */
export function pieceOf(term: string, firsts: readonly string[]): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? '') <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first piece that may have terms of a prefix, and the last. */
export function piecesOf(prefix: string, firsts: readonly string[]): readonly [number, number] {
  return [pieceOf(prefix, firsts), pieceOf(`${prefix}\uffff`, firsts)];
}

/** Completions that stand in more pieces have a piece of their own. */
const MOST_PIECES = 2;

export function hasOwnPiece([first, last]: readonly [number, number]): boolean {
  return last - first >= MOST_PIECES;
}

/**
 * The text of a piece's file. Its hash is of its address too, and the folder in that is named by the
 * content of all pieces: so a piece proves which one it is, and of which build.
 * @param content a list, as JSON
 */
export function sealPiece(content: string, address: string): string {
  return `["${contentHash(address + content)}",${content}]`;
}

/** What goes before the content: the hash in quotes. */
const SEAL_LENGTH = '["0123456789abcdef",'.length;

/**
 * @param address relative to the manifest, as it was sealed
 * @throws IndexError with code `damaged`, also for another piece, or one of another build
 */
export function openPiece(text: string, address: string): readonly unknown[] {
  const content = text.slice(SEAL_LENGTH, -1);
  if (text === sealPiece(content, address)) {
    try {
      const value: unknown = JSON.parse(content);
      if (Array.isArray(value)) return value;
    } catch {
      // The hash is no proof of the shape: anyone can compute it.
    }
  }
  throw new IndexError(
    'damaged',
    `${address} is damaged, or is another file. Reload the page; if that does not help, upload all files of the build again.`,
  );
}
