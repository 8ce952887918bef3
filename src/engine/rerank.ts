/**
 * Looks closer at the best candidates: do the words stand together, and is it the same question?
 */
import type {Token} from '../format/analyze.js';
import type {Clause} from './clauses.js';
import type {EntryTexts} from './entry-texts.js';
import type {Asked} from './open-faq.js';
import {CLOSENESS, LIKENESS} from './tuning.js';

/** @returns the score, raised for words that stand together, and for a like question */
export function closerScore(score: number, {question, answer}: EntryTexts, asked: Asked): number {
  const {byTerm} = asked;
  const pairs = new Map<string, number>();
  neighbours(question.tokens, byTerm, pairs);
  neighbours(answer.tokens, byTerm, pairs);
  let closeness = 0;
  for (const value of pairs.values()) closeness += value;
  return score * (1 + LIKENESS * likeness(question.tokens, asked)) + CLOSENESS * closeness;
}

function neighbours(
  tokens: readonly Token[],
  byTerm: ReadonlyMap<string, Clause>,
  pairs: Map<string, number>,
): void {
  let last: {clause: Clause; token: Token} | undefined;
  for (const token of tokens) {
    const clause = byTerm.get(token.term);
    if (!clause) continue;
    if (last && clause !== last.clause && token.position >= last.token.position + last.token.span) {
      const distance = token.position - last.token.position - last.token.span + 1;
      const asked = Math.abs(clause.from - last.clause.from);
      if (distance <= 3 && asked <= 3) {
        const key = `${last.clause.from} ${clause.from}`;
        const value = Math.min(clause.weight, last.clause.weight) / (distance + (asked - 1) / 2);
        pairs.set(key, Math.max(pairs.get(key) ?? 0, value));
      }
    }
    last = {clause, token};
  }
}

/** Dice's coefficient of the two questions, each word counted by its rarity: 0 to 1. */
function likeness(question: readonly Token[], {clauses, byTerm, index}: Asked): number {
  const seen = new Set<string>();
  const shared = new Set<Clause>();
  let common = 0;
  let all = 0;
  for (const {term, span} of question) {
    if (seen.has(term) || (span > 1 && term.length > 2)) continue;
    seen.add(term);
    const rarity = index.postings(term)?.rarity ?? 0;
    all += rarity;
    const clause = byTerm.get(term);
    if (clause && !shared.has(clause)) {
      shared.add(clause);
      common += rarity;
    }
  }
  const asked = clauses.reduce(
    (sum, {kind, weight}) => (kind === 'instead' ? sum : sum + weight),
    0,
  );
  return all + asked === 0 ? 0 : (2 * common) / (all + asked);
}
