/**
 * Makes an index in pieces of a whole one.
 */
import {analyze} from '../../format/analyze.js';
import {contentHash} from '../../format/content-hash.js';
import type {Entry} from '../../format/entry.js';
import {entryOf, rowOf} from '../../format/entry-row.js';
import type {FaqIndex} from '../../format/faq-index.js';
import type {Language} from '../../format/language.js';
import {packNumber} from '../../format/packed-numbers.js';
import {packWords} from '../../format/pack-words.js';
import {SILENT_FROM, weightOf} from '../../format/ranking.js';
import {
  type CategoryRuns,
  idPieceOf,
  pieceAddress,
  pieceNames,
  sealManifest,
  sealPiece,
  type SplitManifest,
} from '../../format/split-index.js';
import {namedPositions} from '../named-positions.js';
import {dictionaryPieces, endingPieces} from './dictionary-pieces.js';
import {prefixPieces, termPieces} from './term-pieces.js';
import {TermTable} from './term-table.js';
import {writtenWords} from './dictionary-pieces.js';

export type {SplitManifest};

export interface SplitIndex {
  readonly manifest: SplitManifest;
  /** The texts of all pieces, by address relative to the manifest. */
  readonly pieces: ReadonlyMap<string, string>;
}

/**
 * How many entries one piece has. The 10 entries of first results mostly are of different pieces:
 * with 8 they take 27 kB, with 4 15 kB, with 2 9 kB and twice as many files.
 */
const ENTRIES_EACH = 4;

/** The same index gives the same pieces; other content lies in another folder. */
export function splitFaqIndex(index: FaqIndex, language: Language): SplitIndex {
  const entries = index.entries.map(entryOf);
  const table = new TermTable(index);
  const terms = termPieces(table);
  const words = dictionaryPieces(table, writtenWords(entries, table, language));
  const endings = language.compounds ? endingPieces(table) : {firsts: [], pieces: []};
  const ids = idPieces(entries);
  const texts = new Map<string, string>();
  const add = (name: string, content: readonly unknown[]): void =>
    void texts.set(name, JSON.stringify(content));
  terms.pieces.forEach((content, i) => add(pieceNames.terms(i), content));
  for (const [prefix, content] of prefixPieces(table, terms.firsts))
    add(pieceNames.prefix(prefix), content);
  words.pieces.forEach((content, i) => add(pieceNames.words(i), content));
  endings.pieces.forEach((content, i) => add(pieceNames.endings(i), content));
  ids.forEach((content, i) => add(pieceNames.ids(i), content));
  entryPieces(entries, table, language).forEach((content, i) =>
    add(pieceNames.entries(i), content),
  );
  const folder = `faq-search-${hashOf(texts).slice(0, 12)}`;
  const {language: code, tag, count, synonyms} = index;
  return {
    manifest: sealManifest({
      language: code,
      ...(tag !== undefined && {tag}),
      ...{count, folder, entriesEach: ENTRIES_EACH, totals: table.totals, synonyms},
      categories: categoryRuns(entries),
      featured: entries.flatMap(({featured}, i) => (featured ? [i] : [])),
      terms: packWords(terms.firsts),
      words: packWords(words.firsts),
      endings: packWords(endings.firsts),
      common: commonStopWords(table, language),
      ids: ids.length,
    }),
    pieces: sealed(texts, folder),
  };
}

function hashOf(texts: ReadonlyMap<string, string>): string {
  return contentHash(Array.from(texts, ([name, text]) => name + contentHash(text)).join());
}

/** The texts of the pieces' files, by address. @param texts of their contents, by name */
function sealed(texts: ReadonlyMap<string, string>, folder: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(texts, ([name, text]) => {
      const address = pieceAddress(folder, name);
      return [address, sealPiece(text, address)];
    }),
  );
}

/** Each entry with what its question's words weigh. */
function entryPieces(
  entries: readonly Entry[],
  table: TermTable,
  language: Language,
): (readonly unknown[])[] {
  const pieces: unknown[][] = [];
  entries.forEach((entry, i) => {
    const weight = weightOf(analyze(entry.question, language), table);
    if (i % ENTRIES_EACH === 0) pieces.push([]);
    pieces.at(-1)?.push([rowOf(entry), weight]);
  });
  return pieces;
}

function categoryRuns(entries: readonly Entry[]): CategoryRuns {
  const names = [...new Set(entries.flatMap(({category}) => category ?? []))];
  const numbers = new Map(names.map((name, i) => [name, i + 1]));
  const runs: [category: number, length: number][] = [];
  for (const {category} of entries) {
    const number = numbers.get(category ?? '') ?? 0;
    const last = runs.at(-1);
    if (last?.[0] === number) last[1]++;
    else runs.push([number, 1]);
  }
  return {names, runs: runs.flat().map(packNumber).join('')};
}

/** Those that no query needs the entries of, but for one that has stop words alone. */
function commonStopWords(table: TermTable, language: Language): SplitManifest['common'] {
  const terms = language.stopWords.flatMap((word) => analyze(word, language).map(({term}) => term));
  const common = [...new Set(terms)].filter((term) => table.frequency(term) > SILENT_FROM).sort();
  return [packWords(common), common.map((term) => packNumber(table.frequency(term))).join('')];
}

type IdPiece = readonly [ids: string, positions: string];

/** Ids a piece, about; a server sends it in some 3 kB. */
const PIECE_SIZE = 200;

/** @returns at least one piece */
function idPieces(entries: readonly Entry[]): readonly IdPiece[] {
  const positions = namedPositions(entries);
  const count = Math.ceil(positions.size / PIECE_SIZE) || 1;
  const pieces = Array.from({length: count}, (): [string, number][] => []);
  for (const [id, {position}] of positions) pieces[idPieceOf(id, count)]?.push([id, position]);
  return pieces.map((piece) => [
    piece.map(([id]) => id).join('\n'),
    piece.map(([, position]) => packNumber(position)).join(''),
  ]);
}
