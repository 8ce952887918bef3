/**
 * Finds what readers asked in vain, in groups of like queries, with what would help them.
 */
import {createSurvey, type QueryTerms, type Surveyed} from '../engine/survey.js';
import {editDistance} from '../format/edit-distance.js';
import type {Faq} from '../format/faq-index.js';

/** One wording, and how many times it was asked. */
export interface LoggedQuery {
  readonly text: string;
  readonly count: number;
}

/** Like queries that nothing answers well. */
export interface Gap {
  /** The wording that most readers used. */
  readonly query: string;
  /** Its wordings, the most frequent first. */
  readonly wordings: readonly LoggedQuery[];
  /** How many times they were asked in all. */
  readonly count: number;
  readonly answer: Exclude<Surveyed['answer'], 'good'>;
  /** Words of theirs that the FAQ does not have. */
  readonly missing: readonly string[];
  /** The entries that come nearest, best first; at most three. */
  readonly nearest: readonly NearEntry[];
  /** By this the gaps are ordered: how many readers would be helped; weak and unsure answers count less. */
  readonly gain: number;
}

export interface NearEntry {
  readonly id: string;
  readonly question: string;
  /** The score against what the query's words weigh; around 2 where a question has all of them. */
  readonly fit: number;
}

export interface Gaps {
  /** Queries that say something, each as many times as it was asked. */
  readonly queries: number;
  /** Different wordings. */
  readonly wordings: number;
  readonly groups: number;
  /** How many of the queries get no answer, a weak one, and one that may be another. */
  readonly unanswered: number;
  readonly weak: number;
  readonly unsure: number;
  /** The one that would help most readers first. */
  readonly gaps: readonly Gap[];
}

/** @param log in any order; a wording may come more than once */
export function findGaps(faq: Faq, log: Iterable<LoggedQuery>): Gaps {
  const survey = createSurvey(faq);
  const groups = joined(groupsOf(log, survey.termsOf));
  const found = groups.map((group) => ({...group, ...survey.ask(group.query)}));
  const count = (answer: Surveyed['answer']): number =>
    found.reduce((sum, group) => sum + (group.answer === answer ? group.count : 0), 0);
  return {
    queries: found.reduce((sum, group) => sum + group.count, 0),
    wordings: found.reduce((sum, {wordings}) => sum + wordings.length, 0),
    groups: found.length,
    unanswered: count('none'),
    weak: count('weak'),
    unsure: count('unsure'),
    gaps: found.flatMap(gapOf).sort((a, b) => b.gain - a.gain || (a.query < b.query ? -1 : 1)),
  };
}

/** Queries that come down to the same. */
interface Group extends Pick<QueryTerms, 'terms' | 'unknown'> {
  readonly query: string;
  readonly wordings: readonly LoggedQuery[];
  readonly count: number;
}

/** Which part of the readers did not find what they wanted: some do, in a weak answer too. */
const GAIN = {none: 1, weak: 0.5, unsure: 0.2, good: 0} as const;

function gapOf({answer, nearest, missing, query, wordings, count}: Group & Surveyed): Gap[] {
  if (answer === 'good') return [];
  return [
    {
      ...{query, wordings, count, answer},
      missing,
      nearest: nearest.map(({entry: {id, question}, fit}) => ({id, question, fit})),
      gain: count * GAIN[answer],
    },
  ];
}

function groupsOf(log: Iterable<LoggedQuery>, termsOf: (query: string) => QueryTerms): Group[] {
  const counts = new Map<string, number>();
  for (const {text, count} of log) {
    const wording = text.replace(/\s+/gu, ' ').trim();
    counts.set(wording, (counts.get(wording) ?? 0) + count);
  }
  const groups = new Map<string, {terms: QueryTerms; wordings: LoggedQuery[]}>();
  for (const [text, count] of counts) {
    const terms = termsOf(text);
    if (terms.terms.length === 0) continue;
    const key = terms.terms.join(' ');
    const group = groups.get(key) ?? {terms, wordings: []};
    groups.set(key, group);
    group.wordings.push({text, count});
  }
  return Array.from(groups.values(), ({terms, wordings}) => groupOf(terms, wordings));
}

function groupOf(
  {terms, unknown}: Pick<QueryTerms, 'terms' | 'unknown'>,
  wordings: readonly LoggedQuery[],
): Group {
  const sorted = [...wordings].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return {
    ...{terms, unknown},
    query: sorted[0]?.text ?? '',
    wordings: sorted,
    count: sorted.reduce((sum, {count}) => sum + count, 0),
  };
}

/**
 * Joins groups that differ in nothing but typing errors in words that the FAQ does not have: of two
 * spellings the one that more readers used is right.
 */
function joined(groups: readonly Group[]): Group[] {
  const spelling = spellings(groups);
  const byKey = new Map<string, Group>();
  for (const group of [...groups].sort((a, b) => b.count - a.count)) {
    const right = (term: string): string => spelling.get(term) ?? term;
    const terms = [...new Set(group.terms.map(right))].sort();
    const key = terms.join(' ');
    const known = byKey.get(key);
    const unknown = [...new Set(group.unknown.map(right))];
    const wordings = [...(known?.wordings ?? []), ...group.wordings];
    byKey.set(key, groupOf({terms, unknown}, wordings));
  }
  return [...byKey.values()];
}

/** Typing errors that a word of this length may have. */
function errorsIn({length}: string): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The right spelling of each unknown word that has another one.
 *
 * Two words with one error between them are alike without one letter each, so only such words are compared:
 * a log of 100,000 queries has 20,000 unknown words.
 */
function spellings(groups: readonly Group[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const {unknown, count} of groups)
    for (const word of unknown) counts.set(word, (counts.get(word) ?? 0) + count);
  const right = new Map<string, string>();
  const kept = new Map<string, string[]>();
  for (const [word] of [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
    const errors = errorsIn(word);
    if (errors === 0) continue;
    const forms = [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
    const alike = forms
      .flatMap((form) => kept.get(form) ?? [])
      .find((other) => editDistance(word, other) <= Math.min(errors, errorsIn(other)));
    if (alike !== undefined) right.set(word, alike);
    else for (const form of forms) addTo(kept, form, word);
  }
  return right;
}

function addTo(lists: Map<string, string[]>, name: string, word: string): void {
  const list = lists.get(name);
  if (list) list.push(word);
  else lists.set(name, [word]);
}
