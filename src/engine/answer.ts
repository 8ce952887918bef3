/**
 * Answers a query from an open FAQ: the stages of a search, from what was typed to what is shown.
 */
import type {Entry} from '../format/entry.js';
import {listOf, upTo} from '../format/list-of.js';
import {loosened} from './closest.js';
import type {EntrySource} from './entry-source.js';
import {markedTexts, plainHit, tellingClauses} from './hit.js';
import {correctionsOf, missingWords} from './honesty.js';
import {ask, type Asked, type OpenFaq} from './open-faq.js';
import type {ParsedQuery} from './parse-query.js';
import {entriesWithAny, orderEntries, rankEntries, type Ranked} from './rank.js';
import type {Facet, Hit, Query, Results} from './results.js';
import {retype} from './retype.js';
import type {Stages} from './stages.js';
import {READ, WEAK_FIT} from './tuning.js';

export function* answer(query: Query, faq: OpenFaq): Stages<Results> {
  const asked = yield* ask(query, faq);
  if (asked === undefined) return yield* everything(query, faq, []);
  const {words, excluded} = asked.parsed;
  const isAll = words.length === 0 && excluded.length > 0;
  return yield* isAll ? everything(query, faq, excluded) : found(query, asked, faq);
}

/** @param excluded words that no entry must have */
function* everything(
  query: Query,
  faq: OpenFaq,
  excluded: ParsedQuery['excluded'],
): Stages<Results> {
  const {category, limit, including} = query;
  const {entries, mostAtOnce} = faq;
  const without = new Set(entriesWithAny(excluded, faq.index));
  const all = upTo(entries.count).filter((position) => !without.has(position));
  const isShown = (position: number): boolean =>
    isIn(position, category, entries) && !without.has(position);
  const shown = all.filter(isShown);
  const most = limit ?? mostAtOnce;
  if (most !== undefined && including !== undefined) yield entries.haveId?.(including);
  const first = most === undefined ? [] : firstOf(query, faq).filter(isShown);
  const listed = [...new Set([...first, ...shown.slice(0, most)])].slice(0, most);
  yield entries.have?.(listed);
  return {
    hits: listed.flatMap((position) => {
      const entry = entries.at(position);
      return entry ? plainHit(entry, relatedTo(entry, faq)) : [];
    }),
    total: shown.length,
    facets: facetsOf(entries, all),
    corrections: [],
    missing: [],
    closest: [],
    excluded: excluded.map(({typed}) => typed),
  };
}

/** The entry that is asked for, then those that are featured. */
function firstOf({including}: Query, {entries}: OpenFaq): number[] {
  const asked = including === undefined ? undefined : entries.positionOf(including);
  return [...(asked === undefined ? [] : [asked]), ...entries.featured];
}

/** The entry that an id names, or once named. */
export function* entryOf(id: string, {entries}: OpenFaq): Stages<Entry | undefined> {
  yield entries.haveId?.(id);
  const position = entries.positionOf(id);
  if (position === undefined) return undefined;
  yield entries.have?.([position]);
  return entries.at(position);
}

function* found(query: Query, asked: Asked, faq: OpenFaq): Stages<Results> {
  const {text, category, limit} = query;
  const {entries, mostAtOnce = entries.count} = faq;
  const isShown = (position: number): boolean => isIn(position, category, entries);
  const most = limit ?? mostAtOnce;
  const {best, all, missing, excluded} = yield* rankEntries(asked, faq, {isShown, limit: most});
  const head = best.slice(0, READ).map(({entry}) => entry);
  const isFound = all.length > 0;
  const meant = isFound ? undefined : yield* retype(query, faq);
  if (meant) {
    const results = yield* answer(meant.query, faq);
    return {...results, corrections: [...meant.corrections, ...results.corrections]};
  }
  const hits = hitsOf(best.slice(0, most), asked, faq);
  return {
    hits,
    total: category === undefined ? all.length : all.filter(isShown).length,
    facets: facetsOf(entries, all),
    corrections: isFound ? yield* correctionsOf(asked.clauses, {...faq, best: head}) : [],
    missing: [...missing.map(({typed}) => typed), ...missingWords(text, asked.clauses)],
    closest: isFound ? [] : yield* closestTo(asked, faq),
    isWeak: (hits[0]?.fit ?? 1) < WEAK_FIT,
    excluded: excluded.map(({typed}) => typed),
  };
}

/** How many of the closest entries are shown: one of them may be it, a list of them never is. */
const CLOSEST = 3;

function* closestTo(asked: Asked, faq: OpenFaq): Stages<Hit[]> {
  const loose = yield* loosened(asked, faq);
  const {best} = yield* orderEntries(loose, faq, {isShown: () => true, limit: CLOSEST});
  return hitsOf(best.slice(0, CLOSEST), loose, faq);
}

function hitsOf(ranked: readonly Ranked[], {clauses, byTerm}: Asked, faq: OpenFaq): Hit[] {
  const {entries, texts} = faq;
  const telling = tellingClauses(byTerm);
  const asked = clauses.reduce((sum, {kind, weight}) => sum + (kind === 'word' ? weight : 0), 0);
  return ranked.flatMap(({entry: position, score}): Hit[] => {
    const entry = entries.at(position);
    if (!entry) return [];
    const related = relatedTo(entry, faq);
    const marked = markedTexts(texts.of(position), telling);
    return [{entry, score, fit: score / asked, ...marked, related}];
  });
}

/** In pieces they would cost as much as the hits: whoever shows them asks for them. */
function relatedTo({related = []}: Entry, {entries, mostAtOnce}: OpenFaq): Entry[] {
  return mostAtOnce !== undefined ? [] : related.flatMap((position) => entries.at(position) ?? []);
}

function isIn(position: number, category: string | undefined, entries: EntrySource): boolean {
  return category === undefined || entries.categoryOf(position) === category;
}

/**
 * @param positions of the entries to count
 * @returns all categories in the order in which they first come, also those of no entry found
 */
function facetsOf(entries: EntrySource, positions: Iterable<number>): Facet[] {
  const counts = new Map(entries.categories.map((category) => [category, 0]));
  for (const position of positions) {
    const category = entries.categoryOf(position);
    if (category !== undefined) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return listOf(counts, ([category, count]) => ({category, count}));
}
