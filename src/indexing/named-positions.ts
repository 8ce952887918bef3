/**
 * Which entry each name in an address means, as the engine finds it in a whole index.
 */
import type {Entry} from '../format/entry.js';
import {NAMED_BY, plainNames} from '../format/entry-names.js';

/** A position in the list of entries, with how sure the name is: 0 for an id or a name of its own. */
export interface NamedPosition {
  readonly position: number;
  readonly rank: number;
}

/** @returns by id, and by plain name; an id of now comes before an old one */
export function namedPositions(entries: readonly Entry[]): ReadonlyMap<string, NamedPosition> {
  const positions = new Map<string, NamedPosition>(
    entries.map(({id}, position) => [id, {position, rank: 0}]),
  );
  for (const [rank, textsOf] of NAMED_BY.entries()) {
    for (const [position, entry] of entries.entries()) {
      for (const name of textsOf(entry).flatMap(plainNames))
        if (!positions.has(name)) positions.set(name, {position, rank});
    }
  }
  return positions;
}
