/**
 * Reads queries by the thousand: what each comes down to, and whether the FAQ answers it.
 */
import type {Entry} from '../format/entry.js';
import type {Faq} from '../format/faq-index.js';
import {checkFaq} from './check-faq.js';
import {loosened} from './closest.js';
import type {Clause} from './clauses.js';
import type {Expansion} from './expansion.js';
import {lookUpMistyped} from './look-up.js';
import type {QueryWord} from './parse-query.js';
import {KEPT_FOR_MANY} from './entry-texts.js';
import {ask, openFaq, type Asked, type OpenFaq} from './open-faq.js';
import {orderEntries, rankEntries, type Ranked} from './rank.js';
import {finishNow} from './stages.js';
import {WEAK_FIT} from './tuning.js';

/** What a query comes down to. */
export interface QueryTerms {
  /** Of the words that tell something, each as the FAQ has it where it has it; sorted, each once. */
  readonly terms: readonly string[];
  /** Those of them that the FAQ does not have. */
  readonly unknown: readonly string[];
  /** The same as they were typed, in lower case. */
  readonly missing: readonly string[];
}

export interface Surveyed extends Pick<QueryTerms, 'missing'> {
  /**
   * - `none`: nothing answers
   * - `weak`: the best has so little of the query that readers are warned
   * - `unsure`: the best has little of it, or another entry answers it nearly as well
   */
  readonly answer: 'none' | 'weak' | 'unsure' | 'good';
  /** The entries that come nearest, best first; at most three. */
  readonly nearest: readonly {readonly entry: Entry; readonly fit: number}[];
}

export interface Survey {
  readonly termsOf: (query: string) => QueryTerms;
  readonly ask: (query: string) => Surveyed;
}

const NEAREST = 3;

/**
 * Opens a FAQ to read many queries.
 * @throws IndexError as `createEngine` does
 */
export function createSurvey(faq: Faq): Survey {
  checkFaq(faq);
  const open = {...openFaq(faq, KEPT_FOR_MANY), mistyped: lookUpMistypedOnce()};
  return {
    termsOf: (query) => termsIn(finishNow(ask({text: query}, open))),
    ask: (query) => survey(query, open),
  };
}

function termsIn(asked: Asked | undefined): QueryTerms {
  const words = (asked?.clauses ?? []).filter(({kind, word}) => kind === 'word' && word);
  const telling = words.filter(({share}) => share >= 1);
  const terms = new Set<string>();
  const unknown = new Map<string, string>();
  for (const {word, expansions} of telling.length > 0 ? telling : words) {
    const known = knownTerm(expansions);
    const term = known ?? word?.terms[0] ?? '';
    terms.add(term);
    if (known === undefined) unknown.set(term, word?.folded ?? '');
  }
  return {terms: [...terms].sort(), unknown: [...unknown.keys()], missing: [...unknown.values()]};
}

/** The word itself, else what it is a typing error of; a synonym is another word. */
function knownTerm(expansions: Clause['expansions']): string | undefined {
  const own =
    expansions.find(({kind}) => kind === 'exact') ?? expansions.find(({kind}) => kind === 'typo');
  return own?.terms.join(' ');
}

/** Each word once: a log has the same typing errors in thousands of queries. */
function lookUpMistypedOnce(): typeof lookUpMistyped {
  const known = new Map<string, readonly Expansion[]>();
  const nameOf = ({folded, terms}: QueryWord): string => [folded, ...terms].join(' ');
  return function* (words, faq) {
    const others = words.filter((word) => !known.has(nameOf(word)));
    for (const [word, found] of yield* lookUpMistyped(others, faq)) known.set(nameOf(word), found);
    return new Map(words.map((word) => [word, known.get(nameOf(word)) ?? []]));
  };
}

function survey(query: string, open: OpenFaq): Surveyed {
  const asked = finishNow(ask({text: query}, open));
  const {missing} = termsIn(asked);
  if (!asked) return {answer: 'good', nearest: [], missing}; // nothing is asked
  const selection = {isShown: () => true, limit: NEAREST};
  const {best} = finishNow(rankEntries(asked, open, selection));
  if (best.length > 0) {
    const nearest = nearestOf(best, asked, open);
    return {answer: answerBy(nearest), nearest, missing};
  }
  const loose = finishNow(loosened(asked, open));
  const near = finishNow(orderEntries(loose, open, selection));
  return {answer: 'none', nearest: nearestOf(near.best, loose, open), missing};
}

/** Around 2 has a question with all of the words; half of them leave much to guess. */
const SURE_FIT = 0.6;

/** Of the best score; an alias of the right one parts them. */
const RIVAL = 0.8;

function answerBy([first, second]: Surveyed['nearest']): Surveyed['answer'] {
  const fit = first?.fit ?? 0;
  if (fit < WEAK_FIT) return 'weak';
  return fit < SURE_FIT || (second?.fit ?? 0) >= RIVAL * fit ? 'unsure' : 'good';
}

function nearestOf(
  ranked: readonly Ranked[],
  {clauses}: Asked,
  {entries}: OpenFaq,
): Surveyed['nearest'] {
  const weight = clauses.reduce((sum, one) => sum + (one.kind === 'word' ? one.weight : 0), 0);
  return ranked.slice(0, NEAREST).flatMap(({entry: position, score}) => {
    const entry = entries.at(position);
    return entry ? [{entry, fit: weight === 0 ? 0 : score / weight}] : [];
  });
}
