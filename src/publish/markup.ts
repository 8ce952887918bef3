/**
 * Writes trees in the shape of answers as HTML.
 */
import {
  answerParts,
  type AnswerAttributes,
  type AnswerElement,
  type AnswerNode,
} from '../format/answer-tree.js';

const VOID: ReadonlySet<string> = new Set('br hr img link meta'.split(' '));

/** Attributes that only have to be there. */
const BARE: ReadonlySet<string> = new Set('defer open reversed'.split(' '));

/** An element, with its attributes in their order. */
export function element(
  tag: string,
  attributes: AnswerAttributes,
  children: readonly AnswerNode[] = [],
): AnswerElement {
  return [tag, attributes, ...children];
}

/** An element with each child on a line of its own, for who reads the source of the page. */
export function lines(
  tag: string,
  attributes: AnswerAttributes,
  children: readonly AnswerElement[],
): AnswerElement {
  return element(tag, attributes, ['\n', ...children.flatMap((child) => [child, '\n'])]);
}

/** @param nodes whose names are safe: of our own, or of the allow-list */
export function markupOf(nodes: readonly AnswerNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? escaped(node, /[&<]/g) : tagged(node)))
    .join('');
}

function tagged(node: AnswerElement): string {
  const {tag, children} = answerParts(node);
  const opening = openingTag(node);
  if (VOID.has(tag)) return opening;
  // What a script holds is no markup: whoever makes it sees to it that it can't end the script.
  const inside = tag === 'script' ? children.filter(isText).join('') : markupOf(children);
  // A line end right behind the tag would be none of the text.
  const start = tag === 'pre' && inside.startsWith('\n') ? '\n' : '';
  return `${opening}${start}${inside}</${tag}>`;
}

function isText(node: AnswerNode): node is string {
  return typeof node === 'string';
}

/** The tag that an element begins with; all of it for one that can't hold anything. */
export function openingTag(node: AnswerElement): string {
  const {tag, attributes} = answerParts(node);
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' && BARE.has(name) ? ` ${name}` : ` ${name}="${escaped(value, /[&"]/g)}"`,
  );
  return `<${tag}${written.join('')}>`;
}

/** Whether an element of this name has no end tag. */
export function isVoid(tag: string): boolean {
  return VOID.has(tag);
}

function escaped(text: string, unsafe: RegExp): string {
  return text.replace(unsafe, reference);
}

/** The reference to a character, which reads as nothing but it, wherever it stands. */
export function reference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}
