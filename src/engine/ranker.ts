/**
 * Says which entries answer a query, in their order, without what shows them: for whoever asks thousands.
 */
import type {Entry} from '../format/entry.js';
import type {Faq} from '../format/faq-index.js';
import {answer} from './answer.js';
import {checkFaq} from './check-faq.js';
import {KEPT_FOR_MANY} from './entry-texts.js';
import {ask, openFaq, type OpenFaq} from './open-faq.js';
import {rankEntries} from './rank.js';
import type {Query} from './results.js';
import {retype} from './retype.js';
import {finishNow, type Stages} from './stages.js';

/** @returns the entries of the hits that an engine gives, in their order */
export type Ranker = (query: RankedQuery) => readonly Entry[];

export type RankedQuery = Pick<Query, 'text' | 'limit' | 'operators'>;

/** @throws IndexError as `createEngine` does */
export function createRanker(faq: Faq): Ranker {
  checkFaq(faq);
  return rankerOf(openFaq(faq, KEPT_FOR_MANY));
}

export function rankerOf(open: OpenFaq): Ranker {
  return (query) => finishNow(entriesFor(query, open));
}

function* entriesFor(query: Query, faq: OpenFaq): Stages<readonly Entry[]> {
  const {entries} = faq;
  const asked = yield* ask(query, faq);
  // A list of all, which is drawn from nothing.
  if (!asked || asked.parsed.words.length === 0)
    return (yield* answer(query, faq)).hits.map(({entry}) => entry);
  const {limit = entries.count} = query;
  const {best, all} = yield* rankEntries(asked, faq, {isShown: () => true, limit});
  const meant = all.length > 0 ? undefined : yield* retype(query, faq);
  if (meant) return yield* entriesFor(meant.query, faq);
  return best.slice(0, limit).flatMap(({entry}) => entries.at(entry) ?? []);
}
