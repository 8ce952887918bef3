/**
 * Makes paragraphs of lines that are parted by `<br>`, or by the end of a line alone, as old pages,
 * editors and people in a hurry have them.
 */
import type {Element, ElementContent} from 'hast';
import {isAsking} from '../../format/asking.js';
import {isInline} from '../../format/white-space.js';
import {askedParagraph} from './asked-paragraph.js';
import {holdsContent, isElement, splitText} from './nodes.js';

/** In these, a line in bold asks nothing. */
const LEFT_AS_IT_IS = new Set('a button code dt h1 h2 h3 h4 h5 h6 label p pre summary'.split(' '));

/** The nodes themselves; what is between blocks is in paragraphs wherever a line of it asks in bold. */
export function withParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const inside = nodes.map((node) => (node.type === 'element' ? withParagraphsInside(node) : node));
  const isAsked = inside.some((node) => isElement(node, 'b', 'strong') && asks(node));
  return isAsked && inside.some(isBreak) ? inParagraphs(inside) : inside;
}

/** @returns the element itself where nothing in it changes: others may know it */
function withParagraphsInside(element: Element): Element {
  if (isElement(element, 'p')) return withLinesApart(element);
  if (LEFT_AS_IT_IS.has(element.tagName)) return element;
  const children = withParagraphs(element.children);
  const isSame = children.every((child, i) => child === element.children[i]);
  return isSame && children.length === element.children.length ? element : {...element, children};
}

/** A paragraph of several questions with their answers, each in lines of its own, as one for each. */
function withLinesApart(paragraph: Element): Element {
  const parts: ElementContent[][] = [];
  let asked = 0;
  for (const line of linesOf(paragraph.children)) {
    const lead = askedParagraph(line);
    const isAsked = lead?.isLabelled === true || (lead?.isBold === true && isAsking(lead.text));
    if (isAsked) asked += 1;
    if (isAsked || parts.length === 0) parts.push([]);
    for (const node of line) parts.at(-1)?.push(node);
  }
  if (asked < 2) return paragraph;
  return {...paragraph, tagName: 'div', children: parts.map(paragraphOf)};
}

function linesOf(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    let rest: ElementContent[] = [child];
    while (rest[0]?.type === 'text') {
      const end = rest[0].value.indexOf('\n') + 1;
      if (end === 0 || end === rest[0].value.length) break;
      const [line, after] = splitText(rest, end);
      lines.at(-1)?.push(...line);
      lines.push([]);
      rest = after;
    }
    lines.at(-1)?.push(...rest);
    const last = rest[0];
    if (isElement(last, 'br') || (last?.type === 'text' && last.value.endsWith('\n')))
      lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
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
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children,
    ...(start && end && {position: {start, end}}),
  };
}
