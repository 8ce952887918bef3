/**
 * Counts the categories of entries.
 */
import type {EntrySource} from './entry-source.js';
import type {Facet} from './results.js';

/**
 * @param positions of the entries to count
 * @returns all categories in the order in which they first come, also those of no entry found
 */
export function facetsOf(entries: EntrySource, positions: Iterable<number>): Facet[] {
  const counts = new Map(entries.categories.map((category) => [category, 0]));
  for (const position of positions) {
    const category = entries.categoryOf(position);
    if (category !== undefined) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return Array.from(counts, ([category, count]) => ({category, count}));
}
