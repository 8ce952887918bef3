/**
 * Takes out of a page's elements what is there for its looks alone, which no warning is worth.
 *
 * What a reader would miss is left for the sanitiser, which warns of it.
 */
import type {Element, ElementContent, Nodes} from 'hast';
import {ALLOWED_ELEMENTS, isAllowedAttribute, URL_ATTRIBUTES} from '../../format/allow-list.js';
import {asReadable} from '../answer/readable-elements.js';
import {isPermalink} from '../questions/nodes.js';
import {attributeName, attributeValue} from '../answer/sanitize-answer.js';

/** Not content, wherever they stand. */
const DROPPED = new Set('link meta nav noscript script style template'.split(' '));

/** They hold something to read, which is kept in their place. */
const UNWRAPPED = new Set(
  (
    'address article aside body bdi bdo big button center data dialog fieldset font footer form header ' +
    'hgroup html label legend main menu nobr output picture section slot tt wbr'
  ).split(' '),
);

/** The nodes of an answer, without a box around all of it. */
export function cleanAnswer(nodes: readonly Nodes[]): ElementContent[] {
  const cleaned = cleanNodes(asReadable(nodes));
  const [box, ...others] = cleaned.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  );
  const isBox = box?.type === 'element' && box.tagName === 'div' && others.length === 0;
  return isBox ? cleanAnswer(box.children) : cleaned;
}

function cleanNodes(nodes: readonly Nodes[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    return node.type === 'element' ? cleanElement(node) : [];
  });
}

function cleanElement(element: Element): ElementContent[] {
  const {tagName, properties, children} = element;
  const isIcon = tagName === 'svg' && properties.ariaHidden === 'true';
  if (DROPPED.has(tagName) || isIcon) return [];
  // Its names stay for links to them.
  if (isPermalink(element)) return [{...element, properties: {}, children: []}];
  const cleaned = cleanNodes(children);
  if (UNWRAPPED.has(tagName) || tagName.includes('-')) return cleaned;
  const kept = Object.entries(properties).filter(([property, value]) =>
    isWorthKeeping(tagName, attributeName(property), attributeValue(value)),
  );
  return [{...element, properties: Object.fromEntries(kept), children: cleaned}];
}

/** Of addresses the refused ones too: that a link is lost has to be said. */
function isWorthKeeping(tag: string, name: string, value: string): boolean {
  const isKnown = ALLOWED_ELEMENTS.get(tag)?.includes(name) === true;
  return isKnown && (URL_ATTRIBUTES.has(name) || isAllowedAttribute(tag, name, value));
}
