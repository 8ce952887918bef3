/**
 * Reads synonyms from their text form into the rows that a FAQ index carries.
 */
import type {Language} from '../format/language.js';
import {expressionOf, type Expression, type SynonymRow} from '../format/synonyms.js';

/** One line of synonyms: what may be typed, and what it then also stands for. */
interface SynonymLine {
  readonly typed: readonly string[];
  readonly meant: readonly string[];
}

/** `a = b` gives both ways, `a > b = c` one way; undefined for a line that is neither. */
function parseSynonymLine(line: string): SynonymLine | undefined {
  const [left = [], right, ...rest] = line.split('>').map(membersOf);
  if (rest.length > 0 || left.length === 0) return undefined;
  if (right === undefined) return left.length > 1 ? {typed: left, meant: left} : undefined;
  return right.length > 0 ? {typed: left, meant: right} : undefined;
}

function membersOf(text: string): string[] {
  return text
    .split('=')
    .map((member) => member.trim())
    .filter((member) => member !== '');
}

export interface SynonymRows {
  /** Sorted by what is typed, without those that mean nothing in this FAQ. */
  readonly rows: readonly SynonymRow[];
  /** Numbers, from 1, of the lines that are no synonyms; blank lines and `#` comments are fine. */
  readonly unread: readonly number[];
}

/** @param occurs whether an expression occurs in the FAQ, and tells entries apart there */
export function synonymRows(
  text: string,
  language: Language,
  occurs: (expression: Expression) => boolean,
): SynonymRows {
  const unread: number[] = [];
  const meantBy = new Map<Expression, Set<Expression>>();
  text.split('\n').forEach((line, i) => {
    if (/^\s*(#|$)/.test(line)) return;
    const parsed = parseSynonymLine(line);
    if (!parsed) {
      unread.push(i + 1);
      return;
    }
    const typed = parsed.typed.map((member) => expressionOf(member, language));
    const meant = parsed.meant
      .map((member) => expressionOf(member, language))
      .filter((expression) => expression !== '' && occurs(expression));
    for (const from of typed) {
      const others = meant.filter((to) => to !== from);
      if (from === '' || others.length === 0) continue;
      meantBy.set(from, new Set([...(meantBy.get(from) ?? []), ...others]));
    }
  });
  const rows = Array.from(meantBy, ([from, to]): SynonymRow => [from, ...[...to].sort()]);
  return {rows: rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)), unread};
}
