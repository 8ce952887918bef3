/**
 * Counts the categories of entries.
 */
import type {Entry} from '../format/entry.js';
import type {Facet} from './results.js';

/**
 * @param entries all of the FAQ
 * @param found those to count
 * @returns all categories in the order in which they first come, also those of no entry found
 */
export function facetsOf(entries: readonly Entry[], found: readonly Entry[]): Facet[] {
  const counts = new Map(entries.flatMap(({category}) => (category ? [[category, 0]] : [])));
  for (const {category} of found) {
    if (category) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return Array.from(counts, ([category, count]) => ({category, count}));
}
