/**
 * The outline of an HTML page, by one of the forms in which pages ask questions.
 */
import type {Element, Nodes} from 'hast';
import type {Heading, Section} from '../questions/outline.js';
import type {LocatedText} from '../settings/settings.js';
import type {SourceText} from '../source-text.js';
import {isFurniture, isPart} from './furniture.js';
import {linkLists} from './html-contents.js';
import {elementsIn} from './html-page.js';
import {textOf} from './html-text.js';

/** What asks: `<details>`, the terms of a `<dl>`, or headings. */
export type Form = 'details' | 'terms' | 'headings';

/** The level of a `<summary>` or a term, which stand below headings of any level. */
export const TERM_LEVEL = 7;

/** Headings in these are part of what they stand in. */
const CLOSED: Readonly<Record<Form, ReadonlySet<string>>> = {
  details: new Set(['blockquote', 'figure', 'pre']),
  terms: new Set(['blockquote', 'details', 'figure', 'pre']),
  headings: new Set(['blockquote', 'details', 'dl', 'figure', 'pre', 'table']),
};

export function htmlOutline(
  content: readonly Nodes[],
  form: Form,
  source: SourceText,
): readonly Section<Nodes>[] {
  const walk = new OutlineWalk(form, source);
  walk.visit(content, true);
  return walk.sections();
}

interface OpenSection {
  readonly heading?: Heading;
  readonly head: readonly Nodes[];
  readonly body: Nodes[];
}

class OutlineWalk {
  readonly #form: Form;
  readonly #source: SourceText;
  readonly #sections: OpenSection[] = [{head: [], body: []}];
  /** Ids in the page so far: of two elements with one, an address leads to the first. */
  readonly #usedIds = new Set<string>();
  /** Ids of what stands right above the next heading, or around it alone. */
  #idsAbove: string[] = [];

  constructor(form: Form, source: SourceText) {
    this.#form = form;
    this.#source = source;
  }

  sections(): readonly Section<Nodes>[] {
    return this.#sections.map((section) => ({
      ...section,
      hasContent: holdsContent(section.body),
      ...linkLists(section.body, this.#source),
    }));
  }

  visit(nodes: readonly Nodes[], isInPart: boolean): void {
    for (const node of nodes) {
      if (node.type !== 'element') this.#addBlock(node);
      else if (!isFurniture(node, isInPart)) this.#element(node, isInPart);
    }
  }

  #element(element: Element, isInPart: boolean): void {
    if (this.#form === 'details' && isDetails(element)) this.#details(element);
    else if (this.#form === 'terms' && element.tagName === 'dl') this.#terms(element);
    else if (isHeading(element)) this.#heading(element);
    else if (this.#isAround(element)) {
      if (this.#marksIn(element).length === 1) this.#idsAbove.push(...ownIds(element));
      this.visit(element.children, isInPart || isPart(element));
    } else this.#addBlock(element);
  }

  #addBlock(node: Nodes): void {
    this.#sections.at(-1)?.body.push(node);
    if (holdsContent([node])) this.#idsAbove = [];
    else this.#idsAbove.push(...elementsIn(node).flatMap(ownIds));
  }

  #heading(element: Element): void {
    const text = textOf([element]);
    if (text === '') {
      this.#addBlock(element);
      return;
    }
    const ids = [...elementsIn(element).flatMap(ownIds), ...[...this.#idsAbove].reverse()];
    const level = Number(element.tagName.slice(1));
    this.#open(
      {level, text, ...this.#idFrom(ids, element), place: this.#placeOf(element)},
      element,
    );
  }

  #details(element: Element): void {
    const summary = element.children.find(isSummary);
    const body = element.children.filter((child) => child !== summary);
    const inSummary = summary ? elementsIn(summary).flatMap(ownIds) : [];
    const first = body.find((node) => node.type === 'element');
    const ids = [...ownIds(element), ...inSummary, ...[...this.#idsAbove].reverse()];
    ids.push(...(first ? ownIds(first) : []));
    const heading = {
      level: TERM_LEVEL,
      text: textOf(summary ? [summary] : []),
      ...this.#idFrom(ids, element),
      place: this.#placeOf(summary ?? element),
    };
    this.#open(heading, element, body);
    this.#close();
  }

  /** Of several terms with one description, the others are other wordings of the first. */
  #terms(list: Element): void {
    const parts = list.children.flatMap((child) =>
      child.type === 'element' && child.tagName === 'div' ? child.children : [child],
    );
    let terms: Element[] = [];
    for (const part of parts) {
      if (part.type !== 'element') continue;
      const isTerm = part.tagName === 'dt';
      if (isTerm) terms.push(part);
      const [first, ...others] = terms;
      if (part.tagName === 'dd' && first !== undefined) {
        this.#term(first, others, part);
        terms = [];
      } else if (part.tagName === 'dd') this.#sections.at(-1)?.body.push(...part.children);
    }
    this.#close();
  }

  #term(term: Element, others: readonly Element[], description: Element): void {
    const ids = [term, ...others, description].flatMap(elementsIn).flatMap(ownIds);
    const heading = {
      level: TERM_LEVEL,
      text: textOf([term]),
      aliases: others.map((other) => ({...this.#placeOf(other), text: textOf([other])})),
      ...this.#idFrom([...ids, ...[...this.#idsAbove].reverse()], term),
      place: this.#placeOf(term),
    };
    this.#open(heading, term, description.children);
  }

  #open(heading: Heading, element: Element, body: readonly Nodes[] = []): void {
    this.#sections.push({heading, head: [element], body: [...body]});
    this.#idsAbove = [];
  }

  /** What follows belongs to no question. */
  #close(): void {
    this.#sections.push({head: [], body: []});
  }

  #idFrom(ids: readonly string[], element: Element): {id?: LocatedText} {
    const text = ids.find((id) => /^\S+$/.test(id) && !this.#usedIds.has(id));
    if (text === undefined) return {};
    this.#usedIds.add(text);
    return {id: {...this.#placeOf(element), text}};
  }

  #placeOf({position}: Element) {
    return this.#source.placeAt(position?.start.offset ?? 0);
  }

  #isAround(element: Element): boolean {
    return !CLOSED[this.#form].has(element.tagName) && this.#marksIn(element).length > 0;
  }

  /** The headings and questions in an element. */
  #marksIn(element: Element): Element[] {
    return element.children.flatMap((child): Element[] => {
      if (child.type !== 'element') return [];
      if (isHeading(child) || this.#asks(child)) return [child];
      return CLOSED[this.#form].has(child.tagName) ? [] : this.#marksIn(child);
    });
  }

  #asks(element: Element): boolean {
    if (this.#form === 'details') return isDetails(element);
    return this.#form === 'terms' && element.tagName === 'dl';
  }
}

function isHeading({tagName}: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

function isDetails({tagName, children}: Element): boolean {
  return tagName === 'details' && children.some(isSummary);
}

function isSummary(node: Nodes): node is Element {
  return node.type === 'element' && node.tagName === 'summary';
}

/** The names that addresses may have for an element. */
export function ownIds({tagName, properties}: Element): string[] {
  const names = tagName === 'a' ? [properties.id, properties.name] : [properties.id];
  return names.filter((name) => typeof name === 'string');
}

function holdsContent(nodes: readonly Nodes[]): boolean {
  return textOf(nodes) !== '' || nodes.flatMap(elementsIn).some(({tagName}) => tagName === 'img');
}
