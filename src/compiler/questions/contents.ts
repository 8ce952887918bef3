/**
 * Finds tables of contents: lists that are hardly more than links into the page or to its files.
 */
import type {Element, Nodes} from 'hast';
import {attributeValue} from '../answer/sanitize-answer.js';
import {elementsIn, holdsContent, isElement, textOf} from './nodes.js';
import {decodeFragment, type ContentsLink, type Page, type Section} from './outline.js';

export interface Contents {
  /** The links into the page, of each anchor the first. */
  readonly links: readonly ContentsLink[];
  /** Sections that are nothing but such lists. */
  readonly sections: ReadonlySet<Section>;
  /** The lists. */
  readonly lists: ReadonlySet<Nodes>;
}

/** @param isQuestion whether a section asks, so that links may be what answers it */
export function findContents(
  root: Section,
  page: Page,
  isQuestion: (section: Section) => boolean,
): Contents {
  const links: ContentsLink[] = [];
  const sections = new Set<Section>();
  const lists = new Set<Nodes>();
  let isAbove = true; // above the first answer
  const visit = (section: Section): void => {
    const {children, blocks, heading} = section;
    const tables = blocks.flatMap(listsIn).flatMap((list) => linksOf(list, page) ?? []);
    const isAll = tables.length > 0 && textOf(blocks) === textOf(tables.map(({list}) => list));
    const isIntro = heading === undefined || (section === root.children[0] && children.length > 0);
    const isTable = isAll && !isQuestion(section);
    if (isTable || (isIntro && isAbove)) for (const {list} of tables) lists.add(list);
    if (!isIntro && isTable) sections.add(section);
    else if (!isIntro && holdsContent(blocks)) isAbove = false;
    if (isAbove || sections.has(section))
      for (const table of tables) for (const link of table.links) links.push(link);
    children.forEach(visit);
  };
  visit(root);
  return {links: firstOfEachAnchor(links), sections, lists};
}

interface Table {
  readonly list: Element;
  readonly links: readonly ContentsLink[];
}

/** The lists that are not in another one. */
function listsIn(node: Nodes): Element[] {
  if (node.type !== 'element' || node.tagName === 'blockquote' || node.tagName === 'details')
    return [];
  return isElement(node, 'ul', 'ol') ? [node] : node.children.flatMap(listsIn);
}

interface ListLink {
  readonly link: Element;
  readonly href: string;
}

/** Whether at least half of a list's lines are nothing but a link into the page or beside it. */
export function isLinkList(list: Element): boolean {
  return listLinks(list) !== undefined;
}

function listLinks(list: Element): readonly ListLink[] | undefined {
  const lines = elementsIn(list).filter(({tagName}) => tagName === 'li');
  const hrefs = lines.flatMap((line) => soleLink(line) ?? []);
  return hrefs.length > 0 && hrefs.length * 2 >= lines.length ? hrefs : undefined;
}

/** Nothing where it is no list of links. */
function linksOf(list: Element, page: Page): Table | undefined {
  const hrefs = listLinks(list);
  if (hrefs === undefined) return undefined;
  const links = hrefs.flatMap(({link, href}) =>
    /^#./.test(href)
      ? [{...page.placeOf(link), text: textOf([link]), anchor: decodeFragment(href)}]
      : [],
  );
  return {list, links};
}

function soleLink(line: Element): ListLink | undefined {
  const own = line.children.filter((child) => !isElement(child, 'ul', 'ol'));
  const [link] = own.flatMap(elementsIn).filter(({tagName}) => tagName === 'a');
  const href = attributeValue(link?.properties.href);
  if (link === undefined || !isInFaq(href) || textOf(own) !== textOf([link])) return undefined;
  return {link, href};
}

/** Into the page, or to a file beside it. */
function isInFaq(href: string): boolean {
  return (
    /^#./.test(href) ||
    /^(?![a-z][a-z\d+.-]*:|\/\/)[^?#]+\.(?:md|markdown|mdx|html?)(?:#|$)/i.test(href)
  );
}

function firstOfEachAnchor(links: readonly ContentsLink[]): ContentsLink[] {
  const anchors = new Set<string>();
  return links.filter(({anchor}) => !anchors.has(anchor) && anchors.add(anchor));
}
