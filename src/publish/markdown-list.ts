/**
 * Writes lists as Markdown.
 */
import {type AnswerNode, answerParts, type AnswerParts} from '../format/answer-tree.js';
import {isOfLine} from './markdown-line.js';

/** One block, as it is written. */
export interface Block {
  readonly text: string;
  readonly kind: 'html' | 'list' | 'line' | 'quote' | 'table' | 'other';
}

/** What a list is written with. */
interface Writing {
  /** The block above it: right below another list, a list has other signs. */
  readonly before: Block | undefined;
  readonly blocksOf: (nodes: readonly AnswerNode[]) => readonly Block[];
}

/** @returns nothing for a list that Markdown would read as another */
export function markdownList(
  {tag, attributes, children}: AnswerParts,
  {before, blocksOf}: Writing,
): string | undefined {
  const {start = '1', ...others} = attributes;
  const items = children.map((child) => itemOf(child, blocksOf));
  const isPlain = Object.keys(others).length === 0 && /^\d{1,9}$/.test(start);
  if (!isPlain || items.length === 0 || !items.every((item) => item !== undefined))
    return undefined;
  const isLoose = items.some((item) => item.isLoose);
  const isLooseAlone = isLoose && items.length === 1 && (items[0]?.blocks.length ?? 0) < 2;
  if (isLooseAlone || (isLoose && items.some((item) => item.isTight))) return undefined;
  if (!isLoose && !items.every((item) => isJoined(item.blocks))) return undefined;
  const isSecond = before?.kind === 'list';
  const signOf = (i: number): string => {
    if (tag === 'ul') return isSecond ? '*' : '-';
    return `${Number(start) + i}${isSecond ? ')' : '.'}`;
  };
  return items
    .map(({blocks}, i) => indented(signOf(i), blocks, isLoose ? '\n\n' : '\n'))
    .join(isLoose ? '\n\n' : '\n');
}

interface Item {
  readonly blocks: readonly Block[];
  /** Whether it has paragraphs, which only items with an empty line between them have. */
  readonly isLoose: boolean;
  /** Whether it has a text without a paragraph, which only items without such a line have. */
  readonly isTight: boolean;
}

/** @returns nothing for what is no item, or begins like a task */
function itemOf(node: AnswerNode, blocksOf: Writing['blocksOf']): Item | undefined {
  if (typeof node === 'string' || node[0] !== 'li') return undefined;
  const {attributes, children} = answerParts(node);
  const [first, ...others] = children;
  const isTask = typeof first === 'string' && /^\[[ xX]\](?:\s|$)/.test(first);
  if (Object.keys(attributes).length > 0 || isTask) return undefined;
  const texts = children.filter(isOfLine);
  const afterTexts = children.slice(texts.length);
  if (afterTexts.some(isOfLine)) return undefined; // a text below a block, without a paragraph
  const isLoose = [first, ...others].some((child) => Array.isArray(child) && child[0] === 'p');
  const blocks = blocksOf(children);
  if (texts.length > 0 && blocks[0]?.kind !== 'line') return undefined;
  return {blocks, isLoose, isTight: texts.length > 0};
}

/** Whether blocks of an item are read as they are without an empty line between them. */
function isJoined(blocks: readonly Block[]): boolean {
  return blocks.every(({kind, text}, i) => {
    if (i > 0 && kind === 'list' && !/^(?:[-*] *\S|1[.)] *\S)/.test(text)) return false;
    return i === blocks.length - 1 || !['html', 'quote', 'table'].includes(kind);
  });
}

function indented(sign: string, blocks: readonly Block[], between: string): string {
  const text = blocks.map((block) => block.text).join(between);
  const indent = ' '.repeat(sign.length + 1);
  return text === '' ? sign : `${sign} ${text.replace(/\n(?=.)/g, `\n${indent}`)}`;
}
