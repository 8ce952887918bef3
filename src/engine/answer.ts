/**
 * Answers a query from an open FAQ.
 */
import type {Entry} from '../format/entry.js';
import {loosened} from './closest.js';
import type {EntrySource} from './entry-source.js';
import {facetsOf} from './facets.js';
import {gather} from './gather.js';
import {markedTexts, plainHit, tellingClauses} from './hit.js';
import {correctionsOf, missingWords} from './honesty.js';
import {ask, type Asked, type OpenFaq} from './open-faq.js';
import {orderEntries, rankEntries, type Ranked} from './rank.js';
import type {Hit, Query, Results} from './results.js';
import {READ} from './tuning.js';

/** @throws PieceWanted where the index is in pieces, and one is missing */
export function answer(query: Query, faq: OpenFaq): Results {
  const asked = ask(query, faq);
  return asked ? found(query, asked, faq) : everything(query, faq);
}

function everything(query: Query, faq: OpenFaq): Results {
  const {category, limit} = query;
  const {entries, mostAtOnce} = faq;
  const all = Array.from({length: entries.count}, (_, position) => position);
  const isShown = (position: number): boolean => isIn(position, category, entries);
  const shown = all.filter(isShown);
  const most = limit ?? mostAtOnce;
  const first = most === undefined ? [] : firstOf(query, faq).filter(isShown);
  const listed = [...new Set([...first, ...shown.slice(0, most)])].slice(0, most);
  const hits = gather(listed, (position) => entries.at(position));
  return {
    hits: hits.flatMap((entry) => (entry ? plainHit(entry, relatedTo(entry, faq)) : [])),
    total: shown.length,
    facets: facetsOf(entries, all),
    corrections: [],
    missing: [],
    closest: [],
  };
}

/** The entry that is asked for, then those that are featured. */
function firstOf({including}: Query, {entries}: OpenFaq): number[] {
  const asked = including === undefined ? undefined : entries.positionOf(including);
  return [...(asked === undefined ? [] : [asked]), ...entries.featured];
}

/** The entry that an id names, or once named. */
export function findIn(entries: EntrySource, id: string): Entry | undefined {
  const position = entries.positionOf(id);
  return position === undefined ? undefined : entries.at(position);
}

function found({text, category, limit}: Query, asked: Asked, faq: OpenFaq): Results {
  const {entries, mostAtOnce = entries.count} = faq;
  const isShown = (position: number): boolean => isIn(position, category, entries);
  const most = limit ?? mostAtOnce;
  const {best, all, missing} = rankEntries(asked, faq, {isShown, limit: most});
  const head = best.slice(0, READ).map(({entry}) => entry);
  return {
    hits: hitsOf(best.slice(0, most), asked, faq),
    total: category === undefined ? all.length : all.filter(isShown).length,
    facets: facetsOf(entries, all),
    corrections: all.length === 0 ? [] : correctionsOf(asked.clauses, {...faq, best: head}),
    missing: [...missing.map(({typed}) => typed), ...missingWords(text, asked.clauses)],
    closest: all.length === 0 ? closestTo(asked, faq) : [],
  };
}

/** How many of the closest entries are shown: one of them may be it, a list of them never is. */
const CLOSEST = 3;

function closestTo(asked: Asked, faq: OpenFaq): Hit[] {
  const loose = loosened(asked, faq);
  const {best} = orderEntries(loose, faq, {isShown: () => true, limit: CLOSEST});
  return hitsOf(best.slice(0, CLOSEST), loose, faq);
}

function hitsOf(ranked: readonly Ranked[], {clauses, byTerm}: Asked, faq: OpenFaq): Hit[] {
  const {entries, texts} = faq;
  const telling = tellingClauses(byTerm);
  const asked = clauses.reduce((sum, {kind, weight}) => sum + (kind === 'word' ? weight : 0), 0);
  return gather(ranked, ({entry: position, score}): Hit[] => {
    const entry = entries.at(position);
    if (!entry) return [];
    const related = relatedTo(entry, faq);
    const marked = markedTexts(texts.of(position), telling);
    return [{entry, score, fit: score / asked, ...marked, related}];
  }).flat();
}

/** In pieces they would cost as much as the hits: whoever shows them asks for them. */
function relatedTo({related = []}: Entry, {entries, mostAtOnce}: OpenFaq): Entry[] {
  return mostAtOnce === undefined ? related.flatMap((position) => entries.at(position) ?? []) : [];
}

function isIn(position: number, category: string | undefined, entries: EntrySource): boolean {
  return category === undefined || entries.categoryOf(position) === category;
}
