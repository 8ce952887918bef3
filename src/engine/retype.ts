/**
 * Reads a query that finds nothing as one in another keyboard layout or another script.
 */
import type {OpenFaq} from './open-faq.js';
import type {Correction, Query} from './results.js';
import type {Stages} from './stages.js';

/** The query as it was meant, with the words that were read in another way. */
export interface Retyping {
  readonly query: Query;
  readonly corrections: readonly Correction[];
}

/**
 * @param query none of whose words is to be taken as typed
 * @returns undefined unless the FAQ has every word of it, some of them only when read in another way
 */
export function* retype(query: Query, {language, index}: OpenFaq): Stages<Retyping | undefined> {
  const reading = query.verbatim?.[0] ? undefined : language.retyped?.(query.text);
  if (!reading) return undefined;
  yield index.have?.(reading);
  const meant = reading.meant(index);
  if (!meant) return undefined;
  const {corrections, ...read} = meant;
  return {query: {...query, ...read}, corrections};
}
