/**
 * Turns synonyms from their text form into the rows that a FAQ index carries.
 */
import type {Language} from '../format/language.js';
import {expressionOf, type Expression, type SynonymRow} from '../format/synonyms.js';
import {compareCodePoints} from './code-point-order.js';

/** One line: what may be typed, and what it then also stands for; each list has a member. */
export interface SynonymLine {
  readonly typed: readonly string[];
  readonly meant: readonly string[];
}

/**
 * `a = b = c` means that each stands for the others; `a = b > c = d` that what is typed as a or b
 * also stands for c and d, but not the other way.
 * @returns undefined for a line that is neither
 */
export function parseSynonymLine(line: string): SynonymLine | undefined {
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

/**
 * @param occurs whether an expression occurs in the FAQ, and tells entries apart there
 * @returns sorted by what is typed, without what means nothing in this FAQ
 */
export function synonymRows(
  lines: readonly SynonymLine[],
  language: Language,
  occurs: (expression: Expression) => boolean,
): SynonymRow[] {
  const meantBy = new Map<Expression, Set<Expression>>();
  for (const line of lines) {
    const [typed, all] = [line.typed, line.meant].map((members) =>
      members.map((member) => expressionOf(member, language)).filter((terms) => terms !== ''),
    );
    const meant = all?.filter(occurs) ?? [];
    for (const from of typed ?? []) {
      const others = meant.filter((to) => to !== from);
      if (others.length > 0) meantBy.set(from, new Set([...(meantBy.get(from) ?? []), ...others]));
    }
  }
  return Array.from(meantBy, ([from, to]): SynonymRow => [
    from,
    ...[...to].sort(compareCodePoints),
  ]).sort(([a], [b]) => compareCodePoints(a, b));
}
