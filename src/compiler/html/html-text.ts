/**
 * The plain text of a page's elements.
 */
import type {Element, Nodes} from 'hast';
import {attributeValue} from '../answer/sanitize-answer.js';

/** Elements that hold nothing to read aloud. */
const SILENT = new Set('math script style svg template'.split(' '));

/** @returns one line: images by their `alt`, without icons and links of a heading to itself */
export function textOf(nodes: readonly Nodes[]): string {
  return nodes.map(pieceOf).join('').replace(/\s+/g, ' ').trim();
}

function pieceOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const {tagName, properties, children} = node;
  if (SILENT.has(tagName) || properties.ariaHidden === 'true' || isPermalink(node)) return '';
  if (tagName === 'br') return ' ';
  return tagName === 'img' ? attributeValue(properties.alt) : children.map(pieceOf).join('');
}

/** `¶` or `#`, by which tools for pages let a reader copy a heading's address. */
function isPermalink({tagName, properties, children}: Element): boolean {
  const isInPage = tagName === 'a' && attributeValue(properties.href).startsWith('#');
  return isInPage && !/[\p{L}\p{N}]/u.test(children.map(pieceOf).join(''));
}
