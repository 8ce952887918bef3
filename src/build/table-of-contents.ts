/**
 * The table of contents of a single-page FAQ: which list it is, where its links lead.
 */
import type {Token} from 'markdown-it';
import {hasContent, isComment, plainText, type Section} from './outline.js';
import type {LocatedText} from './settings.js';
import type {SourceText} from './source-text.js';

/** One link of a table of contents. */
export interface ContentsLink extends LocatedText {
  /** The fragment that it leads to, decoded. */
  readonly anchor: string;
}

export interface TableOfContents {
  readonly links: readonly ContentsLink[];
  /** Sections that are nothing but the table, below a heading such as “Contents”. */
  readonly sections: ReadonlySet<Section>;
}

/**
 * Looks above the first answer: in what stands above all headings, in `title`, and in sections
 * that hold nothing but lists of links into the page.
 */
export function findTableOfContents(
  outline: readonly Section[],
  title: Section | undefined,
  source: SourceText,
): TableOfContents {
  const links: ContentsLink[][] = [];
  const sections = new Set<Section>();
  for (const section of outline) {
    const lists = topLevelLists(section.body);
    const tables = lists.map((list) => linksOf(list, source)).filter(({length}) => length > 0);
    const intro = section.heading === undefined || section === title;
    const onlyTables = tables.length > 0 && isOnly(section.body, lists, tables.length);
    if (!intro && !onlyTables && hasContent(section.body)) break;
    if (!intro && onlyTables) sections.add(section);
    links.push(tables.flat());
  }
  return {links: firstOfEachAnchor(links.flat()), sections};
}

function isOnly(body: readonly Token[], lists: readonly Token[][], tables: number): boolean {
  const inLists = lists.reduce((sum, {length}) => sum + length, 0);
  const comments = body.filter(isComment).length;
  return lists.length === tables && inLists + comments === body.length;
}

function topLevelLists(body: readonly Token[]): Token[][] {
  const lists: Token[][] = [];
  let start: number | undefined;
  for (const [i, {type, level}] of body.entries()) {
    if (level === 0 && /^(?:bullet|ordered)_list_open$/.test(type)) start = i;
    if (level !== 0 || start === undefined || !/^(?:bullet|ordered)_list_close$/.test(type))
      continue;
    lists.push(body.slice(start, i + 1));
    start = undefined;
  }
  return lists;
}

/** The links of a list, if at least half of its lines are nothing but a link into the page. */
function linksOf(list: readonly Token[], source: SourceText): ContentsLink[] {
  const inlines = list.filter(({type}) => type === 'inline');
  const links = inlines.flatMap((inline) => soleLink(inline, source) ?? []);
  return links.length * 2 >= inlines.length ? links : [];
}

function soleLink({children, map}: Token, source: SourceText): ContentsLink | undefined {
  const parts = children ?? [];
  const href = parts[0]?.type === 'link_open' ? parts[0].attrGet('href') : null;
  const close = parts.findIndex(({type}) => type === 'link_close');
  if (typeof href !== 'string' || !/^#./.test(href) || close !== parts.length - 1) return undefined;
  const line = map?.[0] ?? 0;
  const column = Math.max(1, source.lineText(line).indexOf('[') + 1);
  const place = {...source.placeOfLine(line), column};
  return {...place, text: plainText(parts), anchor: decodeFragment(href)};
}

/** The id that a link of the form `#…` leads to; as it is where its `%` escapes are broken. */
export function decodeFragment(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1); // not an escape but a sign of its own, as in “#100%”
  }
}

function firstOfEachAnchor(links: readonly ContentsLink[]): ContentsLink[] {
  const anchors = new Set<string>();
  return links.filter(({anchor}) => !anchors.has(anchor) && anchors.add(anchor));
}
