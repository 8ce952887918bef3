/**
 * Asks for all that is missing at once, where asking for it one by one would take a request each.
 */

/** Thrown where a search needs a piece of its index that is still to be fetched. */
export class PieceWanted extends Error {}

/**
 * As `map`, but the first missing piece does not keep the others from being asked for.
 * @throws PieceWanted when any was missing
 */
export function gather<T, R>(items: Iterable<T>, make: (item: T) => R): R[] {
  const made: R[] = [];
  let wanted: PieceWanted | undefined;
  for (const item of items) {
    try {
      made.push(make(item));
    } catch (error) {
      if (!(error instanceof PieceWanted)) throw error;
      wanted = error;
    }
  }
  if (wanted) throw wanted;
  return made;
}

/** The same for things of several kinds. @returns what each makes, in their order */
export function together<T extends readonly unknown[]>(
  ...makers: {readonly [K in keyof T]: () => T[K]}
): T {
  return gather(makers as readonly (() => unknown)[], (make) => make()) as unknown as T;
}
