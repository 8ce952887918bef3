/**
 * Parts a Markdown file into stretches of blocks whose HTML belongs together.
 *
 * Each part becomes HTML of its own, so that what is left open in one swallows nothing of the next.
 */
import type {Token} from 'markdown-it';
import {isAsking} from '../../format/asking.js';
import {isComment} from './written-html.js';

export interface BlockPart {
  readonly tokens: Token[];
  /** Whether its author wrote HTML in it that may be anything; a comment is none. */
  readonly hasHtml: boolean;
}

/** Elements without content, and those that a next one closes. */
const NOT_COUNTED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'dd dt li p tbody td tfoot th thead tr'
  ).split(' '),
);

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][^\s/<>]*)([^<>]*)>/g;

/** A box of the answer has hardly more headings of the question's level, or above. */
const MOST_HEADINGS = 2;

interface Block {
  readonly tokens: Token[];
  /** Of a heading outside of HTML: 1 to 6. */
  readonly level?: number;
  readonly asks: boolean;
  readonly isHtml: boolean;
}

/** From the block in which an element begins to that in which it ends. */
interface Span {
  readonly from: number;
  readonly to: number;
}

export function partBlocks(tokens: readonly Token[]): BlockPart[] {
  const blocks = blocksOf(tokens);
  const ends = blocks.map((_, i) => i);
  for (const {from, to} of elementSpans(blocks)) ends[from] = Math.max(ends[from] ?? from, to);
  const parts: BlockPart[] = [];
  for (let start = 0; start < blocks.length;) {
    let end = start;
    for (let i = start; i <= end; i += 1) end = Math.max(end, ends[i] ?? i);
    const some = blocks.slice(start, end + 1);
    parts.push({
      tokens: some.flatMap((block) => block.tokens),
      hasHtml: some.some((block) => block.tokens.some(holdsHtml)),
    });
    start = end + 1;
  }
  return parts;
}

function holdsHtml({type, children, content}: Token): boolean {
  if (type === 'html_block') return !isComment(content);
  return (children ?? []).some((child) => child.type === 'html_inline');
}

function blocksOf(tokens: readonly Token[]): Block[] {
  const blocks: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) blocks.push([]);
    blocks.at(-1)?.push(token);
    depth += token.nesting;
  }
  return blocks.map((block) => {
    const [first, inline] = block;
    const level = first?.type === 'heading_open' ? Number(first.tag.slice(1)) : undefined;
    return {
      tokens: block,
      ...(level !== undefined && {level}),
      asks: level !== undefined && isAsking(inline?.content ?? ''),
      isHtml: first?.type === 'html_block',
    };
  });
}

/** Elements that begin in one block of HTML and end in another. */
function elementSpans(blocks: readonly Block[]): Span[] {
  const open = new Map<string, number[]>();
  const openings = new Map<string, number[]>();
  const spans: Span[] = [];
  for (const [i, {isHtml, tokens}] of blocks.entries()) {
    if (!isHtml) continue;
    for (const {name, isEnd} of tagsIn(tokens[0]?.content ?? '')) {
      const starts = listOf(open, name);
      if (!isEnd) {
        starts.push(i);
        listOf(openings, name).push(i);
        continue;
      }
      const from = starts.pop();
      if (from !== undefined && from < i) spans.push({from, to: i});
    }
  }
  const headings = new Headings(blocks);
  const left = [...open].flatMap(([name, starts]) =>
    starts.map((from) => {
      // What is never closed ends where the next heading or its like begins.
      const like = firstAbove(listOf(openings, name), from) ?? blocks.length;
      return {from, to: Math.min(headings.nextFrom(from), like) - 1};
    }),
  );
  return [...spans.filter((span) => headings.areInBox(span)), ...left];
}

function tagsIn(html: string): {readonly name: string; readonly isEnd: boolean}[] {
  return Array.from(html.matchAll(TAG), ([, slash, written = '', rest = '']) => ({
    name: rest.endsWith('/') ? '' : written.toLowerCase(),
    isEnd: slash === '/',
  })).filter(({name}) => name !== '' && !NOT_COUNTED.has(name));
}

function listOf(lists: Map<string, number[]>, name: string): number[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

/** The first of sorted numbers that is above a limit. */
function firstAbove(sorted: readonly number[], limit: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}

/** The headings among blocks, counted once. */
class Headings {
  readonly #blocks: readonly Block[];
  readonly #at: readonly number[];
  /** By level, before each block: how many there are of that level or above, how many of it ask. */
  readonly #counts: readonly {
    readonly above: readonly number[];
    readonly asking: readonly number[];
  }[];
  /** The level that each block is below. */
  readonly #levels: readonly (number | undefined)[];

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
    this.#at = blocks.flatMap(({level}, i) => (level === undefined ? [] : [i]));
    this.#counts = [0, 1, 2, 3, 4, 5, 6].map((wanted) => ({
      above: sums(blocks.map(({level}) => (level ?? 7) <= wanted)),
      asking: sums(blocks.map(({level, asks}) => level === wanted && asks)),
    }));
    let level: number | undefined;
    this.#levels = blocks.map((block) => {
      const before = level;
      level = block.level ?? level;
      return before;
    });
  }

  nextFrom(block: number): number {
    return firstAbove(this.#at, block) ?? this.#blocks.length;
  }

  /** An end tag further down may be a stray one: then the questions between are no part of a box. */
  areInBox({from, to}: Span): boolean {
    const {above, asking} = this.#counts[this.#levels[from] ?? 0] ?? {};
    const within = (list: readonly number[] = []): number => (list[to] ?? 0) - (list[from] ?? 0);
    return within(above) <= MOST_HEADINGS && within(asking) === 0;
  }
}

/** How many are true before each. */
function sums(list: readonly boolean[]): number[] {
  let sum = 0;
  return list.map((is) => {
    const before = sum;
    sum += Number(is);
    return before;
  });
}
