/**
 * Deals ids out to pieces, with the positions of their entries.
 */
import type {Entry} from '../../format/entry.js';
import {packNumber} from '../../format/packed-numbers.js';
import {idPieceOf} from '../../format/split-index.js';
import {namedPositions} from '../named-positions.js';

type IdPiece = readonly [ids: string, positions: string];

/** Ids a piece, about; a server sends it in some 3 kB. */
const PIECE_SIZE = 200;

/** @returns at least one piece */
export function idPieces(entries: readonly Entry[]): readonly IdPiece[] {
  const positions = namedPositions(entries);
  const count = Math.ceil(positions.size / PIECE_SIZE) || 1;
  const pieces = Array.from({length: count}, (): [string, number][] => []);
  for (const [id, {position}] of positions) pieces[idPieceOf(id, count)]?.push([id, position]);
  return pieces.map((piece) => [
    piece.map(([id]) => id).join('\n'),
    piece.map(([, position]) => packNumber(position)).join(''),
  ]);
}
