/**
 * Groups entries by category, as the element lists them.
 */
import type {Entry} from '../format/entry.js';

export interface Topic {
  /** Absent for the entries that have none. */
  readonly category?: string;
  readonly entries: readonly Entry[];
}

/** @returns the categories in the order in which they first come, entries without one last */
export function topicsOf(entries: readonly Entry[]): readonly Topic[] {
  const byCategory = new Map<string | undefined, Entry[]>();
  for (const entry of entries) {
    const group = byCategory.get(entry.category);
    if (group) group.push(entry);
    else byCategory.set(entry.category, [entry]);
  }
  const others = byCategory.get(undefined);
  byCategory.delete(undefined);
  return [
    ...Array.from(byCategory, ([category, group]) => ({
      ...(category !== undefined && {category}),
      entries: group,
    })),
    ...(others === undefined ? [] : [{entries: others}]),
  ];
}
