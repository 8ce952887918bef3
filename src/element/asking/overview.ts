/**
 * What is listed while nothing is asked.
 */
import type {Engine, Hit} from '../../engine/results.js';
import type {Say} from '../words/say.js';
import {questionsFor} from './page-questions.js';
import type {Section} from './sections.js';

export class Overview {
  /** Whether to begin with what fits the page. */
  suggests = false;
  /** Whether the reader wants to see everything. */
  isWhole = false;
  /**
   * Whether the reader has asked nothing since the page's own FAQ, all of it, gave way to the
   * element: then it is listed whole, without filters, so that nothing moves.
   */
  isUntouched = false;
  #suggested: readonly Hit[] = [];

  /** Begins anew with another FAQ, or another page. */
  async begin(page: Element, engine: Engine | undefined): Promise<void> {
    this.isUntouched = page.querySelector('details') !== null;
    this.isWhole = this.isUntouched;
    // An engine that can't be asked now is asked again for the list, and that failure is shown.
    this.#suggested =
      engine && this.suggests ? await questionsFor(page, engine).catch(() => []) : [];
  }

  /**
   * @param hits all of the FAQ
   * @returns what to show first; nothing where that is everything
   */
  firstOf(hits: readonly Hit[], say: Say): readonly Section[] {
    if (this.isWhole) return [];
    const suggested = this.#suggested.flatMap(
      ({entry: {id}}) => hits.find(({entry}) => entry.id === id) ?? [],
    );
    const featured = hits.filter((hit) => hit.entry.featured && !suggested.includes(hit));
    return [
      {heading: say('forThisPage'), isCategory: false, quiet: false, hits: suggested},
      {heading: say('featured'), isCategory: false, quiet: false, hits: featured},
    ].filter((section) => section.hits.length > 0);
  }
}
