/**
 * Makes DOM nodes from an answer tree.
 *
 * The tree is not trusted: it may have any shape, and each element and attribute is looked up in
 * the allow-list again. Nothing here parses HTML.
 */
import {ALLOWED_ELEMENTS, isAllowedAttribute, STRIPPED_IN_PAGES} from '../../format/allow-list.js';
import type {AnswerTree} from '../../format/answer-tree.js';
import {isAllowedImage} from '../faq/image-hosts.js';

/** Deeper content is left out; the build refuses answers nested deeper than this. */
const MAX_DEPTH = 100;

/** In whose boxes wide content scrolls, so that the page does not. */
const WIDE: ReadonlySet<string> = new Set(['pre', 'table']);

/**
 * @param tree one answer
 * @param level the heading level of its question, 1 to 6; headings in the answer begin one below
 * @param copy what the button on a piece of code is called
 */
export function answerNodes(tree: AnswerTree, level: number, copy: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  appendAll(fragment, tree, {shift: level + 1 - topHeading(tree, 0), depth: 0, copy});
  return fragment;
}

interface Context {
  readonly copy: string;
  /** What is added to a heading's level. */
  readonly shift: number;
  readonly depth: number;
}

function appendAll(parent: Node, nodes: readonly unknown[], context: Context): void {
  if (context.depth > MAX_DEPTH) return;
  const inside = {...context, depth: context.depth + 1};
  for (const node of nodes) {
    if (typeof node === 'string') parent.appendChild(new Text(node));
    else if (Array.isArray(node)) appendElement(parent, node, inside);
  }
}

function appendElement(parent: Node, [tag, ...rest]: readonly unknown[], context: Context): void {
  if (typeof tag !== 'string' || STRIPPED_IN_PAGES.has(tag)) return;
  if (!ALLOWED_ELEMENTS.has(tag)) {
    appendAll(parent, rest, context);
    return;
  }
  const element = document.createElement(shifted(tag, context.shift));
  if (tag === 'img') keepQuiet(element);
  setAttributes(element, tag, rest[0]);
  appendAll(element, rest, context);
  if (tag === 'img' && !element.hasAttribute('src'))
    parent.appendChild(new Text(element.getAttribute('alt') ?? ''));
  else if (!WIDE.has(tag)) parent.appendChild(element);
  else parent.appendChild(tag === 'pre' ? copyable(element, context.copy) : scroller(element));
}

function setAttributes(element: HTMLElement, tag: string, attributes: unknown): void {
  if (typeof attributes === 'object' && attributes !== null && !Array.isArray(attributes)) {
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value !== 'string' || !isAllowedAttribute(tag, name, value)) continue;
      if (name !== 'src' || isAllowedImage(value)) element.setAttribute(name, value);
    }
  }
  if (tag === 'a') element.setAttribute('rel', 'noopener');
}

/** An image is fetched only when it is about to be seen, and its server learns nothing of the page. */
function keepQuiet(image: HTMLElement): void {
  image.setAttribute('loading', 'lazy');
  image.setAttribute('referrerpolicy', 'no-referrer');
}

function scroller(content: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('part', 'scroller');
  box.tabIndex = 0; // so that the arrow keys scroll it
  box.append(content);
  return box;
}

/** Beside what scrolls, so that the button stays where it is. */
function copyable(code: HTMLElement, name: string): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('part', 'code');
  const button = document.createElement('button');
  button.setAttribute('part', 'copy');
  button.type = 'button';
  button.append(name);
  box.append(scroller(code), button);
  return box;
}

function headingLevel(tag: unknown): number | undefined {
  return typeof tag === 'string' && /^h[1-6]$/.test(tag) ? Number(tag.slice(1)) : undefined;
}

function shifted(tag: string, shift: number): string {
  const level = headingLevel(tag);
  return level === undefined ? tag : `h${Math.max(2, Math.min(6, level + shift))}`;
}

/** The highest level that a heading among these nodes has; 6 without any. */
function topHeading(nodes: readonly unknown[], depth: number): number {
  let top = 6;
  if (depth > MAX_DEPTH) return top;
  for (const node of nodes) {
    if (Array.isArray(node))
      top = Math.min(top, headingLevel(node[0]) ?? 6, topHeading(node, depth + 1));
  }
  return top;
}
