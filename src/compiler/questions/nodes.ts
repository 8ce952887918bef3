/**
 * The nodes of a page: their text, their names, and what they are.
 */
import type {Element, Nodes, Text} from 'hast';
import {mathText} from '../answer/math-text.js';
import {attributeValue} from '../answer/sanitize-answer.js';

/** Elements that hold nothing to read aloud. */
const SILENT = new Set('script style svg template'.split(' '));

/** What there is to see in an element without text. */
const SEEN = new Set('audio embed iframe img math object svg video'.split(' '));

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
  if (tagName === 'math') return mathText(node);
  return tagName === 'img' ? attributeValue(properties.alt) : children.map(pieceOf).join('');
}

/** `¶` or `#`, by which tools for pages let a reader copy a heading's address. */
export function isPermalink({tagName, properties, children}: Element): boolean {
  const isInPage = tagName === 'a' && attributeValue(properties.href).startsWith('#');
  return isInPage && !/[\p{L}\p{N}]/u.test(children.map(pieceOf).join(''));
}

/** Every element in a node, in the order of the page. */
export function elementsIn(node: Nodes): Element[] {
  const found: Element[] = [];
  const visit = (one: Nodes): void => {
    if (one.type === 'element') found.push(one);
    if ('children' in one) one.children.forEach(visit);
  };
  visit(node);
  return found;
}

/** The names that addresses may have for an element. */
export function ownNames({tagName, properties}: Element): string[] {
  const names = tagName === 'a' ? [properties.id, properties.name] : [properties.id];
  return names.filter((name) => typeof name === 'string' && name !== '') as string[];
}

export function namesIn(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap(elementsIn).flatMap(ownNames);
}

/** Whether there is anything to read or to see. */
export function holdsContent(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'text') return node.value.trim() !== '';
    if (node.type !== 'element') return false;
    if (SEEN.has(node.tagName)) return true;
    return node.tagName !== 'script' && node.tagName !== 'style' && holdsContent(node.children);
  });
}

export function isElement<const Tag extends string>(
  node: Nodes | undefined,
  ...tags: readonly Tag[]
): node is Element & {tagName: Tag} {
  return node?.type === 'element' && (tags as readonly string[]).includes(node.tagName);
}

export function isHeading(node: Nodes): boolean {
  return node.type === 'element' && levelOf(node) !== undefined;
}

/** 1 to 6. */
export function levelOf({tagName, properties}: Element): number | undefined {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level !== undefined) return Number(level);
  if (properties.role !== 'heading') return undefined;
  return Math.min(6, Math.max(1, Number(properties.ariaLevel) || 2));
}

/** Whether readers see it only once something is done. */
export function isHidden({properties}: Element): boolean {
  const style = attributeValue(properties.style).replace(/\s/g, '').toLowerCase();
  return (
    (properties.hidden ?? false) !== false ||
    properties.ariaHidden === 'true' ||
    style.includes('display:none')
  );
}

/** As many characters as `splitText` counts: line breaks as one. */
export function rawText(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      return node.tagName === 'br' ? '\n' : rawText(node.children);
    })
    .join('');
}

/** @returns what is before an offset of the raw text and what is behind it */
export function splitText<Node extends Nodes>(
  nodes: readonly Node[],
  offset: number,
): readonly [Node[], Node[]] {
  const before: Node[] = [];
  const after: Node[] = [];
  let at = 0;
  for (const node of nodes) {
    const {length} = rawText([node]);
    if (at + length <= offset && (length > 0 || at < offset)) before.push(node);
    else if (at >= offset) after.push(node);
    else {
      const [first, second] = cut(node, offset - at);
      before.push(first);
      after.push(second);
    }
    at += length;
  }
  return [before, after];
}

function cut<Node extends Nodes>(node: Node, offset: number): readonly [Node, Node] {
  if (node.type === 'text') {
    const text: Text = node;
    const halves = [text.value.slice(0, offset), text.value.slice(offset)];
    return halves.map((value) => ({...node, value})) as unknown as [Node, Node];
  }
  if (node.type !== 'element') return [node, node];
  const [before, after] = splitText(node.children, offset);
  return [
    {...node, children: before},
    {...node, children: after},
  ];
}
