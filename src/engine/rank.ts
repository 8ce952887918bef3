/**
 * Orders the entries that answer a query.
 */
import type {Token} from '../format/analyze.js';
import type {Clause} from './clauses.js';
import type {ParsedQuery, Phrase} from './parse-query.js';
import type {Asked, OpenFaq} from './open-faq.js';
import {likenessesOf} from './likeness.js';
import {MOST_ENTRIES} from '../format/ranking.js';
import {closerScore} from './rerank.js';
import {scoreEntries, type Scores} from './score.js';
import type {Stages} from './stages.js';
import type {TermIndex} from './term-index.js';
import {
  CANDIDATES,
  LIKENESS,
  NOISE,
  PHRASES_LOOKED_AT,
  READ,
  TELLING_TYPO_LENGTH,
} from './tuning.js';

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
  /** What no entry has because the query asked for that. */
  readonly excluded: ParsedQuery['excluded'];
}

/** What of a ranking will be shown. */
export interface Selection {
  readonly isShown: (entry: number) => boolean;
  /** How many at most: the others need no order. */
  readonly limit: number;
}

export function* rankEntries(asked: Asked, faq: OpenFaq, selection: Selection): Stages<Ranking> {
  if (!isAnswerable(asked.clauses)) return {best: [], all: [], missing: [], excluded: []};
  return yield* orderEntries(asked, faq, selection);
}

/** Ranks entries that have anything of the query, whether that answers it or not. */
export function* orderEntries(
  asked: Asked,
  faq: OpenFaq,
  {isShown, limit}: Selection,
): Stages<Ranking> {
  const {entries, texts} = faq;
  const {parsed, clauses, index} = asked;
  const {scores, excluded} = without(parsed.excluded, scoreEntries(clauses, index), index);
  const matching = entriesAbove(scores, NOISE * maximum(scores));
  const {all, missing} = yield* withPhrases(parsed.phrases, {matching, scores, index}, faq);
  const best = topOf(all.filter(isShown), scores, Math.max(limit, CANDIDATES));
  const candidates = byLikeness(best.slice(0, CANDIDATES), asked);
  const others = [...candidates.slice(READ), ...best.slice(CANDIDATES)];
  const shown = [...candidates.slice(0, READ), ...others.slice(0, Math.max(0, limit - READ))];
  yield entries.have?.(shown.map(({entry}) => entry));
  const read = candidates.slice(0, READ).map(({entry}) => ({
    entry,
    score: closerScore(scores[entry] ?? 0, texts.of(entry), asked),
  }));
  return {best: [...read.sort(byScore), ...others], all, missing, excluded};
}

/** Those first whose score will be the highest, as far as that can be said without their texts. */
function byLikeness(ranked: readonly Ranked[], asked: Asked): readonly Ranked[] {
  if (ranked.length <= READ) return ranked; // all are read
  const likenesses = likenessesOf(
    ranked.map(({entry}) => entry),
    asked,
  );
  return ranked
    .map(({entry, score}, i) => ({entry, score: score * (1 + LIKENESS * (likenesses[i] ?? 0))}))
    .sort(byScore);
}

/**
 * Whether the FAQ has anything to say: of the words that tell something, one is in it, or most of
 * them stand for words that are. Of a technical word that is understood, its parts tell no more.
 * Without this, “how do I cancel my subscription” would find every “how do I”, and the “cake” of a
 * “chocolate cake recipe” would be a mistyped “case”.
 */
function isAnswerable(clauses: readonly Clause[]): boolean {
  const wholes = clauses.filter(({kind, expansions}) => kind === 'whole' && expansions.length > 0);
  const isPart = (one: Clause): boolean =>
    wholes.some((whole) => whole !== one && whole.from <= one.from && whole.to >= one.to);
  const isTelling = ({word, expansions}: Clause): boolean =>
    word !== undefined && !word.isStopWord && !(word.isAside && expansions.length === 0);
  const telling = clauses.filter((one) => isTelling(one) && !isPart(one));
  const guessed = telling.filter(({expansions}) => expansions.length > 0);
  return (
    telling.length === 0 ||
    guessed.length > telling.length / 2 ||
    guessed.some((one) => isEvidence(one, guessed.length / telling.length)) ||
    clauses.some(({kind, expansions}) => kind === 'instead' && isEvidence({expansions}, 0))
  );
}

/** @param share of the words that tell something, those that the FAQ has anything for */
function isEvidence(
  {word, expansions}: Pick<Clause, 'word' | 'expansions'>,
  share: number,
): boolean {
  const least = share < 0.5 ? TELLING_TYPO_LENGTH : TELLING_TYPO_LENGTH - 1;
  return expansions.some(({kind}) => {
    if (kind === 'typo') return (word?.folded.length ?? 0) >= least;
    return kind !== 'synonym' || word === undefined;
  });
}

