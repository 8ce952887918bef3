/**
 * Finds what begins in HTML and never ends: comments, tags, and elements without their end tag.
 *
 * The parser would give the places of tags itself, but fails then on attributes such as `constructor`.
 */
import type {Comment, Element, Nodes, Root} from 'hast';
import type {PlaceAt} from './sanitize-answer.js';
import {STRIPPED_ELEMENTS} from '../../format/allow-list.js';
import type {Report} from '../diagnostic.js';
import {reportNeverClosed} from '../never-closed.js';

export interface UnclosedPart {
  /** How it begins, as it is written. */
  readonly opening: string;
  /** What would end it. */
  readonly closing: string;
  readonly start: number;
  /** Where what it swallows ends; exclusive. */
  readonly end: number;
  /** Absent for comments and tags. */
  readonly element?: Element;
  /** Where the next comment begins in it: then the end is that one's. */
  readonly next?: number;
}

/** In these, nothing is markup but their own end tag. */
const RAW = new Set('iframe noembed noframes plaintext script style textarea title xmp'.split(' '));

/** Whether an answer loses what it holds, or shows it as text that it is not. */
export function isHiding({tagName}: Element): boolean {
  return RAW.has(tagName) || STRIPPED_ELEMENTS.has(tagName) || tagName === 'noscript';
}

/** @returns in the order of the text; of elements, those that need an end tag by `isAsked` */
export function unclosedParts(
  root: Root,
  html: string,
  isAsked: (element: Element) => boolean,
): UnclosedPart[] {
  const parts: UnclosedPart[] = [];
  let lastEnd = 0;
  for (const node of nodesIn(root)) {
    const part =
      node.type === 'comment'
        ? unclosedComment(node, html)
        : node.type === 'element'
          ? (unclosedTag(node, html) ?? (isAsked(node) ? unclosedElement(node, html) : undefined))
          : undefined;
    if (part !== undefined) parts.push(part);
    lastEnd = Math.max(lastEnd, endOfWritten(node, html));
  }
  const tail = unfinishedTag(html, lastEnd);
  return tail === undefined ? parts : [...parts, tail];
}

/** For an answer: what is below it is lost, or shown as what it is not. */
export function reportUnclosed(
  {root, html}: {readonly root: Root; readonly html: string},
  placeAt: PlaceAt,
  report: Report,
): void {
  for (const {opening, closing, start, end, next, element} of unclosedParts(root, html, isHiding)) {
    const isEmpty = element !== undefined && html.slice(tagEnd(html, start), end).trim() === '';
    if (next !== undefined || isEmpty) continue;
    const place = placeAt(start);
    reportNeverClosed(
      {place, opening, closing, hides: true, headings: 0, lost: 'headings'},
      report,
    );
  }
}

/** Every node of a tree, those in templates too, in the order of the page. */
function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node;
  if (node.type === 'element' && node.content) yield* nodesIn(node.content);
  if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}

/** Where what is written of a node itself ends, as far as the parser found it. */
function endOfWritten(node: Nodes, html: string): number {
  if (node.type === 'root') return 0;
  const end = node.position?.end.offset ?? 0;
  if (node.type !== 'element' || isClosed(node, html)) return end;
  return node.children.length > 0 ? 0 : tagEnd(html, node.position?.start.offset ?? 0);
}

/** Whether the end tag of an element is written. */
export function isClosed({tagName, position}: Element, html: string): boolean {
  const end = position?.end.offset ?? 0;
  const tag = html.lastIndexOf('</', end - 1);
  return (
    html.slice(tag + 2, tag + 2 + tagName.length).toLowerCase() === tagName &&
    html.indexOf('>', tag) === end - 1
  );
}

const TAG = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/iy;

/** @returns `start` where no whole tag begins */
function tagEnd(html: string, start: number): number {
  TAG.lastIndex = start;
  return start + (TAG.exec(html)?.[0].length ?? 0);
}

/** One that is no `<!--` but a declaration ends at the next `>`, even at that of a tag in it. */
function unclosedComment({position, value}: Comment, html: string): UnclosedPart | undefined {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  const text = html.slice(start, end);
  const opening = /^<(?:!--|!\[CDATA\[|[!?/][\w-]*)/i.exec(text)?.[0] ?? '<!';
  const part = {opening, closing: opening === '<!--' ? '-->' : '>', start, end};
  if (opening !== '<!--')
    return /<[a-z][^<]*$/i.test(text) || !text.endsWith('>') ? part : undefined;
  if (!/^<!--(?:-?>$|[^]*--!?>$)/.test(text)) return part;
  const next = /\n[^\S\n]*<!--/.exec(value);
  return next
    ? {...part, next: start + '<!--'.length + next.index + next[0].length - '<!--'.length}
    : undefined;
}

/** A quotation mark that is missing makes names of what is written after the next one. */
function unclosedTag(element: Element, html: string): UnclosedPart | undefined {
  const {tagName, properties, children, position} = element;
  if (!Object.keys(properties).some((name) => /["'<]/.test(name))) return undefined;
  const start = position?.start.offset ?? 0;
  const end = children[0]?.position?.start.offset ?? position?.end.offset ?? 0;
  if (!html.slice(start + 1, end).includes('<')) return undefined;
  return {opening: `<${tagName}`, closing: '">', start, end};
}

function unclosedElement(element: Element, html: string): UnclosedPart | undefined {
  const {tagName, position, content} = element;
  if (position === undefined || isClosed(element, html)) return undefined;
  return {
    ...{opening: `<${tagName}>`, closing: `</${tagName}>`, element},
    start: position.start.offset ?? 0,
    end: Math.max(position.end.offset ?? 0, content?.position?.end.offset ?? 0),
  };
}

const WHOLE_TAGS = /(?:[^<]|<(?![a-z/])|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>)*/iy;

/** What the parser drops at the end of all, because it ends within a tag. */
function unfinishedTag(html: string, from: number): UnclosedPart | undefined {
  WHOLE_TAGS.lastIndex = from;
  const start = from + (WHOLE_TAGS.exec(html)?.[0].length ?? 0);
  const name = /^<\/?[a-z][^\s/>]*/i.exec(html.slice(start, start + 100))?.[0];
  return name === undefined ? undefined : {opening: name, closing: '>', start, end: html.length};
}
