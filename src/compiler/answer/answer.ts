/**
 * Turns an answer's HTML into the answer tree, under the allow-list.
 */
import type {Element, Nodes, Root} from 'hast';
import {
  ALLOWED_ELEMENTS,
  isAllowedAttribute,
  isImageOf,
  isSafeUrl,
} from '../../format/allow-list.js';
import type {AnswerNode, AnswerTree} from '../../format/answer-tree.js';
import type {Addresses} from '../addresses.js';
import {resolveUrl} from '../settings/base-url.js';
import {findCost} from './costly-entry.js';
import type {Place, Report} from '../diagnostic.js';
import type {PageLink} from '../draft-entry.js';
import {htmlParser} from '../late-packages.js';
import {attributeName, attributeValue, sanitizeAnswer, type PlaceAt} from './sanitize-answer.js';
import {reportUnclosed} from './unclosed-html.js';
import {asFlowing, isInline, joinTexts, trimAtBlocks} from '../../format/white-space.js';

/** HTML as the author wrote it; nothing in it is safe yet. */
export interface RenderedAnswer {
  readonly html: string;
  /** The place in the source that the character at this offset of the HTML comes from. */
  readonly placeAt: PlaceAt;
}

export interface Answer {
  readonly tree: AnswerTree;
  readonly pageLinks: readonly PageLink[];
}

/**
 * @returns nothing, but an error reported, when it is too large or nested too deeply
 */
export function buildAnswer(
  {html, placeAt}: RenderedAnswer,
  addresses: Addresses,
  report: Report,
): Answer | undefined {
  const root = parseAnswer(html, placeAt, report);
  return root && buildAnswerOf(root, placeAt, {addresses, report});
}

/** @returns nothing, but an error reported, when it would cost too much */
export function parseAnswer(html: string, placeAt: PlaceAt, report: Report): Root | undefined {
  const problem = findCost(html, placeAt);
  if (problem !== undefined) {
    report.error(problem);
    return undefined;
  }
  const root = htmlParser().fromHtml(html, {fragment: true});
  reportUnclosed({root, html}, placeAt, report);
  return root;
}

/** @param html that is parsed already, so it is none that would cost too much */
export function buildAnswerOf(
  html: Root,
  placeAt: PlaceAt,
  {addresses, report}: {readonly addresses: Addresses; readonly report: Report},
): Answer {
  const clean = sanitizeAnswer(html, placeAt, report);
  const builder = new AnswerBuilder({
    ...addresses,
    headingShift: headingShiftOf(clean),
    placeOf: ({position}) => placeAt(position?.start.offset ?? 0),
    report,
  });
  const tree = trimAtBlocks(withoutSeparators(builder.build(clean.children)));
  return {tree, pageLinks: builder.pageLinks};
}

interface BuilderContext extends Addresses {
  readonly headingShift: number;
  readonly placeOf: (element: Element) => Place;
  readonly report: Report;
}

class AnswerBuilder {
  readonly pageLinks: PageLink[] = [];
  readonly #context: BuilderContext;

  constructor(context: BuilderContext) {
    this.#context = context;
  }

  build(nodes: readonly Nodes[], within: readonly string[] = []): AnswerNode[] {
    const built = nodes.flatMap((node) => {
      if (node.type === 'text') return [node.value];
      return node.type === 'element' ? this.#element(node, within) : [];
    });
    const joined = joinTexts(built);
    return within.includes('pre') ? joined : asFlowing(joined);
  }

