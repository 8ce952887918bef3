/**
 * Says in one line what a search found.
 */
import type {Query, Results} from '../engine/results.js';
import type {Messages} from './messages.js';
import {isBrowsing} from './sections.js';

/** What stands above the list. */
export function summaryOf(query: Query, results: Results, messages: Messages): string {
  const {total} = results;
  if (isBrowsing(query, results)) return messages.listed(total);
  return total === 0 ? messages.none(query.text.trim()) : messages.matching(total);
}

/** The same for assistive technology, with what the eye sees beside it. */
export function announcementOf(query: Query, results: Results, messages: Messages): string {
  const {corrections, missing} = results;
  const used = corrections.map((correction) => correction.used);
  const notices = [
    ...(used.length > 0 ? [messages.corrected(used)] : []),
    ...(missing.length > 0 ? [messages.missing(missing)] : []),
  ];
  const summary = summaryOf(query, results, messages);
  return notices.length === 0 ? summary : [asSentence(summary), ...notices].join(' ');
}

/** So that a voice pauses before what follows. */
function asSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