interface Matching {
  /** Positions of the entries that match the words. */
  readonly matching: readonly number[];
  readonly scores: Scores;
  readonly index: TermIndex;
}

/**
 * Only a phrase that some entry has narrows the results: a pasted log quotes all sorts of things. It
 * is looked for in the best entries alone, of those that have its words.
 */
function* withPhrases(
  phrases: readonly Phrase[],
  {matching, scores, index}: Matching,
  {entries, texts}: OpenFaq,
): Stages<Pick<Ranking, 'all' | 'missing'>> {
  if (phrases.length === 0) return {all: matching, missing: []};
  const mayHave = phrases.map((phrase) => hasWordsOf(phrase, index));
  const possible = matching.filter((entry) => mayHave.some((test) => test(entry)));
  const looked = topOf(possible, scores, PHRASES_LOOKED_AT).slice(0, PHRASES_LOOKED_AT);
  yield entries.have?.(looked.map(({entry}) => entry));
  let kept = looked.map(({entry}) => ({entry, texts: texts.of(entry).all}));
  const missing = phrases.filter(({terms}) => {
    const having = kept.filter((one) => one.texts.some(({tokens}) => hasPhrase(tokens, terms)));
    if (having.length > 0) kept = having;
    return having.length === 0;
  });
  if (missing.length === phrases.length) return {all: matching, missing};
  return {all: kept.map(({entry}) => entry).sort((a, b) => a - b), missing};
}

/** Tells of an entry whether it has all words of a phrase, as far as all entries of a word are known. */
function hasWordsOf({terms}: Phrase, index: TermIndex): (entry: number) => boolean {
  const sets = terms.map((term) =>
    index.frequency(term) > MOST_ENTRIES ? undefined : new Set(index.postings(term)?.entries),
  );
  return (entry) => sets.every((entries) => entries?.has(entry) !== false);
}

/** Whether a text has words in just this order. @param phrase their terms; at least one */
function hasPhrase(tokens: readonly Token[], phrase: readonly string[]): boolean {
  const places = phrase.map(
    (wanted) => new Set(tokens.filter(({term}) => term === wanted).map(({position}) => position)),
  );
  const [first, ...others] = places;
  return [...(first ?? [])].some((start) => others.every((place, i) => place.has(start + i + 1)));
}

/** An exclusion that would leave nothing is not meant as one. */
function without(
  excluded: ParsedQuery['excluded'],
  scores: Scores,
  index: TermIndex,
): Pick<Ranking, 'excluded'> & {readonly scores: Scores} {
  if (excluded.length === 0) return {scores, excluded};
  const left = scores.slice();
  for (const entry of entriesWithAny(excluded, index)) left[entry] = 0;
  return maximum(left) > 0 ? {scores: left, excluded} : {scores, excluded: []};
}

/** Entries that have one of the words. */
export function entriesWithAny(
  lists: ParsedQuery['excluded'],
  index: TermIndex,
): readonly number[] {
  return lists.flatMap(({terms}) => {
    const [first = [], ...others] = terms.map((term) => [...(index.postings(term)?.entries ?? [])]);
    const sets = others.map((entries) => new Set(entries));
    return first.filter((entry) => sets.every((entries) => entries.has(entry)));
  });
}

function maximum(scores: Scores): number {
  let most = 0;
  for (const score of scores) if (score > most) most = score;
  return most;
}

function entriesAbove(scores: Scores, least: number): number[] {
  const entries: number[] = [];
  for (let entry = 0; entry < scores.length; entry++) {
    const score = scores[entry] ?? 0;
    if (score > 0 && score >= least) entries.push(entry);
  }
  return entries;
}

/**
 * The best entries in order.
 * @param entries rising
 */
function topOf(entries: readonly number[], scores: Scores, count: number): Ranked[] {
  const ranked = (entry: number): Ranked => ({entry, score: scores[entry] ?? 0});
  if (entries.length <= count) return entries.map(ranked).sort(byScore);
  // Few of thousands come among the best so far, and those that do are put in their place.
  const best: Ranked[] = [];
  for (const entry of entries) {
    const one = ranked(entry);
    let at = best.length;
    while (at > 0 && (best[at - 1]?.score ?? 0) < one.score) at--;
    if (at === count) continue;
    best.splice(at, 0, one);
    if (best.length > count) best.pop();
  }
  return best;
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.entry - b.entry;
}
