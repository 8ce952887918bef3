/**
 * Says what became of each typed word, and why each hit ranks where it does, term by term.
 */
import type {Entry} from '../format/entry.js';
import type {Faq} from '../format/faq-index.js';
import {checkFaq} from './check-faq.js';
import type {Clause} from './clauses.js';
import type {Expansion, ExpansionKind} from './expansion.js';
import {missingWords} from './honesty.js';
import {ask, openFaq, type Asked, type OpenFaq} from './open-faq.js';
import {rankEntries, type Ranked} from './rank.js';
import {likeness} from './rerank.js';
import type {Correction} from './results.js';
import {retype} from './retype.js';
import {factorOf, saturated, scoreEntries, type Scores} from './score.js';
import {finishNow} from './stages.js';
import type {TermIndex} from './term-index.js';
import {LIKENESS} from './tuning.js';

/** The texts of an entry that words stand in. */
export type EntryPart = 'question' | 'answer' | 'alias' | 'elsewhere';

/** What one word of the query adds to an entry's score. */
export interface TermReason {
  /** As typed; the typed words of an expression that a synonym stands for, joined by a space. */
  readonly typed: string;
  /** The terms of the entry that it was found by. */
  readonly terms: readonly string[];
  readonly kind: ExpansionKind;
  /** What such a find counts against the typed word itself, 0 to 1. */
  readonly weight: number;
  /** How much the rarest of the terms tells entries apart. */
  readonly rarity: number;
  /** What it scores, before expressions take the place of the words they stand for. */
  readonly score: number;
  /** Where the terms stand; `elsewhere` is the category, or the address of a link. */
  readonly parts: readonly EntryPart[];
}

export interface Explanation {
  readonly entry: Entry;
  /** By score, the highest first. */
  readonly reasons: readonly TermReason[];
  /** What the words together score. */
  readonly words: number;
  /** What is added because words stand together, or the question is alike. */
  readonly closer: number;
  /** The part of `closer` that is for a like question. */
  readonly alike: number;
  /** The sum of words and closer: the hit's score. */
  readonly score: number;
}

/** What became of one typed word, or of several that other words stand for together. */
export interface WordReading {
  readonly typed: string;
  /** What it is looked up by: folded, stemmed; none for several words together. */
  readonly terms: readonly string[];
  /** What of the FAQ stands for it, the best first; at most eight. */
  readonly found: readonly Expansion[];
  /**
   * - `word`: counts in full
   * - `little`: counts less, because people wrap questions in it
   * - `silent`: does not count at all, because it is in too many entries
   * - `whole`: a technical word, beside its parts
   * - `instead`: other words for these
   * - `missing`: the FAQ has nothing for it
   */
  readonly role: 'word' | 'little' | 'silent' | 'whole' | 'instead' | 'missing';
}

/** A query as the FAQ reads it, with its best hits. */
export interface ExplainedQuery {
  readonly words: readonly WordReading[];
  /** Words that were read in another keyboard layout or script, because nothing else was found. */
  readonly retyped: readonly Correction[];
  /** Typed words that no hit could be found by. */
  readonly missing: readonly string[];
  /** Best first; none for a query without words, or one that the FAQ can't answer. */
  readonly hits: readonly Explanation[];
}

/** @param limit how many of the hits are explained */
export type Explain = (query: string, limit: number) => ExplainedQuery;

const NOTHING: ExplainedQuery = {words: [], retyped: [], missing: [], hits: []};

/** So many expansions of a word are given: a beginning of two letters has hundreds. */
const MOST_FOUND = 8;

/**
 * Opens a FAQ to explain many queries.
 * @throws IndexError as `createEngine` does
 */
export function createExplainer(faq: Faq): Explain {
  checkFaq(faq);
  return explainerOf(openFaq(faq));
}

export function explainerOf(open: OpenFaq): Explain {
  return (query, limit) => {
    const explained = explainIn(open, query, limit);
    if (explained.hits.length > 0 || explained.words.length === 0) return explained;
    const meant = finishNow(retype({text: query}, open));
    if (!meant) return explained;
    return {...explainIn(open, meant.query.text, limit), retyped: meant.corrections};
  };
}

