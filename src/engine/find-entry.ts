/**
 * Finds the entry that an id names, or once named.
 */
import type {Entry} from '../format/entry.js';
import {NAMED_BY, plainName, plainNames} from '../format/entry-names.js';

/**
 * Of several that a name means, the first of the surest: an id means its own entry alone, and an
 * alias is an old wording, so what a generator makes of it may be an old id.
 */
export function findEntry(entries: readonly Entry[], id: string): Entry | undefined {
  const own = entries.find((entry) => entry.id === id);
  const name = plainName(id);
  if (own !== undefined || name === '') return own;
  for (const textsOf of NAMED_BY) {
    const named = entries.find((entry) =>
      textsOf(entry).some((text) => plainNames(text).includes(name)),
    );
    if (named) return named;
  }
  return undefined;
}
