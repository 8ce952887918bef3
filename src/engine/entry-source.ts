/**
 * The entries of a FAQ by their position, whole or in pieces.
 */
import {NAMED_BY, plainName, plainNames} from '../format/entry-names.js';
import type {Entry} from '../format/entry.js';

/** Entries and ids must have been asked for by `have` and `haveId`; they throw otherwise. */
export interface EntrySource {
  readonly count: number;
  /** Gets the entries at some positions; absent where all are there. @returns what to wait for, if anything */
  have?(positions: Iterable<number>): Promise<void> | undefined;
  /** Gets what `positionOf` needs. @returns what to wait for, if anything */
  haveId?(id: string): Promise<void> | undefined;
  /** Undefined outside of the FAQ. */
  at(position: number): Entry | undefined;
  /** The rarities of the question's words in all, where the index says it. */
  questionWeight?(position: number): number | undefined;
  /** The position of the entry that an id names, or once named; undefined for none. */
  positionOf(id: string): number | undefined;
  categoryOf(position: number): string | undefined;
  /** Each once, in the FAQ's order. */
  readonly categories: readonly string[];
  /** Positions of those shown first, where not all can be. */
  readonly featured: readonly number[];
}

/** All entries in memory. */
export class EntryList implements EntrySource {
  readonly #entries: readonly Entry[];
  readonly count: number;
  readonly categories: readonly string[];
  readonly featured: readonly number[];

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.count = entries.length;
    this.featured = entries.flatMap(({featured}, i) => (featured ? [i] : []));
    this.categories = [...new Set(entries.flatMap(({category}) => category ?? []))];
  }

  at(position: number): Entry | undefined {
    return this.#entries[position];
  }

  positionOf(id: string): number | undefined {
    const entry = findEntry(this.#entries, id);
    return entry && this.#entries.indexOf(entry);
  }

  categoryOf(position: number): string | undefined {
    return this.#entries[position]?.category;
  }
}

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
