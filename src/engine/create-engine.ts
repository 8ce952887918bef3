/**
 * Makes the engine that searches a whole FAQ index in memory.
 */
import type {Entry} from '../format/entry.js';
import type {Faq} from '../format/faq-index.js';
import {loosened} from './closest.js';
import {facetsOf} from './facets.js';
import {findEntry} from './find-entry.js';
import {markedTexts, plainHit, tellingClauses} from './hit.js';
import {correctionsOf, missingWords} from './honesty.js';
import {ask, openFaq, type Asked, type OpenFaq} from './open-faq.js';
import {orderEntries, rankEntries, type Ranked} from './rank.js';
import type {Engine, Hit, Query, Results} from './results.js';

/**
 * @param faq its index may come from anywhere; it is checked here
 * @throws IndexError with code `not-an-index`, `wrong-version`, `wrong-language` or `damaged`
 */
export function createEngine(faq: Faq): Engine {
  const open = openFaq(faq);
  return {
    find: (id) => Promise.resolve(findEntry(open.entries, id)),
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
    hits: shown.slice(0, limit).map((entry) => plainHit(entry, relatedTo(entry, entries))),
    total: shown.length,
    facets: facetsOf(entries, entries),
    corrections: [],
    missing: [],
    closest: [],
  };
}

function found({text, category, limit}: Query, asked: Asked, faq: OpenFaq): Results {
  const {entries} = faq;
  const isShown = (position: number): boolean => isIn(entries[position], category);
  const selection = {isShown, limit: limit ?? entries.length};
  const {best, all, missing} = rankEntries(asked, faq, selection);
  return {
    hits: hitsOf(best.slice(0, limit), asked, faq),
    total: category === undefined ? all.length : all.filter(isShown).length,
    facets: facetsOf(
      entries,
      all.flatMap((position) => entries[position] ?? []),
    ),
    corrections: all.length === 0 ? [] : correctionsOf(asked.clauses, faq),
    missing: [...missing.map(({typed}) => typed), ...missingWords(text, asked.clauses)],
    closest: all.length === 0 ? closestTo(asked, faq) : [],
  };
}

/** How many of the closest entries are shown: one of them may be it, a list of them never is. */
const CLOSEST = 3;

function closestTo(asked: Asked, faq: OpenFaq): Hit[] {
  const loose = loosened(asked, faq.language);
  const {best} = orderEntries(loose, faq, {isShown: () => true, limit: CLOSEST});
  return hitsOf(best.slice(0, CLOSEST), loose, faq);
}

function hitsOf(ranked: readonly Ranked[], {clauses, byTerm}: Asked, faq: OpenFaq): Hit[] {
  const {entries, texts} = faq;
  const telling = tellingClauses(byTerm);
  const asked = clauses.reduce((sum, {kind, weight}) => sum + (kind === 'word' ? weight : 0), 0);
  return ranked.flatMap(({entry: position, score}) => {
    const entry = entries[position];
    if (!entry) return [];
    const related = relatedTo(entry, entries);
    return {entry, score, fit: score / asked, ...markedTexts(texts.of(position), telling), related};
  });
}

function relatedTo({related = []}: Entry, entries: readonly Entry[]): Entry[] {
  return related.flatMap((position) => entries[position] ?? []);
}

function isIn(entry: Entry | undefined, category: string | undefined): boolean {
  return category === undefined || entry?.category === category;
}
