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

/** @returns undefined unless the FAQ has every word of it, some of them only when read in another way */
export function* retype(
  {text, verbatim = [], ...query}: Query,
  {language, index}: OpenFaq,
): Stages<Retyping | undefined> {
  const words = language.retyped?.(text) ?? [];
  const terms = words.flatMap(({forms}) => forms.flatMap((form) => form.terms));
  if (terms.length === 0 || words.some(({typed}) => verbatim.includes(typed))) return undefined;
  yield index.have?.({known: terms, prefixes: terms.filter(isBeginning)});
  const isKnown = (term: string): boolean =>
    index.has(term) || (isBeginning(term) && index.startingWith(term).length > 0);
  const read = words.map(({typed, forms}) => ({
    typed,
    used: forms.find((form) => form.terms.every(isKnown)),
  }));
  const corrections = read.flatMap(({typed, used}) =>
    used && used.text !== typed ? {typed, used: used.text} : [],
  );
  const isMeant = read.every(({used}) => used) && read.some(({used}) => used?.terms.length);
  if (!isMeant || corrections.length === 0) return undefined;
  const meant = read.map(({used}) => used?.text ?? '');
  return {query: {...query, text: meant.join(' '), verbatim: meant}, corrections};
}

/** Whether a term is long enough to be the beginning of a word that is still being typed. */
function isBeginning({length}: string): boolean {
  return length > 3;
}
