/**
 * What is listed while nothing is asked.
 */
import type {Engine, Hit} from '../../engine/results.js';
import type {Say} from '../words/say.js';
import {idsIn, LONG_LIST, type Section} from './sections.js';
import type {Settings} from './settings.js';

/**
 * A fit below is a word in common and no more. Of 26 titles of unrelated pages, none reached it in
 * faq-data; of 16 related ones, 12.
 */
const LEAST_FIT = 1.7;

/** More would be a list to search. */
const MOST = 3;

/** Fewer of a category would say too little of what is in it. */
const LEAST_OF_SECTION = 3;

/** What stands further down says less of what a page is about, and each costs a search. */
const TEXTS = 12;

export class Overview {
  /** Whether the reader wants to see everything. */
  isWhole = false;
  /**
   * Whether the reader has asked nothing since the page's own FAQ, all of it, gave way to the
   * element: then it is listed whole, without filters, so that nothing moves.
   */
  isUntouched = false;
  /** Whether it is for paper, on which nothing can be asked for. */
  isPrinted = false;
  /** The headings of the sections of a long list that the reader has seen the rest of. */
  readonly unfolded = new Set<string>();
  #suggested: readonly Hit[] = [];

  /** Begins anew with another FAQ, or another page. */
  async begin(page: Element & Settings, engine: Engine | undefined): Promise<void> {
    this.isUntouched = page.querySelector('details') !== null;
    this.isWhole = this.isUntouched;
    this.unfolded.clear();
    // An engine that can't be asked now is asked again for the list, and that failure is shown.
    this.#suggested =
      engine && page.suggest ? await questionsFor(page, engine).catch(() => []) : [];
  }

  /**
   * @param hits all of the FAQ
   * @returns what to show first; nothing where that is everything
   */
  firstOf(hits: readonly Hit[], say: Say): readonly Section[] {
    if (this.isWhole || this.isPrinted) return [];
    const suggested = this.#suggested.flatMap(
      ({entry: {id}}) => hits.find(({entry}) => entry.id === id) ?? [],
    );
    const featured = hits.filter((hit) => hit.entry.featured && !suggested.includes(hit));
    return [
      {heading: say('forThisPage'), isCategory: false, quiet: false, hits: suggested},
      {heading: say('featured'), isCategory: false, quiet: false, hits: featured},
    ].filter((section) => section.hits.length > 0);
  }

  /**
   * @param isOpen whether the answer of an entry is open: then nothing around it is folded away
   * @returns the same, or of a long list only the first questions of each section
   */
  fold(sections: readonly Section[], isOpen: (id: string) => boolean): readonly Section[] {
    if (this.isUntouched || this.isPrinted || idsIn(sections).length <= LONG_LIST) return sections;
    const most = Math.max(LEAST_OF_SECTION, Math.floor(LONG_LIST / sections.length));
    return sections.map((section) => {
      const {heading, hits} = section;
      if (hits.slice(most).some(({entry}) => isOpen(entry.id))) this.unfolded.add(heading);
      // A button in place of one question saves nothing.
      return hits.length > most + 1 && !this.unfolded.has(heading) ? {...section, most} : section;
    });
  }
}

/** @returns the best fitting first, at most three; none where nothing fits */
async function questionsFor(page: Element, engine: Engine): Promise<readonly Hit[]> {
  const best = new Map<string, Hit>();
  for (const text of textsOf(page)) {
    const {hits} = await engine.search({text, limit: MOST});
    for (const hit of hits) {
      const {id} = hit.entry;
      if (hit.fit >= LEAST_FIT && hit.fit > (best.get(id)?.fit ?? 0)) best.set(id, hit);
    }
  }
  return [...best.values()].sort((a, b) => b.fit - a.fit).slice(0, MOST);
}

/** The page's title, without the site's name behind it, then its main headings. */
function textsOf(element: Element): readonly string[] {
  const headings = document.querySelectorAll(':is(h1, h2):not(:is(nav, aside, footer) *)');
  const around = [...headings].filter((heading) => !element.contains(heading));
  // Not by `document.title`, which a form of the page can stand in for.
  const title = document.querySelector('title')?.textContent.split(/\s[-–—|·:]\s/u, 1)[0];
  const texts = [title, ...around.map((h) => h.textContent)];
  return texts.flatMap((text) => text?.trim() ?? []).slice(0, TEXTS);
}
