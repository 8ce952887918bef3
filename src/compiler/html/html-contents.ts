/**
 * Finds lists of links into the page among the elements of a page.
 */
import type {Element, Nodes} from 'hast';
import {decodeFragment, type ContentsLink, type Section} from '../questions/outline.js';
import {attributeValue} from '../answer/sanitize-answer.js';
import type {SourceText} from '../source-text.js';
import {elementsIn} from './html-page.js';
import {textOf} from './html-text.js';

export function linkLists(
  body: readonly Nodes[],
  source: SourceText,
): Pick<Section<Nodes>, 'contents' | 'isContents'> {
  const blocks = body.filter((node) => node.type === 'element');
  const lists = blocks.flatMap(listsIn);
  const tables = lists.map((list) => linksOf(list, source)).filter(({length}) => length > 0);
  const inLists = textOf(lists);
  return {
    contents: tables.flat(),
    isContents: tables.length > 0 && tables.length === lists.length && textOf(body) === inLists,
  };
}

/** The lists that are not in another one. */
function listsIn(element: Element): Element[] {
  if (element.tagName === 'ul' || element.tagName === 'ol') return [element];
  return element.children.flatMap((child) => (child.type === 'element' ? listsIn(child) : []));
}

/** The links of a list, if at least half of its lines are nothing but a link into the page. */
function linksOf(list: Element, source: SourceText): ContentsLink[] {
  const lines = elementsIn(list).filter(({tagName}) => tagName === 'li');
  const links = lines.flatMap((line) => soleLink(line, source) ?? []);
  return links.length * 2 >= lines.length ? links : [];
}

function soleLink(line: Element, source: SourceText): ContentsLink | undefined {
  const own = line.children.filter(
    (child) => child.type !== 'element' || !['ul', 'ol'].includes(child.tagName),
  );
  const [link] = own.flatMap(elementsIn).filter(({tagName}) => tagName === 'a');
  const href = attributeValue(link?.properties.href);
  if (link === undefined || !/^#./.test(href) || textOf(own) !== textOf([link])) return undefined;
  const place = source.placeAt(link.position?.start.offset ?? 0);
  return {...place, text: textOf([link]), anchor: decodeFragment(href)};
}