/**
 * @param limit how many of the hits are explained
 * @returns best first; nothing for a query without words, or one that the FAQ can't answer
 * @throws IndexError as `createEngine` does
 */
export function explain(faq: Faq, query: string, limit: number): readonly Explanation[] {
  return createExplainer(faq)(query, limit).hits;
}

function explainIn(open: OpenFaq, query: string, limit: number): ExplainedQuery {
  const asked = finishNow(ask({text: query}, open));
  if (!asked) return NOTHING;
  const {best} = finishNow(rankEntries(asked, open, {isShown: () => true, limit}));
  const scores = scoreEntries(asked.clauses, open.index);
  return {
    words: asked.clauses.map(readingOf),
    retyped: [],
    missing: missingWords(query, asked.clauses),
    hits: best.slice(0, limit).flatMap((ranked) => explanationOf(ranked, {asked, open, scores})),
  };
}

function readingOf({typed, word, kind, expansions, share, isSilent}: Clause): WordReading {
  const found = [...expansions].sort((a, b) => b.weight - a.weight).slice(0, MOST_FOUND);
  const others = found.length === 0 ? 'missing' : kind;
  const role = isSilent ? 'silent' : kind === 'word' && share < 1 ? 'little' : others;
  return {typed, terms: word?.terms ?? [], found, role};
}

interface Explaining {
  readonly asked: Asked;
  readonly open: OpenFaq;
  readonly scores: Scores;
}

function explanationOf(
  {entry: position, score}: Ranked,
  {asked, open, scores}: Explaining,
): Explanation[] {
  const entry = open.entries.at(position);
  if (!entry) return [];
  const words = scores[position] ?? 0;
  const closer = score - words;
  const reasons = asked.clauses.flatMap((clause) => reasonOf(clause, position, open) ?? []);
  return [
    {
      entry,
      reasons: reasons.sort((a, b) => b.score - a.score),
      words,
      closer,
      // Only the best candidates are read, so that nothing was added to the others.
      alike: closer === 0 ? 0 : words * LIKENESS * likeness(open.texts.of(position), asked),
      score,
    },
  ];
}

/** The best expansion of a clause in the entry; none where the entry has none of them. */
function reasonOf(clause: Clause, position: number, open: OpenFaq): TermReason | undefined {
  if (clause.isSilent) return undefined;
  const {index} = open;
  const scored = clause.expansions.flatMap((expansion) => {
    const score = scoreIn(expansion, position, index);
    return score === undefined ? [] : [{expansion, score: factorOf(expansion, clause) * score}];
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  const {terms, kind, weight} = best.expansion;
  const rarity = Math.max(...terms.map((term) => index.postings(term)?.rarity ?? 0));
  const parts = partsWith(terms, position, open);
  return {typed: clause.typed, terms, kind, weight, rarity, score: best.score, parts};
}

const PARTS: readonly EntryPart[] = ['question', 'answer'];

/** The texts of the entry that have one of the terms. */
function partsWith(terms: readonly string[], position: number, {texts}: OpenFaq): EntryPart[] {
  const having = texts.of(position).all.flatMap(({tokens}, i): EntryPart[] => {
    return tokens.some(({term}) => terms.includes(term)) ? [PARTS[i] ?? 'alias'] : [];
  });
  return having.length === 0 ? ['elsewhere'] : [...new Set(having)];
}

/** What the terms score together; undefined where one of them is not in the entry. */
function scoreIn({terms}: Expansion, position: number, index: TermIndex): number | undefined {
  return terms.reduce<number | undefined>((sum, term) => {
    const postings = index.postings(term);
    const at = postings?.entries.indexOf(position) ?? -1;
    if (sum === undefined || !postings || at < 0) return undefined;
    return sum + saturated(postings.rarity, postings.strengths[at] ?? 0);
  }, 0);
}
