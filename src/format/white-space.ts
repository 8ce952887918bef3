/**
 * Drops the white space of an answer that no page would show.
 */
import {INLINE_ELEMENTS, type AnswerNode} from './answer-tree.js';

/**
 * Joins neighbouring texts, then trims them where they meet a block's edge, be it the parent's or
 * a neighbour's.
 * @param children of an element that is a block, or the top of an answer
 */
export function trimAtBlocks(children: readonly AnswerNode[]): AnswerNode[] {
  return joinTexts(children).flatMap((node, i, nodes) => {
    if (typeof node !== 'string') return [node];
    const begun = isEdge(nodes[i - 1]) ? node.replace(/^[\t\n\f\r ]+/, '') : node;
    const ended = isEdge(nodes[i + 1]) ? begun.slice(0, endOfText(begun)) : begun;
    return ended === '' ? [] : [ended];
  });
}

/** A pattern that ends in `$` would look at each run of white space once for each of its signs. */
function endOfText(text: string): number {
  let end = text.length;
  while (WHITE_SPACE.has(text.charAt(end - 1))) end--;
  return end;
}

/** As HTML has it. */
const WHITE_SPACE: ReadonlySet<string> = new Set('\t\n\f\r ');

export function joinTexts(nodes: readonly AnswerNode[]): AnswerNode[] {
  const joined: AnswerNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined.splice(-1, 1, last + node);
    else if (node !== '') joined.push(node);
  }
  return joined;
}

/** Whether an element of this name stands in a line of text. */
export function isInline(tag: string): boolean {
  return tag === 'img' || INLINE_ELEMENTS.has(tag);
}

function isEdge(neighbour: AnswerNode | undefined): boolean {
  return neighbour === undefined || (typeof neighbour !== 'string' && !isInline(neighbour[0]));
}
