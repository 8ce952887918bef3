/**
 * What a FAQ's texts say, word by word, as far as synonyms need it.
 */
import {analyze, type Token} from '../format/analyze.js';
import {answerText} from '../format/answer-tree.js';
import type {Entry} from '../format/entry.js';
import type {Language} from '../format/language.js';
import type {Expression} from '../format/synonyms.js';

/**
 * A term in more than this part of the entries tells them apart so little that finding it by
 * another word is not worth the bytes: in a FAQ about devices, “gadget” need not find “device”.
 */
const COMMON = 0.3;

/** A FAQ with fewer entries has no common words yet. */
const FEW_ENTRIES = 10;

/** @returns whether an expression's terms stand side by side somewhere, and not nearly everywhere */
export function expressionsOf(
  entries: readonly Entry[],
  language: Language,
): (expression: Expression) => boolean {
  const frequencies = new Map<string, number>();
  const neighbours = new Set<string>();
  for (const entry of entries) {
    const texts = [
      entry.question,
      ...entry.aliases,
      answerText(entry.answer),
      entry.category ?? '',
    ];
    const tokens = texts.map((text) => analyze(text, language));
    for (const pair of tokens.flatMap(neighboursIn)) neighbours.add(pair);
    for (const term of new Set(tokens.flat().map(({term}) => term))) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
  }
  const most = entries.length < FEW_ENTRIES ? Infinity : COMMON * entries.length;
  return (expression) => {
    const terms = expression.split(' ');
    const frequency = frequencies.get(terms[0] ?? '') ?? 0;
    if (terms.length === 1) return frequency > 0 && frequency <= most;
    return terms.slice(1).every((next, i) => neighbours.has(`${terms[i] ?? ''} ${next}`));
  };
}

/** Pairs of terms that follow each other, with a space between. */
function neighboursIn(tokens: readonly Token[]): string[] {
  const endingAt = new Map<number, string[]>();
  for (const {term, position, span} of tokens) {
    endingAt.set(position + span, [...(endingAt.get(position + span) ?? []), term]);
  }
  return tokens.flatMap(({term, position}) =>
    (endingAt.get(position) ?? []).map((before) => `${before} ${term}`),
  );
}
