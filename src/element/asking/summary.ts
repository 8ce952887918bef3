/**
 * Says in one line what a search found, or why it could not.
 */
import type {Query, Results} from '../../engine/results.js';
import {IndexError} from '../../format/index-error.js';
import type {Say} from '../words/say.js';
import {isBrowsing} from './sections.js';

/** What stands above the list. */
export function summaryOf(query: Query, results: Results, say: Say): string {
  const {total, notice = ''} = results;
  const found = total === 0 ? say('none', [query.text.trim()]) : say('matching', total);
  return `${notice} ${isBrowsing(query, results) ? say('listed', total) : found}`.trim();
}

/** The same for assistive technology, with what the eye sees beside it. */
export function announcementOf(query: Query, results: Results, say: Say): string {
  const {corrections, excluded = [], missing, isWeak, closest} = results;
  const used = corrections.map((correction) => correction.used);
  const notices = [
    ...(used.length > 0 ? [say('corrected', used)] : []),
    ...(excluded.length > 0 ? [say('without', excluded)] : []),
    ...(missing.length > 0 ? [say('missing', missing)] : []),
    ...(isWeak === true ? [say('weak')] : []),
    ...(closest.length > 0 ? [say('closest')] : []),
  ];
  const summary = summaryOf(query, results, say);
  return notices.length === 0 ? summary : [asSentence(summary), ...notices].join(' ');
}

/** So that a voice pauses before what follows. */
function asSentence(text: string): string {
  return /\p{P}$/u.test(text) ? text : `${text}.`;
}

/** What a reader is told, without the details for whoever made the page. */
export function errorText(error: Error, say: Say): string {
  return error instanceof IndexError ? say(error.code) : say('failedSearch');
}
