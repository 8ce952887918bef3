/**
 * Makes paragraphs of lines that are parted by `<br>` alone, as old pages and editors have them.
 */
import type {Element, ElementContent} from 'hast';
import {isInline} from '../../format/white-space.js';
import {askedParagraph} from '../questions/asked-paragraph.js';
import {isAsking} from '../../format/asking.js';
import {holdsContent, isElement} from '../questions/nodes.js';

/** In these, a line in bold asks nothing. */
const LEFT_AS_IT_IS = new Set('a button code dt h1 h2 h3 h4 h5 h6 label p pre summary'.split(' '));

/** The same nodes; what stands between blocks is in paragraphs wherever a line of it asks in bold. */
export function withParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const inside = nodes.map((node) =>
    node.type !== 'element' || LEFT_AS_IT_IS.has(node.tagName)
      ? node
      : {...node, children: withParagraphs(node.children)},
  );
  const isAsked = inside.some((node) => isElement(node, 'b', 'strong') && asks(node));
  return isAsked && inside.some(isBreak) ? inParagraphs(inside) : inside;
}

function inParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  let line: ElementContent[] = [];
  let breaks = 0;
  const endLine = (): void => {
    const end = line.findLastIndex((node) => !isBreak(node) && holdsContent([node])) + 1;
    const children = line.slice(0, end);
    if (children.length > 0) made.push(paragraphOf(children));
    line = [];
    breaks = 0;
  };
  for (const node of nodes) {
    const isText = node.type === 'text' || (node.type === 'element' && isInline(node.tagName));
    if (!isText) {
      endLine();
      made.push(node);
      continue;
    }
    if (isBreak(node)) breaks += 1;
    else if (holdsContent([node])) {
      if (breaks > 1 || (breaks > 0 && asks(node))) endLine();
      breaks = 0;
    }
    if (line.length > 0 || !isBreak(node)) line.push(node);
  }
  endLine();
  return made;
}

function isBreak(node: ElementContent): boolean {
  return isElement(node, 'br');
}

function asks(node: ElementContent): boolean {
  const asked = askedParagraph([node]);
  return asked !== undefined && asked.isBold && (asked.isLabelled || isAsking(asked.text));
}

function paragraphOf(children: ElementContent[]): Element {
  const [first] = children;
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children,
    ...(first?.position && {position: first.position}),
  };
}
