/**
 * Chooses what of a page is a question, so that nothing of the page is lost.
 *
 * A section whose heading asks is an entry with all below it. One that has others below which ask,
 * or that is made up of questions in another form, is their category. All else that has a text is
 * an entry, too.
 */
import type {Nodes} from 'hast';
import {isAsking} from '../../format/asking.js';
import {isElement, isHeading, namesIn, textOf} from './nodes.js';
import {isFaqAlone} from './faq-names.js';
import {isInvitation} from './invitation.js';
import {namesPage} from './page-names.js';
import type {Asked, Heading, Section} from './outline.js';
import {sectionsBelow, type Measures} from './section-measures.js';

export interface Choice {
  readonly chosen: readonly Chosen[];
  /** Headings without a text below. */
  readonly empty: readonly Heading[];
}

export interface Chosen extends Asked {
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
  /** What the page is called where no heading says so. */
  readonly title?: Heading | undefined;
  /** Chooses what of an answer is a question of its own. */
  readonly inside: (body: readonly Nodes[]) => Choice;
}

/** So many questions below one make it their topic. */
const MANY_QUESTIONS = 3;

const LOWEST_HEADING = 6;

/** In characters: what leads into a page of sections, and into one of questions. */
const LONGEST_LEAD = 160;
export const LONGEST_INTRODUCTION = 300;

export function chooseQuestions(root: Section, options: ChooseOptions): Choice {
  const chooser = new Chooser(options);
  chooser.visit(root, undefined);
  return chooser.choice();
}

class Chooser {
  readonly #chosen: Chosen[] = [];
  readonly #empty: Heading[] = [];
  readonly #options: ChooseOptions;
  /** Questions that all others are below: no topics. */
  readonly #sole = new Set<Section>();
  #passed: Nodes[] = [];

  constructor(options: ChooseOptions) {
    this.#options = options;
  }

  choice(): Choice {
    const last = this.#chosen.pop();
    if (last) this.#chosen.push({...last, passed: [...last.passed, ...this.#passed]});
    return {chosen: withoutInvitations(this.#chosen), empty: this.#empty};
  }

  visit(section: Section, category: string | undefined): void {
    const {titles, contents, forms} = this.#options;
    const {heading} = section;
    const isTitle = heading === undefined || titles.has(section);
    const isQuestion = !isTitle && !contents.has(section);
    if (isQuestion && this.#isEntry(section)) {
      this.#choose({heading, head: section.head, body: nodesBelow(section)}, category);
      return;
    }
    const isTopic = !isTitle && !this.#sole.has(section) && namesTopic(heading.text);
    const own = isTopic ? heading.text : category;
    const asked = forms.get(section) ?? [];
    const title = heading ?? this.#options.title;
    if (title && !contents.has(section) && this.#hasAnswer(section, isTitle)) {
      const body = section.blocks;
      this.#choose({heading: title, head: section.head, body}, own);
    } else {
      if (isQuestion && asked.length === 0) this.#note(section);
      this.#pass(asked.length > 0 ? section.head : [...section.head, ...section.blocks]);
    }
    for (const one of asked) this.#chooseAsked(one, own);
    this.#visitBelow(section, own);
  }

  #visitBelow({children}: Section, category: string | undefined): void {
    const {measures} = this.#options;
    const bare = new Set(
      children.filter((child, i) => isBareTitle(child, children[i + 1], measures)),
    );
    const [first, ...others] = children;
    if (first !== undefined && others.length === 0 && measures.asks(first)) this.#sole.add(first);
    let above = category;
    for (const child of children) {
      // One alone among the questions is a slip: a question whose answer is missing.
      if (bare.has(child) && (bare.size > 1 || child === children[0])) {
        this.#pass(child.head);
        if (child.heading && namesTopic(child.heading.text)) above = child.heading.text;
      } else this.visit(child, above);
    }
  }

  /**
   * What is right below a title, or below a heading with questions of their own, is an answer to it
   * where it asks, or where it is more than a few words to lead into them.
   */
  #hasAnswer(section: Section, isTitle: boolean): boolean {
    const {forms, measures, title} = this.#options;
    const text = (section.heading ?? title)?.text ?? '';
    if (!measures.hasOwn(section) || forms.has(section) || namesPage(text)) return false;
    if (section.heading && measures.asks(section)) return true;
    if (section.children.length === 0) return false;
    const isArticle = isTitle && measures.mainLevel === undefined && forms.size === 0;
    return textOf(section.blocks).length > (isArticle ? LONGEST_LEAD : LONGEST_INTRODUCTION);
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
    if (inside.length === 0) this.#choose(asked, asked.category ?? category);
    for (const one of inside) this.#choose(one, one.category ?? asked.heading.text);
  }

