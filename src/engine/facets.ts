/**
 * Counts the categories of entries.
 */
import type {Entry} from '../format/entry.js';
import type {Facet} from './results.js';

/** @returns the categories in the order in which they first come; entries without one don't count */
export function facetsOf(entries: readonly Entry[]): Facet[] {
  const counts = new Map<string, number>();
  for (const {category} of entries) {
    if (category !== undefined) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return Array.from(counts, ([category, count]) => ({category, count}));
}
