/**
 * Words that find other words, as a built FAQ index carries them.
 *
 * Only rows whose meaning occurs in the FAQ are kept; all words are terms of the text analysis.
 */
import {analyze, type Token} from './analyze.js';
import type {Language} from './language.js';

/** The terms of an expression in order, with one space between them, as `sign in`. */
export type Expression = string;

/** What was typed, then each expression that it also stands for. */
export type SynonymRow = readonly [typed: Expression, ...meant: Expression[]];

export interface Synonyms {
  /** The author's own. */
  readonly own: readonly SynonymRow[];
  /** From the language's pack. */
  readonly common: readonly SynonymRow[];
}

/** The terms of an expression; a technical word counts as a whole, not in its parts. */
export function expressionOf(text: string, language: Language): Expression {
  const widest = new Map<number, Token>();
  let covered = 0;
  for (const token of analyze(text, language).sort(byPlace)) {
    if (token.position < covered) continue;
    widest.set(token.position, token);
    covered = token.position + token.span;
  }
  return Array.from(widest.values(), ({term}) => term).join(' ');
}

/** By position; the widest first, and of two as wide the later, which carries its signs. */
function byPlace(a: Token, b: Token): number {
  return a.position - b.position || b.span - a.span || b.end - b.start - (a.end - a.start);
}

/** Whether a value from outside has the shape of synonyms. */
export function isSynonyms(value: unknown): value is Synonyms {
  if (typeof value !== 'object' || value === null) return false;
  const {own, common} = value as Record<string, unknown>;
  return isRows(own) && isRows(common);
}

function isRows(value: unknown): value is readonly SynonymRow[] {
  return (
    Array.isArray(value) &&
    value.every(
      (row) =>
        Array.isArray(row) && row.length > 1 && row.every((cell) => typeof cell === 'string'),
    )
  );
}
