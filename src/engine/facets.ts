/**
 * Counts the categories of the entries that answer a query.
 */
import type {Entry} from '../format/entry.js';
import type {Facet} from './results.js';

/**
 * @param entries the whole FAQ: its order gives that of the categories
 * @param matching positions of the entries to count
 */
export function facetsOf(entries: readonly Entry[], matching: readonly number[]): Facet[] {
  const counts = new Map<string, number>();
  for (const {category} of entries) if (category !== undefined) counts.set(category, 0);
  for (const position of matching) {
    const category = entries[position]?.category;
    if (category !== undefined) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return Array.from(counts, ([category, count]) => ({category, count})).filter(
    ({count}) => count > 0,
  );
}
