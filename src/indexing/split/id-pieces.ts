/**
 * Deals ids out to pieces, with the positions of their entries.
 */
import {slugOf} from '../../format/slug.js';
import type {Entry} from '../../format/entry.js';
import {packNumber} from '../../format/packed-numbers.js';
import {idPieceOf} from '../../format/split-index.js';

type IdPiece = readonly [ids: string, positions: string];

/** Ids a piece, about; a server sends it in some 3 kB. */
const PIECE_SIZE = 200;

/** @returns at least one piece */
export function idPieces(entries: readonly Entry[]): readonly IdPiece[] {
  const positions = positionsById(entries);
  const count = Math.ceil(positions.size / PIECE_SIZE) || 1;
  const pieces = Array.from({length: count}, (): [string, number][] => []);
  for (const named of positions) pieces[idPieceOf(named[0], count)]?.push(named);
  return pieces.map((piece) => [
    piece.map(([id]) => id).join('\n'),
    piece.map(([, position]) => packNumber(position)).join(''),
  ]);
}

/** An id of now comes before an old one, and of two old ones that of the first entry. */
function positionsById(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const positions = new Map(entries.map(({id}, position) => [id, position]));
  entries.forEach(({aliases}, position) => {
    for (const alias of aliases) {
      for (const id of [alias, slugOf(alias)])
        if (!/\s/.test(id) && id !== '' && !positions.has(id)) positions.set(id, position);
    }
  });
  return positions;
}
