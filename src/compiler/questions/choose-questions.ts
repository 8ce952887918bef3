/**
 * Chooses what of a page is a question, so that nothing of the page is lost.
 *
 * A section whose heading asks is an entry with all below it. One that has others below which ask,
 * or that is made up of questions in another form, is their category. All else that has a text is
 * an entry, too.
 */
import type {Nodes} from 'hast';
import {isAsking} from './asks.js';
import {isElement, isHeading, textOf} from './nodes.js';
import {namesPage} from './page-names.js';
import type {Asked, Heading, Section} from './outline.js';
import type {Measures} from './section-measures.js';

export interface Choice {
  readonly chosen: readonly Chosen[];
  /** Headings without a text below. */
  readonly empty: readonly Heading[];
}

export interface Chosen extends Asked {
  readonly category?: string;
  /** What is above it on the page and in no answer, so that addresses of it lead to this question. */
  readonly passed: readonly Nodes[];
}

export interface ChooseOptions {
  readonly measures: Measures;
  /** The questions of each section that is made up of questions in another form. */
  readonly forms: ReadonlyMap<Section, readonly Asked[]>;
  /** Sections that are no category and no question. */
  readonly titles: ReadonlySet<Section>;
  /** Tables of contents. */
  readonly contents: ReadonlySet<Section>;
  /** Chooses what of an answer is a question of its own. */
  readonly inside: (body: readonly Nodes[]) => Choice;
}

export function chooseQuestions(root: Section, options: ChooseOptions): Choice {
  const chooser = new Chooser(options);
  chooser.visit(root, undefined);
  return chooser.choice();
}

class Chooser {
  readonly #chosen: Chosen[] = [];
  readonly #empty: Heading[] = [];
  readonly #options: ChooseOptions;
  #passed: Nodes[] = [];

  constructor(options: ChooseOptions) {
    this.#options = options;
  }

  choice(): Choice {
    const last = this.#chosen.pop();
    if (last) this.#chosen.push({...last, passed: [...last.passed, ...this.#passed]});
    return {chosen: this.#chosen, empty: this.#empty};
  }

  visit(section: Section, category: string | undefined): void {
    const {titles, contents, measures, forms} = this.#options;
    const {heading} = section;
    const isTitle = heading === undefined || titles.has(section);
    const isQuestion = !isTitle && !contents.has(section);
    if (isQuestion && this.#isEntry(section)) {
      this.#choose({heading, head: section.head, body: nodesBelow(section)}, category);
      return;
    }
    const own = isTitle ? category : heading.text;
    const asked = forms.get(section) ?? [];
    if (isQuestion && asked.length === 0) this.#note(section);
    if (heading && isTitle && this.#hasAnswer(section))
      this.#choose({heading, head: section.head, body: section.blocks}, category);
    else this.#pass(asked.length > 0 ? section.head : [...section.head, ...section.blocks]);
    for (const one of asked) this.#chooseAsked(one, own);
    let above = own;
    for (const [i, child] of section.children.entries()) {
      const next = section.children[i + 1];
      if (isBareTitle(child, measures) && next !== undefined && measures.asks(next)) {
        this.#pass(child.head);
        above = child.heading?.text ?? above;
      } else this.visit(child, above);
    }
  }

  /** A title that asks may have an answer of its own above the other questions. */
  #hasAnswer(section: Section): boolean {
    const {forms, measures} = this.#options;
    const isAnswered = measures.asks(section) && measures.hasOwn(section) && !forms.has(section);
    return isAnswered && !namesPage(section.heading?.text ?? '');
  }

  #note(section: Section): void {
    const {heading} = section;
    const {measures} = this.#options;
    if (heading !== undefined && !measures.hasContent(section)) this.#empty.push(heading);
  }

  #pass(nodes: readonly Nodes[]): void {
    for (const node of nodes) this.#passed.push(node);
  }

  #choose(asked: Asked & {readonly passed?: readonly Nodes[]}, category: string | undefined): void {
    const passed = [...this.#passed, ...(asked.passed ?? [])];
    this.#passed = [];
    this.#chosen.push({...asked, passed, ...(category !== undefined && {category})});
  }

  /** What a box holds may be questions itself, then it is their category. */
  #chooseAsked(asked: Asked, category: string | undefined): void {
    const inside = askedInside(asked, this.#options);
    if (inside.length === 0) this.#choose(asked, category);
    for (const one of inside) this.#choose(one, one.category ?? asked.heading.text);
  }

  #isEntry(section: Section): boolean {
    const {measures} = this.#options;
    const {asks, hasOwn, hasContent, askingBelow, mainLevel, isAmongTitles} = measures;
    if (!hasContent(section) || this.#options.forms.has(section)) return false;
    const below = section.children.filter(hasContent);
    if (below.length === 0) return true;
    if (asks(section)) return hasOwn(section) || askingBelow(section) === 0;
    if (!hasOwn(section)) return false;
    const asking = askingBelow(section);
    if (asking > 0) return mainLevel !== undefined && (section.heading?.level ?? 0) >= mainLevel;
    return below.length < 2 || !isAmongTitles(section);
  }
}

/** A heading with nothing below it, right above others of its level: their category. */
function isBareTitle(section: Section, {asks, hasContent}: Measures): boolean {
  return !hasContent(section) && !asks(section);
}

/** Everything below a heading, in the order of the page. */
export function nodesBelow({blocks, children}: Section): Nodes[] {
  const nodes = [...blocks];
  const visit = (one: Section): void => {
    for (const node of [...one.head, ...one.blocks]) nodes.push(node);
    one.children.forEach(visit);
  };
  children.forEach(visit);
  return nodes;
}

/** The questions that the answer of another is made up of: several that ask, and nothing above them. */
function askedInside(asked: Asked, {inside}: ChooseOptions): readonly Chosen[] {
  const {body, heading} = asked;
  if (!body.some(mayAsk)) return [];
  const {chosen} = inside(body);
  const asking = chosen.filter((one) => isAsking(one.heading.text));
  if (asking.length < 2 || asking.length * 2 < chosen.length) return [];
  const isFirst = textOf(body).startsWith(chosen[0]?.heading.text ?? ' ');
  return isAsking(heading.text) && !isFirst ? [] : chosen;
}

function mayAsk(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  return isHeading(node) || isElement(node, 'details') || node.children.some(mayAsk);
}
