/**
 * Reads lines of synonyms as people write them, and turns them into terms of the text analysis.
 */
import type {Language} from './language.js';
import {expressionOf, type Expression, type SynonymRow} from './synonyms.js';

/** One line as written; neither list is empty. */
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

/** @param text a row a line; lines that are none are left out */
export function synonymLines(text: string): SynonymLine[] {
  return text.split('\n').flatMap((line) => parseSynonymLine(line) ?? []);
}

function membersOf(text: string): string[] {
  return text
    .split('=')
    .map((member) => member.trim())
    .filter((member) => member !== '');
}

/** The lines in terms of the text analysis, in their order; nothing is left out. */
export function expressionRows(lines: readonly SynonymLine[], language: Language): SynonymRow[] {
  const expressionsOf = (members: readonly string[]): Expression[] => [
    ...new Set(members.map((member) => expressionOf(member, language))),
  ];
  return lines.map(({typed, meant}) => ({
    typed: expressionsOf(typed).filter((expression) => expression !== ''),
    meant: expressionsOf(meant),
  }));
}
