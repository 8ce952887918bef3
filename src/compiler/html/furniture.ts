/**
 * Tells what a page shows around its content.
 */
import type {Element, ElementContent, Nodes} from 'hast';

const ALWAYS = new Set('footer link meta nav noscript script style template'.split(' '));

/** In a part of the content, these belong to it. */
const AROUND_PAGE = new Set(['aside', 'header']);

const ROLES = new Set(['banner', 'complementary', 'contentinfo', 'navigation', 'search']);

/** @param isInPart whether a `main`, `article` or `section` is around it */
export function isFurniture({tagName, properties}: Element, isInPart: boolean): boolean {
  if (ALWAYS.has(tagName) || ROLES.has(String(properties.role))) return true;
  return AROUND_PAGE.has(tagName) && !isInPart;
}

/** Whether what is in it is a part of the content. */
export function isPart({tagName}: Element): boolean {
  return tagName === 'main' || tagName === 'article' || tagName === 'section';
}

/** The same nodes without what is around the content. */
export function withoutFurniture(nodes: readonly Nodes[], isInPart: boolean): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'doctype' || node.type === 'root') return [];
    if (node.type !== 'element') return [node];
    if (isFurniture(node, isInPart)) return [];
    return [{...node, children: withoutFurniture(node.children, isInPart || isPart(node))}];
  });
}
