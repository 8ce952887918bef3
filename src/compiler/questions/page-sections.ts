/**
 * Divides a page by its headings, whatever is around them.
 */
import type {Element, ElementContent, Nodes} from 'hast';
import {attributeValue} from '../answer/sanitize-answer.js';
import {
  isHidden,
  isElement,
  isHeading,
  holdsContent,
  levelOf,
  namesIn,
  ownNames,
  rawText,
  textOf,
} from './nodes.js';
import {isAsking} from '../../format/asking.js';
import {accordionAnswers} from './accordion-form.js';
import type {Heading, Page, Section} from './outline.js';
import {invites} from './invitation.js';
import {withoutMarks} from './marks-beside.js';
import {answerLabel, isAnswerName, questionLabel} from './question-labels.js';

/** Headings in these are a part of what they are in. */
const CLOSED = new Set('blockquote button details dl figure li pre table template'.split(' '));

/** What these are around begins a part of the page, whatever is before it. */
const PARTS = new Set(['article', 'main', 'section']);

/** A heading while the page is walked through. */
interface Open {
  readonly heading?: Heading;
  readonly head: readonly Nodes[];
  readonly blocks: Nodes[];
  readonly children: Open[];
}

/** @returns the page, without a heading of its own */
export function sectionsOf(page: Page): Section {
  const walk = new SectionWalk(page);
  walk.visit(page.nodes);
  return walk.root;
}

class SectionWalk {
  readonly root: Open = {head: [], blocks: [], children: []};
  readonly #page: Page;
  /** The page and the headings that what comes next is below. */
  readonly #open: Open[] = [this.root];
  /** The first heading in each element, and how many there are. */
  readonly #marks = new Map<Element, {readonly first: Element; readonly count: number} | null>();
  /** What accordions hold, headings and all. */
  readonly #answersInBoxes: ReadonlySet<Nodes>;
  /** Names of the elements that are around the next heading alone. */
  #around: string[] = [];

  constructor(page: Page) {
    this.#page = page;
    this.#answersInBoxes = accordionAnswers(page.nodes);
  }

  visit(nodes: readonly Nodes[]): void {
    const siblings = nodes.filter((node) => node.type === 'element');
    let at = -1;
    let level = 0; // of the last heading among these nodes
    for (const node of nodes) {
      if (node.type !== 'element') {
        this.#block(node);
        continue;
      }
      at += 1;
      if (this.#isNotice(node)) continue;
      if (isHeading(node) && textOf([node]) !== '') {
        if (this.#answers(node)) continue;
        level = levelOf(node) ?? level;
        this.#heading(node);
      } else if (
        this.#isAround(node) &&
        !this.#isAnswer(node, level, [siblings[at - 1], siblings[at + 1]])
      ) {
        if (this.#marksIn(node)?.count === 1) this.#around.push(...ownNames(node));
        this.visit(node.children);
      } else this.#block(node);
    }
  }

  #block(node: Nodes): void {
    this.#open.at(-1)?.blocks.push(node);
    if (holdsContent([node])) this.#around = [];
  }

  #heading(element: Element): void {
    const level = levelOf(element) ?? 1;
    const above = this.#takeAnchors();
    while (this.#open.length > 1 && (this.#open.at(-1)?.heading?.level ?? 0) >= level)
      this.#open.pop();
    const claimed = this.#page.claimedId?.(element);
    const around = [...this.#around].reverse();
    const heading = {
      level,
      text: headingText(element),
      ...(claimed && {claimed}),
      names: [...namesIn([element]), ...namesIn(above).reverse(), ...around],
      place: this.#page.placeOf(element),
    };
    const section: Open = {heading, head: [...above, element], blocks: [], children: []};
    this.#open.at(-1)?.children.push(section);
    this.#open.push(section);
    this.#around = [];
  }

  /** What is right above a heading to be a target of links, and nothing else, is the heading's. */
  #takeAnchors(): Nodes[] {
    const blocks = this.#open.at(-1)?.blocks ?? [];
    const from = blocks.findLastIndex((node) => holdsContent([node]) || isRule(node)) + 1;
    return blocks.splice(from).filter((node) => namesIn([node]).length > 0);
  }

  /** A heading such as “Answer:” or “A: Yes.” right below a question is no title but its answer. */
  #answers(element: Element): boolean {
    const {heading, blocks = []} = this.#open.at(-1) ?? {};
    const text = textOf([element]);
    const label = answerLabel(text);
    const isName = isAnswerName(text);
    if (heading === undefined || holdsContent(blocks) || (label === 0 && !isName)) return false;
    if (!isAsking(heading.text) && questionLabel(heading.text) === 0) return false;
    if (!isName && label < text.length) this.#block({...element, tagName: 'p'});
    return true;
  }

  #isAround(element: Element): boolean {
    return !this.#isClosed(element) && this.#marksIn(element) !== null;
  }

