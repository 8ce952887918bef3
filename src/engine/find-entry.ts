/**
 * Finds the entry that an id names, or once named.
 */
import type {Entry} from '../format/entry.js';
import {slugOf} from '../format/slug.js';

/**
 * An alias is an old wording too, so what GitHub makes of it may be an old id: a link to it still
 * leads to the entry, unless another has that id now.
 */
export function findEntry(entries: readonly Entry[], id: string): Entry | undefined {
  return (
    entries.find((entry) => entry.id === id) ??
    entries.find(({aliases}) => aliases.some((alias) => alias === id || slugOf(alias) === id))
  );
}
