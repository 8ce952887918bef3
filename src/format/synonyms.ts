/**
 * Words that find other words, as a built FAQ index carries them.
 *
 * Only what occurs in the FAQ is kept as a meaning; all words are terms of the text analysis.
 */
import {analyze, type Token} from './analyze.js';
import type {Language} from './language.js';
import {listOf} from './list-of.js';

/** The terms of an expression in order, with one space between them, as `sign in`. */
export type Expression = string;

/** What may be typed, and what it then also stands for; neither list is empty. */
export interface SynonymRow {
  readonly typed: readonly Expression[];
  readonly meant: readonly Expression[];
}

/**
 * Rows as text, parted by `|`: `a=b=c` where each stands for the others, `a=b>c=d` where what is
 * typed as a or b also stands for c and d. None of these signs is part of a term.
 */
export type PackedSynonyms = string;

export interface Synonyms {
  /** The author's own. */
  readonly own: PackedSynonyms;
  /** From the language's pack. */
  readonly common: PackedSynonyms;
}

export function unpackSynonyms(packed: PackedSynonyms): SynonymRow[] {
  if (packed === '') return [];
  return packed.split('|').map((row) => {
    const [left = '', right = left] = row.split('>');
    return {typed: left.split('='), meant: right.split('=')};
  });
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
  return listOf(widest.values(), ({term}) => term).join(' ');
}

/** By position; the widest first, and of two as wide the longer, which carries its signs. */
function byPlace(a: Token, b: Token): number {
  return a.position - b.position || b.span - a.span || b.end - b.start - (a.end - a.start);
}