  /** A notice that a script shows, as where a search finds nothing; a panel follows its heading. */
  #isNotice(element: Element): boolean {
    if (!isHidden(element) || this.#marksIn(element) === null) return false;
    return holdsContent(this.#open.at(-1)?.blocks ?? []) || this.#open.length === 1;
  }

  /**
   * A box in the answer below a heading may have headings of its own, of any level: it is no
   * section, unless it is beside a box of its kind, as where each question is in one, or invites
   * readers to ask.
   */
  #isAnswer(
    element: Element,
    levelAbove: number,
    neighbours: readonly (Element | undefined)[],
  ): boolean {
    const level = this.#highestIn(element);
    const first = this.#marksIn(element)?.first;
    if (first !== undefined && invites(textOf([first]))) return false;
    if (PARTS.has(element.tagName) || level > levelAbove || levelAbove === 0) return false;
    return !neighbours.some(
      (one) =>
        one?.tagName === element.tagName && this.#isAround(one) && this.#highestIn(one) === level,
    );
  }

  #isClosed(element: Element): boolean {
    return CLOSED.has(element.tagName) || this.#answersInBoxes.has(element);
  }

  #highestIn(element: Element): number {
    const first = this.#marksIn(element)?.first;
    return first === undefined ? 7 : (levelOf(first) ?? 7);
  }

  /** Nothing where there is no heading in it. */
  #marksIn(element: Element): {readonly first: Element; readonly count: number} | null {
    const known = this.#marks.get(element);
    if (known !== undefined) return known;
    let first: Element | undefined;
    let count = 0;
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      const isMark = isHeading(child) && textOf([child]) !== '';
      const marks = isMark
        ? {first: child, count: 1}
        : this.#isClosed(child)
          ? null
          : this.#marksIn(child);
      if (marks === null) continue;
      first ??= marks.first;
      count += marks.count;
    }
    const found = first === undefined ? null : {first, count};
    this.#marks.set(element, found);
    return found;
  }
}

function isRule(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'hr';
}

/** Buttons and links that copy the heading's address, or let one edit what is below it. */
function withoutControls(children: readonly ElementContent[]): readonly ElementContent[] {
  const kept = children.filter((child) => !isControl(child));
  return kept.length < children.length && textOf(kept) !== '' ? kept : children;
}

function isControl(node: ElementContent): boolean {
  if (isElement(node, 'button')) return true;
  if (!isElement(node, 'a', 'small', 'span')) return false;
  const name = attributeValue(node.properties.className);
  return /(?:^|[\s_-])(?:anchor|copy|edit-?section|hash-?link|header-?link|permalink)/i.test(name);
}

/** Without the images before and behind a text, which are there for their looks. */
function headingText(element: Element): string {
  const {children} = withoutMarks(withoutControls(element.children));
  const isImage = (node: Nodes | undefined): boolean =>
    node?.type === 'element' && holdsContent([node]) && rawText([node]).trim() === '';
  const isGap = (node: Nodes | undefined): boolean =>
    node?.type === 'text' && (node.value.trim() === '' || /^\s/.test(node.value));
  let [start, end] = [0, children.length];
  while (isImage(children[start]) && isGap(children[start + 1])) start += 2;
  while (isImage(children[end - 1]) && endsInGap(children[end - 2])) end -= 1;
  const kept = textOf(children.slice(start > 0 && start < end ? start - 1 : 0, end));
  return kept === '' ? textOf([element]) : kept;
}

function endsInGap(node: Nodes | undefined): boolean {
  return node?.type === 'text' && /\s$/.test(node.value);
}
