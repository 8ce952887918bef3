/**
 * Tells what a page shows around its content.
 */
import type {Element, ElementContent, Nodes} from 'hast';
import {attributeValue} from '../answer/sanitize-answer.js';
import {elementsIn, textOf} from '../questions/nodes.js';

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

/** Fonts of icons show the name of one as the icon. */
function isIconName({properties}: Element): boolean {
  return /(?:^|\s)material-(?:icons|symbols)/.test(attributeValue(properties.className));
}

/** Some tools write what opens below a question as a list of links, and people put text there. */
function isToRead(nav: Element): boolean {
  const elements = elementsIn(nav);
  const links = elements.filter(({tagName}) => tagName === 'a');
  const isText = elements.some((one) => one.tagName === 'p' && textOf([one]) !== '');
  return isText && textOf(links).length * 2 < textOf([nav]).length;
}

/** The same nodes without what is around the content. */
export function withoutFurniture(nodes: readonly Nodes[], isInPart: boolean): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'doctype' || node.type === 'root') return [];
    if (node.type !== 'element') return [node];
    if (isIconName(node)) return [];
    const isRead = node.tagName === 'nav' && isToRead(node);
    if (!isRead && isFurniture(node, isInPart)) return [];
    const {tagName} = isRead ? {tagName: 'div'} : node;
    return [
      {...node, tagName, children: withoutFurniture(node.children, isInPart || isPart(node))},
    ];
  });
}
