/**
 * Finds lists of links into the page in the blocks of a Markdown file.
 */
import type {Token} from 'markdown-it';
import {decodeFragment, type ContentsLink, type Section} from '../questions/outline.js';
import {plainText} from './plain-text.js';
import type {SourceText} from '../source-text.js';

/** @param body without comments */
export function linkLists(
  body: readonly Token[],
  source: SourceText,
): Pick<Section<Token>, 'contents' | 'isContents'> {
  const lists = topLevelLists(body);
  const tables = lists.map((list) => linksOf(list, source)).filter(({length}) => length > 0);
  const inLists = lists.reduce((sum, {length}) => sum + length, 0);
  const isOnlyLists = inLists === body.length;
  return {
    contents: tables.flat(),
    isContents: tables.length > 0 && tables.length === lists.length && isOnlyLists,
  };
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
