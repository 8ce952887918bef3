/**
 * Finds entries by their ids, and by those that they once had, for whoever looks for thousands.
 */
import {NAMED_BY, plainName, plainNames} from '../format/entry-names.js';
import type {Entry} from '../format/entry.js';

/** @returns what finds the entry that an engine's `find` gives for an id */
export function entryFinder(entries: readonly Entry[]): (id: string) => Entry | undefined {
  const byId = new Map([...entries].reverse().map((entry) => [entry.id, entry]));
  let byNames: readonly ReadonlyMap<string, Entry>[] | undefined;
  return (id) => {
    const own = byId.get(id);
    const name = plainName(id);
    if (own !== undefined || name === '') return own;
    byNames ??= NAMED_BY.map((textsOf) => firstByName(entries, textsOf));
    return byNames.find((names) => names.has(name))?.get(name);
  };
}

function firstByName(
  entries: readonly Entry[],
  textsOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, Entry> {
  const first = new Map<string, Entry>();
  for (const entry of entries)
    for (const name of textsOf(entry).flatMap(plainNames))
      if (!first.has(name)) first.set(name, entry);
  return first;
}
