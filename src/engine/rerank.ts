/**
 * Looks closer at the best candidates: do the words stand together, and is it the same question?
 */
import type {Token} from '../format/analyze.js';
import type {Clause} from './clauses.js';
import type {EntryTexts} from './entry-texts.js';
import type {Asked} from './open-faq.js';
import {rarityOf, weightOf, wordsOf} from '../format/ranking.js';
import {CLOSENESS, LIKENESS} from './tuning.js';

/** @returns the score, raised for words that stand together, and for a like question */
export function closerScore(score: number, texts: EntryTexts, asked: Asked): number {
  const {question, answer} = texts;
  const {byTerm} = asked;
  const pairs = new Map<string, number>();
  neighbours(question.tokens, byTerm, pairs);
  neighbours(answer.tokens, byTerm, pairs);
  let closeness = 0;
  for (const value of pairs.values()) closeness += value;
  return score * (1 + LIKENESS * likeness(texts, asked)) + CLOSENESS * closeness;
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
export function likeness(
  {question, questionWeight}: EntryTexts,
  {clauses, byTerm, index}: Asked,
): number {
  const shared = new Set<Clause>();
  let common = 0;
  for (const term of wordsOf(question.tokens)) {
    const clause = byTerm.get(term);
    if (!clause || shared.has(clause)) continue;
    shared.add(clause);
    common += rarityOf(index.frequency(term), index.count);
  }
  const asked = clauses.reduce(
    (sum, {kind, weight}) => (kind === 'instead' ? sum : sum + weight),
    0,
  );
  const all = (questionWeight ?? weightOf(question.tokens, index)) + asked;
  return all === 0 ? 0 : (2 * common) / all;
}
