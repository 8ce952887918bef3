/**
 * Makes the engine that searches a whole FAQ index in memory.
 */
import type {Entry} from '../format/entry.js';
import type {Faq} from '../format/faq-index.js';
import {facetsOf} from './facets.js';
import {markedTexts, plainHit, tellingClauses} from './hit.js';
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
    find: (id) => Promise.resolve(open.entries.find((entry) => entry.id === id)),
    search: (asked, signal) =>
      new Promise((resolve) => {
        signal?.throwIfAborted();
        resolve(answer(typeof asked === 'string' ? {text: asked} : asked, open));
      }),
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
  const {entries, texts} = faq;
  const isShown = (position: number): boolean => isIn(entries[position], category);
  const selection = {isShown, limit: limit ?? entries.length};
  const {best, all, missing} = rankEntries(asked, faq, selection);
  const telling = tellingClauses(asked.byTerm);
  const hits = best.slice(0, limit).flatMap(({entry: position, score}) => {
    const entry = entries[position];
    return entry ? [{entry, score, ...markedTexts(texts.of(position), telling)}] : [];
  });
  return {
    hits,
    total: category === undefined ? all.length : all.filter(isShown).length,
    facets: facetsOf(all.flatMap((position) => entries[position] ?? [])),
    corrections: all.length === 0 ? [] : correctionsOf(asked.clauses, faq),
    missing: [...missing.map(({typed}) => typed), ...missingWords(text, asked.clauses)],
  };
}

function isIn(entry: Entry | undefined, category: string | undefined): boolean {
  return category === undefined || entry?.category === category;
}
