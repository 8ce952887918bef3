/**
 * Drops the white space of an answer that no page would show.
 */
import {answerParts, INLINE_ELEMENTS, type AnswerNode} from './answer-tree.js';

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

/**
 * Makes single spaces of white space, line breaks too, because that is what pages show of them.
 *
 * Between two characters of Chinese or Japanese, a line break is nothing: these have no spaces
 * between words, so their lines are broken anywhere (CSS Text, segment break transformation).
 * @param children of an element that is not in a `pre`, joined
 */
export function asFlowing(children: readonly AnswerNode[]): AnswerNode[] {
  return children.map((node, i) => {
    if (typeof node !== 'string') return node;
    const [before, after] = [edgeText(children[i - 1], -1), edgeText(children[i + 1], 0)];
    return node.replace(/[\t\n\f\r ]+/g, (space, at: number) => {
      if (!space.includes('\n')) return ' ';
      const end = at + space.length;
      const isWide =
        ENDS_WIDE.test(at === 0 ? before : node.slice(Math.max(0, at - 2), at)) &&
        STARTS_WIDE.test(end === node.length ? after : node.slice(end, end + 2));
      return isWide ? '' : ' ';
    });
  });
}

/** Signs of East Asian width, but for Korean, which has spaces. */
const WIDE =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u3000-\\u303f\\uff01-\\uff60';
const ENDS_WIDE = new RegExp(`[${WIDE}]$`, 'u');
const STARTS_WIDE = new RegExp(`^[${WIDE}]`, 'u');

/** The text at one end of a neighbour. @param side 0 for its beginning, -1 for its end */
function edgeText(node: AnswerNode | undefined, side: 0 | -1): string {
  if (node === undefined || typeof node === 'string') return node ?? '';
  return isInline(node[0]) ? edgeText(answerParts(node).children.at(side), side) : '';
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
