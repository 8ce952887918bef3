/**
 * Finds the entry that an id names, or once named.
 */
import type {Entry} from '../format/entry.js';

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

/** As GitHub makes ids of headings, without the numbers that tell equal ones apart. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
