/**
 * Makes elements of a hast tree, the tree that HTML is written from.
 */
import type {Element, ElementContent, Properties} from 'hast';

/** @param children a text among them stands for a text node */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? {type: 'text', value: child} : child,
    ),
  };
}

/** An element with each child on a line of its own, for who reads the source of the page. */
export function lines(
  tagName: string,
  properties: Properties,
  children: readonly Element[],
): Element {
  return element(tagName, properties, ['\n', ...children.flatMap((child) => [child, '\n'])]);
}
