/**
 * An entry as a built FAQ index carries it: a list, so that no property is named once an entry.
 */
import type {AnswerTree} from './answer-tree.js';
import type {Entry} from './entry.js';
import {isListOf} from './is-list.js';

/** What is absent is empty, or left out at the end. */
export type EntryRow = readonly [
  question: string,
  aliases: readonly string[],
  answer: AnswerTree,
  /** Terms that no entry before it has, in the order of its texts, with a space between; none in pieces. */
  terms: string,
  category?: string,
  /** Empty or a space where it follows from the question (idOf). */
  id?: string,
  related?: readonly number[],
  anchors?: readonly string[],
  featured?: 1 | '',
  /** Absent for that of the FAQ. */
  language?: string,
];

/** @param terms that no entry before it has, in the order of its texts, with a space between */
export function rowOf(entry: Entry, terms = ''): EntryRow {
  const {question, aliases, answer, category = '', related = [], anchors = []} = entry;
  const {featured, language = ''} = entry;
  const id = ['', ' '].find((form) => idOf(question, form) === entry.id) ?? entry.id;
  const rest = [category, id, related, anchors, featured ? 1 : '', language];
  const end = rest.findLastIndex((value) => String(value) !== '') + 1;
  return [question, aliases, answer, terms, ...(rest.slice(0, end) as [])];
}

/** Whether a value from outside has the shape of a row; the answer's nodes are not looked at. */
export function isEntryRow(value: unknown): value is EntryRow {
  if (!Array.isArray(value)) return false;
  const [question, aliases, answer, terms, category = '', id = '', related = [], anchors = []] =
    value as readonly unknown[];
  return (
    isListOf('string', [question, terms, category, id]) &&
    isListOf('string', aliases) &&
    Array.isArray(answer) &&
    isListOf('number', related) &&
    isListOf('string', anchors)
  );
}

export function entryOf(row: EntryRow): Entry {
  const [question, aliases, answer, , category, id = '', related = [], anchors = []] = row;
  const [, , , , , , , , featured, language] = row;
  return {
    id: id.trim() || idOf(question, id),
    question,
    aliases,
    ...(anchors.length > 0 && {anchors}),
    ...(category && {category}),
    answer,
    ...(featured && {featured: true}),
    ...(language && {language}),
    ...(related.length > 0 && {related}),
  };
}

/**
 * The ids that are mostly made of questions. A plain expression is enough, and no browser takes time to
 * make it out: an id that is another is said in the row.
 * @param form empty for its words with hyphens between, as GitHub has them, where “don’t” is one; a space
 *   for a hyphen in place of whatever is no letter or digit, at the end too
 */
function idOf(question: string, form: string): string {
  return question
    .toLowerCase()
    .replace(/[^\w\xC0-\u060B\u0620-\u1FFF\u2C00-\u2FFF\u3040-\uFEFF]+/g, (between) =>
      form || /[ -]/.test(between) ? '-' : '',
    );
}
