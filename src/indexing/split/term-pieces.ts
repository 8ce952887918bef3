/**
 * Deals terms with where they stand out to pieces.
 */
import {hasOwnPiece, piecesOf} from '../../format/split-index.js';
import {packPostings, type PackedPostings} from '../../format/packed-postings.js';
import {MOST_ENTRIES, mostFrequent} from '../../format/ranking.js';
import type {TermTable} from './term-table.js';

/** Pieces with the first term of each. */
export interface Pieces<Content> {
  readonly firsts: readonly string[];
  readonly pieces: readonly Content[];
}

/**
 * How many terms and entries of them a piece has, each counted as one. A server sends it in 3 to 5
 * kB: smaller pieces would compress worse, larger ones bring more that nobody asked for.
 */
const PIECE_SIZE = 800;

/** @returns at least one piece, which a FAQ without a word leaves empty */
export function termPieces(table: TermTable): Pieces<PackedPostings> {
  const groups: string[][] = [[]];
  let size = 0;
  for (const term of table.terms) {
    const more = 1 + Math.min(table.frequency(term), MOST_ENTRIES);
    if (size > 0 && size + more > PIECE_SIZE) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(term);
    size += more;
  }
  return {
    firsts: groups.map(([first = '']) => first),
    pieces: groups.map((terms) => packed(terms, table)),
  };
}

/** A piece for each prefix whose completions stand in many pieces, with the most frequent of them. */
export function* prefixPieces(
  table: TermTable,
  firsts: readonly string[],
): Iterable<readonly [prefix: string, content: PackedPostings]> {
  // A prefix of many pieces begins one of them: all terms of the middle ones have it.
  const prefixes = firsts.flatMap((first) => Array.from(first, (_, i) => first.slice(0, i + 1)));
  for (const prefix of [...new Set(prefixes)].sort()) {
    if (!hasOwnPiece(piecesOf(prefix, firsts))) continue;
    const terms = mostFrequent(table.startingWith(prefix), table.frequency);
    yield [prefix, packed([...terms].sort(), table)];
  }
}

function packed(terms: readonly string[], table: TermTable): PackedPostings {
  return packPostings(terms.map((term) => table.pieceTerm(term)));
}
