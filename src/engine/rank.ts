/**
 * Orders the entries that answer a query.
 */
import type {Clause} from './clauses.js';
import type {EntryTextCache} from './entry-texts.js';
import type {ParsedQuery, Phrase} from './parse-query.js';
import {hasPhrase} from './phrases.js';
import type {Asked, OpenFaq} from './open-faq.js';
import {closerScore} from './rerank.js';
import {scoreEntries, type Scores} from './score.js';
import type {TermIndex} from './term-index.js';
import {LOOKED_AT, NOISE, TELLING_TYPO_LENGTH} from './tuning.js';

export interface Ranked {
  /** Position in the FAQ's list of entries. */
  readonly entry: number;
  /** Above 0. */
  readonly score: number;
}

export interface Ranking {
  /** Best first, entries of one score in the FAQ's order; at least as many as wanted, if there are. */
  readonly best: readonly Ranked[];
  /** The positions of all entries that answer the query, in the FAQ's order. */
  readonly all: readonly number[];
  /** Phrases that no entry has together with the others; they are not asked for any more. */
  readonly missing: readonly Phrase[];
}

/** What of a ranking will be shown. */
export interface Selection {
  readonly isShown: (entry: number) => boolean;
  /** How many at most: the others need no order. */
  readonly limit: number;
}

export function rankEntries(asked: Asked, faq: OpenFaq, selection: Selection): Ranking {
  if (!isAnswerable(asked.clauses)) return {best: [], all: [], missing: []};
  return orderEntries(asked, faq, selection);
}

/** Ranks entries that have anything of the query, whether that answers it or not. */
export function orderEntries(asked: Asked, {texts}: OpenFaq, {isShown, limit}: Selection): Ranking {
  const {parsed, clauses, index} = asked;
  const scores = scoreEntries(clauses, index);
  for (const entry of entriesWithAny(parsed.excluded, index)) scores[entry] = 0;
  const matching = entriesAbove(scores, NOISE * maximum(scores));
  const {entries: all, missing} = withPhrases(matching, parsed.phrases, texts);
  const best = topOf(all.filter(isShown), scores, Math.max(limit, LOOKED_AT));
  const head = best.slice(0, LOOKED_AT).map(({entry, score}) => ({
    entry,
    score: closerScore(score, texts.of(entry), asked),
  }));
  return {best: [...head.sort(byScore), ...best.slice(LOOKED_AT)], all, missing};
}

/**
 * Whether the FAQ has anything to say: of the words that tell something, one is in it, or most of
 * them stand for words that are. Of a technical word that is understood, its parts tell no more. Without this, “how do I cancel my subscription” would find every
 * “how do I”.
 */
function isAnswerable(clauses: readonly Clause[]): boolean {
  const wholes = clauses.filter(({kind, expansions}) => kind === 'whole' && expansions.length > 0);
  const isPart = (one: Clause): boolean =>
    wholes.some((whole) => whole !== one && whole.from <= one.from && whole.to >= one.to);
  const telling = clauses.filter((one) => one.word && !one.word.isStopWord && !isPart(one));
  const guessed = telling.filter(({expansions}) => expansions.length > 0);
  return (
    telling.length === 0 ||
    guessed.length > telling.length / 2 ||
    guessed.some(isEvidence) ||
    clauses.some(({kind, expansions}) => kind === 'instead' && isEvidence({expansions}))
  );
}

function isEvidence({word, expansions}: Pick<Clause, 'word' | 'expansions'>): boolean {
  return expansions.some(({kind}) => {
    if (kind === 'typo') return (word?.folded.length ?? 0) >= TELLING_TYPO_LENGTH;
    return kind !== 'synonym' || word === undefined;
  });
}

/** Only a phrase that some entry has narrows the results: a pasted log quotes all sorts of things. */
function withPhrases(
  entries: readonly number[],
  phrases: readonly Phrase[],
  texts: EntryTextCache,
): {readonly entries: readonly number[]; readonly missing: readonly Phrase[]} {
  let kept = entries;
  const missing = phrases.filter(({terms}) => {
    const having = kept.filter((entry) =>
      texts.of(entry).all.some(({tokens}) => hasPhrase(tokens, terms)),
    );
    if (having.length > 0) kept = having;
    return having.length === 0;
  });
  return {entries: kept, missing};
}

/** Entries that have all terms of one of the lists. */
function entriesWithAny(lists: ParsedQuery['excluded'], index: TermIndex): readonly number[] {
  return lists.flatMap((terms) => {
    const [first = [], ...others] = terms.map((term) => [...(index.postings(term)?.entries ?? [])]);
    const sets = others.map((entries) => new Set(entries));
    return first.filter((entry) => sets.every((entries) => entries.has(entry)));
  });
}

function maximum(scores: Scores): number {
  return scores.reduce((most, score) => Math.max(most, score), 0);
}

function entriesAbove(scores: Scores, least: number): number[] {
  const entries: number[] = [];
  for (let entry = 0; entry < scores.length; entry++) {
    const score = scores[entry] ?? 0;
    if (score > 0 && score >= least) entries.push(entry);
  }
  return entries;
}

/** The best entries in order; sorting numbers first is several times faster than objects. */
function topOf(entries: readonly number[], scores: Scores, count: number): Ranked[] {
  const scored = entries.map((entry) => ({entry, score: scores[entry] ?? 0}));
  if (entries.length <= count) return scored.sort(byScore);
  const ascending = Float64Array.from(scored, ({score}) => score).sort();
  const least = ascending[ascending.length - count] ?? 0;
  return scored.filter(({score}) => score >= least).sort(byScore);
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.entry - b.entry;
}
