/**
 * Finds the part of a page that is the FAQ: the one that was named, or the one that is called so.
 */
import GithubSlugger from 'github-slugger';
import type {Element, Nodes} from 'hast';
import {plainName, plainNames} from '../../format/entry-names.js';
import {createReport} from '../diagnostic.js';
import {countWords} from '../text-use.js';
import {isAsking} from '../../format/asking.js';
import {nodesBelow} from './choose-questions.js';
import {isFaqHeading} from './faq-names.js';
import {elementsIn, holdsContent, isHeading, ownNames, textOf} from './nodes.js';
import type {Heading, Page, Section} from './outline.js';
import {sectionsOf} from './page-sections.js';
import {findQuestions} from './questions.js';
import {sectionsBelow} from './section-measures.js';

export interface PagePart {
  readonly nodes: readonly Nodes[];
  /** Absent where it is an element without a heading. */
  readonly heading?: Heading;
}

/**
 * @param name what an address calls it, as any generator of sites may; an anchor, an id or its text
 * @returns nothing where there is no such part
 */
export function partNamed(page: Page, name: string): PagePart | undefined {
  const slugger = new GithubSlugger();
  const sections = sectionsBelow(sectionsOf(page)).flatMap((section) => {
    const {heading} = section;
    if (heading === undefined) return [];
    const ids = [heading.claimed?.text ?? '', ...heading.names, slugger.slug(heading.text)];
    return [{section, ids, texts: plainNames(heading.text)}];
  });
  const named =
    sections.find(({ids}) => ids.includes(name)) ??
    sections.find(({ids, texts}) => [...ids.map(plainName), ...texts].includes(plainName(name)));
  if (named !== undefined) return partOf(named.section);
  const element = page.nodes.flatMap(elementsIn).find((one) => ownNames(one).includes(name));
  return element && holdsContent(element.children) ? {nodes: element.children} : undefined;
}

/** What the parts of a page may be called, to suggest one. */
export function partNames(page: Page): string[] {
  const headings = sectionsBelow(sectionsOf(page)).flatMap(({heading}) => heading ?? []);
  const slugger = new GithubSlugger();
  return headings.map(({claimed, text}) => claimed?.text ?? slugger.slug(text));
}

/** Fewer questions are an answer's own. */
const FEWEST = 2;

/** Part of the page's words: with less beside it, the page is the FAQ. */
const LEAST_BESIDE = 0.3;

export interface FaqPart extends PagePart {
  readonly heading: Heading;
  /** Which part of the page's words is beside it, 0 to 1. */
  readonly beside: number;
}

/**
 * The one part that is called a FAQ, of a page that is mostly about something else and asks nothing
 * elsewhere.
 */
export function faqPart(page: Page): FaqPart | undefined {
  const root = sectionsOf(page);
  const parts = outermost(root, ({heading}) => isFaqHeading(heading?.text ?? ''));
  const [part] = parts;
  if (part?.heading === undefined || parts.length > 1) return undefined;
  const isTop = part === root.children[0] && root.children.length === 1;
  const asking = (sections: readonly Section[]): number =>
    sections.filter(({heading}) => isAsking(heading?.text ?? '')).length;
  const inside = asking(sectionsBelow(part));
  const elsewhere = asking(sectionsBelow(root)) - inside;
  if (isTop || elsewhere > inside) return undefined;
  const {nodes} = partOf(part);
  const beside = 1 - countWords(textOf(nodes)) / Math.max(1, countWords(textOf(page.nodes)));
  if (beside < LEAST_BESIDE) return undefined;
  const found = findQuestions({...page, nodes}, {report: createReport()});
  return found.length < FEWEST ? undefined : {nodes, heading: part.heading, beside};
}

/** The heading above the questions is the title of what is read. */
function partOf(section: Section): PagePart {
  const head = section.head.map((node) => (isOwnHeading(node) ? {...node, tagName: 'h1'} : node));
  const nodes = [...head, ...nodesBelow(section)];
  return {nodes, ...(section.heading && {heading: section.heading})};
}

function isOwnHeading(node: Nodes): node is Element {
  return node.type === 'element' && isHeading(node);
}

/** The sections that are so, and in no other that is. */
function outermost(section: Section, isSo: (section: Section) => boolean): Section[] {
  return isSo(section) ? [section] : section.children.flatMap((one) => outermost(one, isSo));
}
