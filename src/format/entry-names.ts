/**
 * What addresses may call an entry, besides its id.
 *
 * Each generator of sites makes anchors of headings in its own way; they differ in what they put
 * between words, in accents and in letters that they leave out. So names are compared without those.
 */
import {answerParts, type AnswerNode} from './answer-tree.js';
import type {Entry} from './entry.js';

/** Letters and digits alone, without accents. */
export function plainName(text: string): string {
  return ofLettersOnly(text.normalize('NFKD'));
}

function ofLettersOnly(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What plain names a text may have: some generators leave out digits before it, or all but ASCII. */
export function plainNames(text: string): string[] {
  const names = [plainName(text), ofLettersOnly(text)].flatMap((name) => [
    name,
    name.replace(/[^a-z\d]/g, ''),
  ]);
  return names.flatMap((name) => [name, name.replace(/^\d+/, '')]).filter(Boolean);
}

/** What names an entry, the surest first: itself, a heading in its answer, its category. */
export const NAMED_BY: readonly ((entry: Entry) => readonly string[])[] = [
  ({id, question, aliases, anchors = []}) => [id, ...anchors, question, ...aliases],
  ({answer}) => answer.flatMap(headingsIn),
  ({category = ''}) => [category],
];

function headingsIn(node: AnswerNode): string[] {
  if (typeof node === 'string') return [];
  const {tag, children} = answerParts(node);
  return /^h\d$/.test(tag) ? [textOf(node)] : children.flatMap(headingsIn);
}

function textOf(node: AnswerNode): string {
  return typeof node === 'string' ? node : answerParts(node).children.map(textOf).join('');
}