  /** Whether it, or anything below it, is made up of questions in another form. */
  #hasForms(section: Section): boolean {
    return sectionsBelow(section).some((one) => this.#options.forms.has(one));
  }

  #isEntry(section: Section): boolean {
    const {measures} = this.#options;
    const {asks, hasOwn, hasContent, askingBelow, mainLevel, isAmongTitles, isRepeated} = measures;
    if (!hasContent(section) || this.#options.forms.has(section)) return false;
    const below = section.children.filter(hasContent);
    if (below.length === 0 || below.every(isRepeated)) return true;
    if (asks(section)) {
      if (!hasOwn(section) && below.some((one) => this.#hasForms(one))) return false;
      return askingBelow(section) === 0 || (hasOwn(section) && !isDivided(section, measures));
    }
    if (!hasOwn(section)) return false;
    const asking = askingBelow(section);
    if (asking > 0) return mainLevel !== undefined && (section.heading?.level ?? 0) >= mainLevel;
    return below.length < 2 || !isAmongTitles(section);
  }
}

/** Addresses of one lead to the question above it, or below it. */
function withoutInvitations(chosen: readonly Chosen[]): Chosen[] {
  const isOne = ({heading, body}: Chosen): boolean =>
    heading.level <= LOWEST_HEADING && isInvitation(heading.text, body);
  if (chosen.filter((one) => !isOne(one)).length < MANY_QUESTIONS) return [...chosen];
  const kept: Chosen[] = [];
  let before: readonly Nodes[] = [];
  for (const one of chosen) {
    const nodes = [...one.passed, ...one.head, ...one.body];
    const last = kept.at(-1);
    if (!isOne(one)) {
      kept.push({...one, passed: [...before, ...one.passed]});
      before = [];
    } else if (last === undefined) before = [...before, ...nodes];
    else kept[kept.length - 1] = {...last, passed: [...last.passed, ...nodes]};
  }
  return kept;
}

/** A number alone counts the questions, and “FAQ” alone says what all of them are. */
function namesTopic(text: string): boolean {
  return /\p{L}/u.test(text) && !isFaqAlone(text);
}

/** A heading with nothing below it, right above one of its level that asks: their category. */
function isBareTitle(
  section: Section,
  next: Section | undefined,
  {asks, hasContent}: Measures,
): boolean {
  return next !== undefined && !hasContent(section) && !asks(section) && asks(next);
}

/** A heading that asks is a topic, too, where the page's questions are mostly below such. */
function isDivided({heading, children}: Section, {asks, hasContent, mainLevel}: Measures): boolean {
  if (mainLevel === undefined || (heading?.level ?? 0) >= mainLevel) return false;
  const asking = children.filter((child) => asks(child) && hasContent(child)).length;
  return asking >= MANY_QUESTIONS && asking * 2 > children.length;
}

/** Everything below a heading, in the order of the page. */
export function nodesBelow({blocks, children}: Section): Nodes[] {
  const nodes = [...blocks];
  const visit = (one: Section): void => {
    for (const node of [...anchorsAround(one), ...one.head, ...one.blocks]) nodes.push(node);
    one.children.forEach(visit);
  };
  children.forEach(visit);
  return nodes;
}

/** What is around a heading is gone, but addresses may name it. */
function anchorsAround({heading, head}: Section): Nodes[] {
  const own = new Set(namesIn(head));
  return (heading?.names ?? [])
    .filter((name) => !own.has(name))
    .map((id) => ({type: 'element', tagName: 'a', properties: {id}, children: []}));
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
