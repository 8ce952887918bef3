/**
 * Writes what stands in one line of an answer as Markdown: texts, links, images, emphasis, code.
 *
 * What Markdown has no sign for, or would not read as it is meant, is written as HTML, which
 * Markdown allows.
 */
import {answerParts, type AnswerNode, type AnswerParts} from '../format/answer-tree.js';
import {isInline} from '../format/white-space.js';
import {allowedAnswer} from './allowed-answer.js';
import {emphasized, type Kind} from './markdown-emphasis.js';
import {escapedText, hasFormula, type TextPlace} from './markdown-text.js';
import {isVoid, openingTag, reference} from './markup.js';

/** Whether a node is a text, or an element that stands in a line with all it holds. */
export function isOfLine(node: AnswerNode): boolean {
  if (typeof node === 'string' || node[0] === 'br') return true;
  return isInline(node[0]) && answerParts(node).children.every(isOfLine);
}

/** What is known of the line around a node. */
interface Around extends TextPlace {
  /** The characters before and after it; a space at the ends of the line. */
  readonly before: string;
  readonly after: string;
  /** The emphasis that it stands in. */
  readonly kinds: readonly Kind[];
}

const ALONE: Around = {inLabel: false, hasFormula: false, before: ' ', after: ' ', kinds: []};

/** @param nodes texts, and elements that stand in a line */
export function markdownLine(nodes: readonly AnswerNode[]): string {
  const line = written(nodes, ALONE);
  return hasFormula(line) ? written(nodes, {...ALONE, hasFormula: true}) : line;
}

function written(nodes: readonly AnswerNode[], around: Around): string {
  let line = '';
  nodes.forEach((node, i) => {
    const before = line === '' ? around.before : line.slice(-1);
    const after = firstOf(nodes[i + 1]) ?? around.after;
    if (typeof node !== 'string')
      line += writtenElement(answerParts(node), {...around, before, after});
    else line += besideElements(escapedText(node, around), line, nodes[i + 1]);
  });
  return line;
}

/** The first character of what comes next; any sign for an element, all of which begin with one. */
function firstOf(node: AnswerNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  return typeof node === 'string' ? node.charAt(0) : '<';
}

/** An exclamation mark makes an image of the link behind it, and a brace is about what is before it. */
function besideElements(text: string, before: string, next: AnswerNode | undefined): string {
  const begun = before === '' ? text : text.replace(/^\{/, '\\{');
  return next?.[0] === 'a' ? begun.replace(/!$/, '\\!') : begun;
}

function writtenElement(parts: AnswerParts, around: Around): string {
  const {tag, attributes, children} = parts;
  const {href, src, alt, title, ...others} = attributes;
  if (Object.keys(others).length > 0 || !isLine(title ?? '')) return asTags(parts, around);
  if (tag === 'a' && href !== undefined) return linkOf(parts, around);
  if (tag === 'img' && isSameWhenRead(src) && alt !== undefined && isLine(alt)) {
    return `![${escapedText(alt, {...around, inLabel: true})}](${destination(src, title)})`;
  }
  if (title !== undefined) return asTags(parts, around);
  if (tag === 'code') return codeOf(children) ?? asTags(parts, around);
  const kind = (['em', 'strong', 'del'] as const).find((name) => name === tag);
  if (kind === undefined || around.kinds.includes(kind)) return asTags(parts, around);
  const inside = (edges: Pick<Around, 'before' | 'after'>): string =>
    written(children, {...around, ...edges, kinds: [...around.kinds, kind]});
  return emphasized(kind, inside, around) ?? asTags(parts, around);
}

/** Whether a text of an attribute may stand in a line as it is. */
function isLine(text: string): boolean {
  return text === text.trim() && !/[\n\r\t\f]|\s\s/.test(text);
}

/** Addresses that Markdown's readers leave as they are; others they would write in another way. */
const PLAIN_ADDRESS = /^(?:[A-Za-z\d;/?:@&=+$,\-_.!~*'()#]|%[\dA-Fa-f]{2})+$/;

function isSameWhenRead(address: string | undefined): address is string {
  return address !== undefined && PLAIN_ADDRESS.test(address);
}

function linkOf(parts: AnswerParts, around: Around): string {
  const {
    attributes: {href, title},
    children,
  } = parts;
  if (!isSameWhenRead(href)) return asTags(parts, around);
  const [text, ...others] = children;
  const isItself = others.length === 0 && typeof text === 'string' && isAddress(text, href);
  if (title === undefined && isItself) return `<${text}>`;
  const label = written(children, {...around, inLabel: true, before: '[', after: ']'});
  return `[${label}](${destination(href, title)})`;
}

/** Whether a text between angle brackets is a link to the address. */
function isAddress(text: string, href: string): boolean {
  if (text === href) return /^[a-z][a-z\d+.-]{1,31}:/i.test(href);
  return `mailto:${text}` === href && /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(text);
}

function destination(address: string, title: string | undefined): string {
  const written = address.replace(/[()]|&(?=[#A-Za-z])/g, '\\$&');
  if (title === undefined) return written;
  const text = escapedText(title, {inLabel: true, hasFormula: true}).replaceAll('"', '\\"');
  return `${written} "${text}"`;
}

/** @returns nothing for code that is not one text in one line */
function codeOf([text, ...others]: readonly AnswerNode[]): string | undefined {
  if (typeof text !== 'string' || others.length > 0 || /[\n\r]/.test(text)) return undefined;
  const runs = new Set(text.match(/`+/g) ?? []);
  let signs = '`';
  while (runs.has(signs)) signs += '`';
  const isPadded = /^`|`$|^ .*[^ ].* $|^ [^ ] $/.test(text);
  return isPadded ? `${signs} ${text} ${signs}` : signs + text + signs;
}

/** Tags around what stays Markdown; nothing where the allow-list has no such element. */
function asTags({tag, attributes, children}: AnswerParts, around: Around): string {
  const [allowed] = allowedAnswer([[tag, attributes]]);
  if (allowed === undefined || typeof allowed === 'string') return written(children, around);
  const opening = openingTag(allowed).replace(/[{\n\r]/g, reference);
  if (isVoid(tag)) return opening;
  const inside = written(children, {...around, before: '>', after: '<'});
  return `${opening}${inside}</${tag}>`;
}
