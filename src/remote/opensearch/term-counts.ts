/**
 * Knows in how many entries terms stand: frequent ones by the table, others by asking.
 */
import {packNumber} from '../../format/packed-numbers.js';
import {packWords, unpackWords} from '../../format/packed-words.js';
import type {WireEntry, WireFound} from '../wire.js';
import {askAll, constant, type Found, type Search, type SearchedFaq} from './ask-all.js';

/** Words whose frequency no table has; each is a short request within the one. */
const COUNTED = 60;

export class TermCounts {
  readonly #searched: SearchedFaq;
  readonly #counts = new Map<string, number>();

  constructor(searched: SearchedFaq) {
    this.#searched = searched;
  }

  readonly of = (term: string): number =>
    this.#searched.faq.frequencies.get(term) ?? this.#counts.get(term) ?? 0;

  readonly has = (term: string): boolean => this.of(term) > 0;

  /** Those of the terms that have to be asked for, with what asks for them. */
  asking(terms: readonly string[]): readonly (readonly [string, Search])[] {
    const {frequencies} = this.#searched.faq;
    const unknown = [...new Set(terms)].filter(
      (term) => !frequencies.has(term) && !this.#counts.has(term),
    );
    return unknown
      .slice(0, COUNTED)
      .map((term) => [term, {query: constant({term: {all: term}}), track_total_hits: true}]);
  }

  async add(terms: readonly string[]): Promise<void> {
    const asking = this.asking(terms);
    if (asking.length === 0) return;
    const searches = asking.map(([, search]) => search);
    this.take(asking, await askAll(searches, this.#searched));
  }

  /** @param found in the order of what was asked */
  take(asked: readonly (readonly [string, Search])[], found: readonly Found[]): void {
    asked.forEach(([term], i) => this.#counts.set(term, found[i]?.total ?? 0));
  }

  /** Of the terms that candidates have, and of those that were asked for. */
  among(entries: readonly WireEntry[]): WireFound['frequencies'] {
    const own = entries.flatMap(({words}) => unpackWords(words));
    const terms = [...new Set([...own, ...this.#counts.keys()])].filter(this.has).sort();
    return [packWords(terms), terms.map((term) => packNumber(this.of(term))).join('')];
  }
}
