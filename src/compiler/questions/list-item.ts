/**
 * Takes an item of a list apart.
 */
import type {Element, ElementContent, Nodes} from 'hast';
import {askedParagraph, type AskedParagraph} from './asked-paragraph.js';
import {holdsContent, isElement} from './nodes.js';

/** The first paragraph of an item, and what is below it. */
export function itemOf(item: Element): {
  readonly first: readonly ElementContent[];
  readonly lead?: AskedParagraph | undefined;
  readonly below: readonly Nodes[];
} {
  const start = item.children.findIndex((child) => holdsContent([child]));
  const block = item.children[start];
  if (isElement(block, 'p')) {
    const below = item.children.slice(start + 1);
    return {first: block.children, lead: askedParagraph(block.children), below};
  }
  const isBlock = (child: Nodes): boolean => isElement(child, ...BLOCKS);
  const end = item.children.findIndex(isBlock);
  const first = end < 0 ? item.children : item.children.slice(0, end);
  return {first, lead: askedParagraph(first), below: end < 0 ? [] : item.children.slice(end)};
}

const BLOCKS =
  'blockquote details div dl figure h1 h2 h3 h4 h5 h6 hr ol p pre section table ul'.split(' ');
