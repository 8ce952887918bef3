/**
 * Gets entries from a Typesense node: by their keys, or by what an address calls them.
 */
import {contentHash} from '../../format/content-hash.js';
import {plainName} from '../../format/entry-names.js';
import {placeOf} from '../candidates.js';
import type {WireEntry} from '../wire.js';
import {entryKey} from './collection-body.js';
import {searchAll, type SearchedNode} from './search-all.js';

export const SHOWN = {q: '*', include_fields: 'order,kept'};

export async function entriesWith(
  keys: readonly string[],
  searching: SearchedNode,
): Promise<readonly WireEntry[]> {
  if (keys.length === 0) return [];
  const search = {...SHOWN, filter_by: `id:=[${keys.join()}]`, per_page: keys.length};
  return (await searchAll([search], searching))[0]?.entries ?? [];
}

/** Of several that a name means, the first of the surest. */
export async function entriesByName(
  id: string,
  searching: SearchedNode,
): Promise<readonly WireEntry[]> {
  const name = plainName(id);
  const fields = name === '' ? [] : ['name0', 'name1', 'name2'];
  const filters = [
    `id:=${entryKey(searching.faq.part, id)}`,
    ...fields.map((field) => `${field}:=${contentHash(name)}`),
  ];
  const found = await searchAll(
    filters.map((filter_by) => ({...SHOWN, filter_by, per_page: 10, sort_by: 'order:asc'})),
    searching,
  );
  const {entries = []} = found.find((one) => one.entries.length > 0) ?? {};
  return [...entries].sort((a, b) => placeOf(a) - placeOf(b)).slice(0, 1);
}