  #element(element: Element, within: readonly string[]): AnswerNode[] {
    const tag = this.#tagOf(element.tagName);
    if (!ALLOWED_ELEMENTS.has(tag)) return [];
    const attributes = this.#attributesOf(element, tag);
    if (tag === 'img') return this.#image(element, attributes, within);
    const children = this.build(element.children, [...within, tag]);
    const isExact = tag === 'pre' || within.includes('pre') || isInline(tag);
    const kept = isExact ? children : trimAtBlocks(children);
    if (LEFT_OVER.has(tag) && kept.every(isBlank)) return kept;
    return tag === 'a' ? this.#link(element, attributes, kept) : [node(tag, attributes, kept)];
  }

  #tagOf(tagName: string): string {
    const level = HEADING.exec(tagName)?.[1];
    if (level === undefined) return tagName;
    return `h${Math.min(6, Math.max(3, Number(level) + this.#context.headingShift))}`;
  }

  #attributesOf({properties}: Element, tag: string): Map<string, string> {
    const attributes = Object.entries(properties).map(([property, value]): [string, string] => {
      const name = attributeName(property);
      const text = attributeValue(value);
      const isUrl = name === 'href' || name === 'src';
      return [name, isUrl && isSafeUrl(text) ? this.#resolved(text, tag) : text];
    });
    return new Map(attributes.filter(([name, value]) => isAllowedAttribute(tag, name, value)));
  }

  /** A link into another source is left as it is until the entries' ids are known. */
  #resolved(url: string, tag: string): string {
    const {baseUrl, sourceAt} = this.#context;
    return tag === 'a' && sourceAt?.(url.trim()) !== undefined ? url : resolveUrl(url, baseUrl);
  }

  /** Without an address, what is left of a link is its text. */
  #link(element: Element, attributes: Map<string, string>, children: AnswerNode[]): AnswerNode[] {
    const {placeOf, report, sourceAt} = this.#context;
    const written = attributes.get('href');
    const href = written?.trim();
    if (written === undefined || href === undefined) return children;
    const path = sourceAt?.(href);
    const link = {text: written, place: placeOf(element)};
    if (path !== undefined) this.pageLinks.push({...link, path});
    else if (href.startsWith('#')) this.pageLinks.push(link);
    if (href !== '') return [node('a', attributes, children)];
    report.warning({
      ...placeOf(element),
      code: 'empty-link',
      message: 'This link leads nowhere, so only its text is kept.',
      hint: 'Write the address between its parentheses.',
    });
    return children;
  }

  /** No request may go from an answer to a host that nobody allowed, so such an image becomes a link to it. */
  #image(
    element: Element,
    attributes: Map<string, string>,
    within: readonly string[],
  ): AnswerNode[] {
    const src = attributes.get('src') ?? '';
    const text = attributes.get('alt') ?? '';
    if (src.trim() === '') return [text];
    if (isImageOf(this.#context.imageHosts ?? [], src)) return [node('img', attributes, [])];
    this.#context.report.warning({
      ...this.#context.placeOf(element),
      code: 'remote-image',
      message: `The image ${src} comes from another host, so readers get a link to it.`,
      hint: 'Put it beside the page and give its address from there, or allow its host (imageHosts).',
    });
    if (within.includes('a')) return [text];
    return [node('a', new Map([['href', src]]), [text === '' ? src : text])];
  }
}

/** Drops the rules at both ends, which part one question from the next in the source. */
function withoutSeparators(nodes: readonly AnswerNode[]): readonly AnswerNode[] {
  const isSeparator = (part: AnswerNode): boolean => isBlank(part) || part[0] === 'hr';
  const start = nodes.findIndex((part) => !isSeparator(part));
  const end = nodes.findLastIndex((part) => !isSeparator(part));
  return start < 0 ? [] : nodes.slice(start, end + 1);
}

/** What the HTML parser repeats after a block that it was not closed in, or what lost its content. */
const LEFT_OVER: ReadonlySet<string> = new Set('a b em i p s small strong u'.split(' '));

function isBlank(part: AnswerNode): boolean {
  return typeof part === 'string' && /^[\t\n\f\r ]*$/.test(part);
}

const HEADING = /^h([1-6])$/;

/** What makes the first heading of an answer an `h3`. */
function headingShiftOf(tree: Root): number {
  const level = HEADING.exec(firstHeading(tree)?.tagName ?? '')?.[1];
  return level === undefined ? 0 : 3 - Number(level);
}

function firstHeading(node: Nodes): Element | undefined {
  if (node.type === 'element' && HEADING.test(node.tagName)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const heading = firstHeading(child);
    if (heading !== undefined) return heading;
  }
  return undefined;
}

function node(tag: string, attributes: Map<string, string>, children: AnswerNode[]): AnswerNode {
  const hasAttributes = attributes.size > 0;
  return hasAttributes ? [tag, Object.fromEntries(attributes), ...children] : [tag, ...children];
}
