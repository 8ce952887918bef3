/**
 * What answers from any search server have in common.
 */
import {CORRECTED_WORDS, meantBy} from '../../engine/clauses.js';
import {isGuessed} from '../../engine/look-up.js';
import {foldedWords} from '../../engine/open-faq.js';
import {parseQuery, type ParsedQuery, type QueryWord} from '../../engine/parse-query.js';
import type {Facet} from '../../engine/results.js';
import {FORMAT_VERSION} from '../../format/faq-index.js';
import {fold} from '../../format/fold.js';
import type {Language} from '../../format/language.js';
import type {Asked} from '../read-request.js';
import type {WireAnswer, WireEntry} from '../wire.js';
import type {KnownCounts} from './known-counts.js';
import type {PushedFaq} from './pushed-faq.js';

/** A page asks again for answers beyond so many characters. */
const ANSWERS_LENGTH = 100_000;

export function answerWith(
  {count, totals, categories}: PushedFaq,
  entries: readonly WireEntry[],
): WireAnswer {
  return {formatVersion: FORMAT_VERSION, faq: {count, totals, categories}, entries};
}

/** @param facets of categories that have something, in any order */
export function listWith(
  faq: PushedFaq,
  entries: readonly WireEntry[],
  {total, facets, excluded}: Listed,
): WireAnswer {
  const counts = new Map(facets.map((facet) => [facet.category, facet.count]));
  return {
    ...answerWith(faq, entries),
    list: {
      total,
      facets: faq.categories.map((name) => ({category: name, count: counts.get(name) ?? 0})),
      excluded: excluded.map(({typed}) => typed),
    },
  };
}

interface Listed extends Pick<ParsedQuery, 'excluded'> {
  readonly total: number;
  readonly facets: readonly Facet[];
}

export function parsedQuery(
  {text = '', verbatim, hasOperators}: Asked,
  language: Language,
  counts: KnownCounts,
): ParsedQuery {
  return parseQuery(text, {
    ...{language, hasOperators, verbatim: new Set(verbatim.map(fold))},
    ...{stopWords: foldedWords(language.stopWords), asides: foldedWords(language.asides)},
    isTerm: counts.has,
  });
}

interface KnownWords {
  readonly faq: PushedFaq;
  readonly counts: KnownCounts;
  /** Words that something of the FAQ goes on like. */
  readonly completed: ReadonlySet<QueryWord>;
}

/** Words that the FAQ has nothing for, as the engine takes them: which may be mistyped. */
export function unknownOf(
  words: readonly QueryWord[],
  {verbatim}: Asked,
  {faq, counts, completed}: KnownWords,
): ReadonlySet<QueryWord> {
  const typed = new Set(verbatim.map(fold));
  const unknown = words
    .filter((word) => isGuessed(word) && !word.terms.some(counts.has) && !completed.has(word))
    .filter((word) => !typed.has(word.folded) && meantBy(word, faq).length === 0);
  return new Set(unknown.slice(0, CORRECTED_WORDS));
}

export function distinct(entries: readonly WireEntry[]): readonly WireEntry[] {
  return [...new Map(entries.map((one) => [one.entry.id, one])).values()];
}

/** Without the answers of the last where all together are too long; they can be asked for. */
export function withinLength(entries: readonly WireEntry[]): readonly WireEntry[] {
  let room = ANSWERS_LENGTH;
  return entries.map(({answer, ...rest}) => {
    room -= JSON.stringify(answer ?? []).length;
    return room < 0 || answer === undefined ? rest : {...rest, answer};
  });
}
