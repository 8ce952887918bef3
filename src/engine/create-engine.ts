/**
 * Makes the engine that searches a whole FAQ index in memory.
 */
import type {Entry} from '../format/entry.js';
import type {Faq} from '../format/faq-index.js';
import {facetsOf} from './facets.js';
import {markedHit, plainHit} from './hit.js';
import {correctionsOf, missingWords} from './honesty.js';
import {ask, openFaq, type Asked, type OpenFaq} from './open-faq.js';
import {rankEntries} from './rank.js';
import type {Engine, Query, Results} from './results.js';

/**
 * @param faq its index may come from anywhere; it is checked here
 * @throws IndexError with code `not-an-index`, `wrong-version`, `wrong-language` or `damaged`
 */
export function createEngine(faq: Faq): Engine {
  const open = openFaq(faq);
  return {
    find: async (id) => open.entries.find((entry) => entry.id === id),
    search: async (asked, signal) => {
      signal?.throwIfAborted();
      return answer(typeof asked === 'string' ? {text: asked} : asked, open);
    },
  };
}

function answer(query: Query, faq: OpenFaq): Results {
  const asked = ask(query, faq);
  return asked ? found(query, asked, faq) : everything(query, faq);
}

function everything({category, limit}: Query, {entries}: OpenFaq): Results {
  const shown = entries.filter((entry) => isIn(entry, category));
  return {
    hits: shown.slice(0, limit).map(plainHit),
    total: shown.length,
    facets: facetsOf(entries),
    corrections: [],
    missing: [],
  };
}

function found({text, category, limit}: Query, asked: Asked, faq: OpenFaq): Results {
  const {entries, texts, index} = faq;
  const isShown = (position: number): boolean => isIn(entries[position], category);
  const {best, all, missing} = rankEntries(asked, faq, isShown, limit ?? entries.length);
  const hits = best.slice(0, limit).flatMap(({entry: position, score}) => {
    const entry = entries[position];
    return entry ? [markedHit(entry, score, texts.of(position), asked.byTerm)] : [];
  });
  return {
    hits,
    total: category === undefined ? all.length : all.filter(isShown).length,
    facets: facetsOf(all.flatMap((position) => entries[position] ?? [])),
    corrections: all.length === 0 ? [] : correctionsOf(asked.clauses, index, texts),
    missing: [...missing.map(({typed}) => typed), ...missingWords(text, asked.clauses)],
  };
}

function isIn(entry: Entry | undefined, category: string | undefined): boolean {
  return category === undefined || entry?.category === category;
}
