/**
 * Asks in how many entries terms are that the table of a FAQ does not have.
 */
import {KnownCounts} from '../pushed/known-counts.js';
import {askAll, constant, type Found, type Search, type SearchedFaq} from './ask-all.js';

/** Words whose frequency no table has; each is a short request within the one. */
const COUNTED = 60;

export class TermCounts extends KnownCounts {
  readonly #searched: SearchedFaq;

  constructor(searched: SearchedFaq) {
    super(searched.faq);
    this.#searched = searched;
  }

  /** Those of the terms that have to be asked for, with what asks for them. */
  asking(terms: readonly string[]): readonly (readonly [string, Search])[] {
    return [...new Set(terms)]
      .filter((term) => !this.isKnown(term))
      .slice(0, COUNTED)
      .map((term) => [term, {query: constant({term: {all: term}}), track_total_hits: true}]);
  }

  async add(terms: readonly string[]): Promise<void> {
    const asking = this.asking(terms);
    if (asking.length === 0) return;
    const searches = asking.map(([, search]) => search);
    this.takeAll(asking, await askAll(searches, this.#searched));
  }

  /** @param found in the order of what was asked */
  takeAll(asked: readonly (readonly [string, Search])[], found: readonly Found[]): void {
    asked.forEach(([term], i) => this.take(term, found[i]?.total ?? 0));
  }
}
