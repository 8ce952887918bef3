/**
 * The text of a page, piece by piece, with what is known of each: which of it is in an entry.
 */
import type {Element, Nodes} from 'hast';
import {countWords} from '../text-use.js';
import {isLinkList} from './contents.js';
import {isHeading, isHidden} from './nodes.js';

export interface TextPiece {
  readonly node: Nodes;
  readonly words: number;
  readonly isUsed: boolean;
  /** The heading that it is in. */
  readonly heading?: Element;
  /** What it is a part of, where that is nothing to read. */
  readonly within?: 'contents' | 'hidden';
}

/** Elements without a text for readers. */
const SILENT = new Set('audio iframe noscript object script style svg template video'.split(' '));

/**
 * The places where texts begin. A text that was cut in two is known by its place: copies of nodes keep
 * their position.
 */
export class UsedTexts {
  readonly #nodes = new Set<Nodes>();
  readonly #offsets = new Set<number>();

  add(nodes: readonly Nodes[]): void {
    for (const node of nodes) {
      if ('children' in node) this.add(node.children);
      const offset = node.position?.start.offset;
      if (node.type !== 'text') continue;
      if (offset === undefined) this.#nodes.add(node);
      else this.#offsets.add(offset);
    }
  }

  has(node: Nodes): boolean {
    const offset = node.position?.start.offset;
    return offset === undefined ? this.#nodes.has(node) : this.#offsets.has(offset);
  }
}

/** In the order of the page. */
export function textPieces(nodes: readonly Nodes[], used: UsedTexts): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const visit = (node: Nodes, around: Pick<TextPiece, 'heading' | 'within'>): void => {
    if (node.type === 'text') {
      const words = countWords(node.value);
      if (words > 0) pieces.push({node, words, isUsed: used.has(node), ...around});
    }
    if (node.type !== 'element' || SILENT.has(node.tagName)) return;
    const inside = {...around, ...partOf(node, around.within)};
    for (const child of node.children) visit(child, inside);
  };
  for (const node of nodes) visit(node, {});
  return pieces;
}

function partOf(
  element: Element,
  within: TextPiece['within'],
): Pick<TextPiece, 'heading' | 'within'> {
  if (isHeading(element)) return {heading: element};
  if (within !== undefined) return {};
  if (isHidden(element)) return {within: 'hidden'};
  const isList = element.tagName === 'ul' || element.tagName === 'ol';
  return isList && isLinkList(element) ? {within: 'contents'} : {};
}
