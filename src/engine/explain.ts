/**
 * Says why each hit ranks where it does, term by term.
 */
import type {Entry} from '../format/entry.js';
import type {Faq} from '../format/faq-index.js';
import {checkFaq} from './check-faq.js';
import type {Clause} from './clauses.js';
import type {Expansion, ExpansionKind} from './expansion.js';
import {ask, openFaq} from './open-faq.js';
import {rankEntries} from './rank.js';
import {factorOf, saturated, scoreEntries} from './score.js';
import {finishNow} from './stages.js';
import type {TermIndex} from './term-index.js';

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
}

export interface Explanation {
  readonly entry: Entry;
  /** By score, the highest first. */
  readonly reasons: readonly TermReason[];
  /** What the words together score. */
  readonly words: number;
  /** What is added because words stand together, or the question is alike. */
  readonly closer: number;
  /** The sum of the two: the hit's score. */
  readonly score: number;
}

/**
 * @param limit how many of the hits are explained
 * @returns best first; nothing for a query without words, or one that the FAQ can't answer
 * @throws IndexError as `createEngine` does
 */
export function explain(faq: Faq, query: string, limit: number): Explanation[] {
  checkFaq(faq);
  const open = openFaq(faq);
  const asked = finishNow(ask({text: query}, open));
  if (!asked) return [];
  const {best} = finishNow(rankEntries(asked, open, {isShown: () => true, limit}));
  return best.slice(0, limit).flatMap(({entry: position, score}) => {
    const entry = open.entries.at(position);
    if (!entry) return [];
    const words = scoreEntries(asked.clauses, open.index)[position] ?? 0;
    const reasons = asked.clauses.flatMap((clause) => reasonOf(clause, position, open.index) ?? []);
    return [
      {
        entry,
        reasons: reasons.sort((a, b) => b.score - a.score),
        words,
        closer: score - words,
        score,
      },
    ];
  });
}

/** The best expansion of a clause in the entry; none where the entry has none of them. */
function reasonOf(clause: Clause, position: number, index: TermIndex): TermReason | undefined {
  const scored = clause.expansions.flatMap((expansion) => {
    const score = scoreIn(expansion, position, index);
    return score === undefined ? [] : [{expansion, score: factorOf(expansion, clause) * score}];
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  const {terms, kind, weight} = best.expansion;
  const rarity = Math.max(...terms.map((term) => index.postings(term)?.rarity ?? 0));
  return {typed: clause.typed, terms, kind, weight, rarity, score: best.score};
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
