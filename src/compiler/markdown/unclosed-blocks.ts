/**
 * Finds the blocks of a Markdown file that swallow headings because they are never closed.
 *
 * There is no list of such blocks. A line that looks like a heading and is none is in a block; that
 * block is closed if a heading right after its lines would be one.
 */
import type {Token} from 'markdown-it';
import type {NeverClosed} from '../never-closed.js';
import {isMeantAsSettings} from './entry-comment.js';
import {parseBlocks} from './markdown.js';

/** A block, with what it swallows; places are left to the caller. */
export interface UnclosedBlock extends Omit<NeverClosed, 'place' | 'lost'> {
  /** Its first line, from 0. */
  readonly line: number;
}

/** What begins a heading (`## …`), or ends one (`---`). */
const LIKE_HEADING = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|(?:=+|-+)[ \t]*$)/;

/** What is hardly a comment in code. */
const REAL_HEADING = /^ {0,3}(?:#{2,6}[ \t]|#[ \t].*\?[ \t]*$)/;

/** Below the lines of a block, it is a heading if the block is closed. */
const PROBE = '# x';

interface Block {
  readonly token: Token;
  /** From 0. */
  readonly start: number;
  /** Exclusive; without blank lines at its end. */
  readonly end: number;
}

/** @param tokens of all the text @returns in their order */
export function findUnclosedBlocks(tokens: readonly Token[], text: string): UnclosedBlock[] {
  const finder = new Finder(text, headingLines(tokens));
  const blocks = tokens.flatMap((token) => finder.blockOf(token) ?? []);
  return blocks.flatMap((block, i) => finder.check(block, () => blocks.slice(0, i)) ?? []);
}

/** The same text with spaces in place of one line. @param line from 0 */
export function withoutLine(text: string, line: number): string {
  const lines = text.split('\n');
  return lines.with(line, ' '.repeat((lines[line] ?? '').length)).join('\n');
}

class Finder {
  readonly #lines: readonly string[];
  /** Those of all headings that are found, from 0. */
  readonly #headings: ReadonlySet<number>;

  constructor(text: string, headings: ReadonlySet<number>) {
    this.#lines = text.split('\n');
    this.#headings = headings;
  }

  /** @returns nothing for what is in another block, or a heading */
  blockOf(token: Token): Block | undefined {
    const {level, nesting, map, type} = token;
    if (level !== 0 || nesting < 0 || map === null || type === 'heading_open') return undefined;
    const [start] = map;
    let [, end] = map;
    while (end > start + 1 && (this.#lines[end - 1] ?? '').trim() === '') end--;
    return {token, start, end};
  }

  check(block: Block, before: () => readonly Block[]): UnclosedBlock | undefined {
    const {token, start, end} = block;
    const isHtml = token.type === 'html_block';
    if (!isHtml && !this.#looksSwallowed(block)) return undefined;
    const until = this.#endOf(block);
    if (until === 'its own') return undefined;
    const line = until === undefined ? this.#culpritOf(block, before()) : start;
    const isOpen = until === undefined && !isDeclaration(token);
    const headings = this.#regained(line, isOpen ? this.#lines.length : end);
    const hides = isHtml && until !== 'blank line' && !/^\s*<pre/i.test(token.content);
    const isMeant = isOpen || (until !== undefined && isMeantAsSettings(token.content));
    if (headings === 0 && !(hides && isMeant)) return undefined;
    const opening = openingOf(this.#lines[line] ?? '');
    return {line, opening, closing: closingOf(opening), hides, headings, ...(until && {until})};
  }

  #looksSwallowed({start, end}: Block, pattern = LIKE_HEADING): boolean {
    return this.#lines
      .slice(start + 1, end)
      .some((line, i) => pattern.test(line) && !this.#headings.has(start + 1 + i));
  }

  /** Where a block ends; nothing where it goes on to the end of all, or to no end that was meant. */
  #endOf({token, start, end}: Block): NeverClosed['until'] | 'its own' {
    const lines = this.#lines.slice(start, end);
    if (!isProbeFound(lines)) return isProbeFound([...lines, '']) ? 'blank line' : undefined;
    if (token.nesting !== 0) return 'its own';
    const next = nextOpening(token, lines);
    if (next !== undefined) return {nextOnLine: start + next + 1};
    return isDeclaration(token) ? undefined : 'its own';
  }

  /**
   * Where the end of one block is taken for the beginning of the next, the last one is open. So it
   * is an earlier one that has no end: the first that holds headings, if all is closed without it.
   */
  #culpritOf({token, start}: Block, before: readonly Block[]): number {
    const earlier = before.find(
      (block) => block.token.type === token.type && this.#looksSwallowed(block, REAL_HEADING),
    );
    if (earlier === undefined || isDeclaration(token)) return start;
    const without = ['', ...this.#lines.slice(earlier.start + 1)].join('\n').trimEnd();
    return isProbeFound(without.split('\n')) ? earlier.start : start;
  }

  /** How many lines from `start` to `end` are headings if nothing begins at `start`. */
  #regained(start: number, end: number): number {
    const text = ['', ...this.#lines.slice(start + 1, end)].join('\n');
    const lines = [...headingLines(parseBlocks(text))];
    return lines.filter((line) => !this.#headings.has(start + line)).length;
  }
}

function headingLines(tokens: readonly Token[]): ReadonlySet<number> {
  const headings = tokens.filter(({type, level}) => type === 'heading_open' && level === 0);
  return new Set(headings.flatMap(({map}) => map?.[0] ?? []));
}

function isProbeFound(lines: readonly string[]): boolean {
  return headingLines(parseBlocks([...lines, PROBE].join('\n'))).has(lines.length);
}

/**
 * The line in a block that begins one of its kind which has the same end: then the end is that
 * one's, and the first has none.
 */
function nextOpening({type}: Token, lines: readonly string[]): number | undefined {
  const inner = parseBlocks(['', ...lines.slice(1)].join('\n'));
  const last = inner.findLast(({level, nesting}) => level === 0 && nesting >= 0);
  const [start, end] = last?.map ?? [];
  const isSame = last?.type === type && end === lines.length;
  return isSame && isProbeFound(lines.slice(start)) ? start : undefined;
}

/** As in `<!x`: whatever has the next `>` ends it, so nothing says that this was meant. */
function isDeclaration({type, content}: Token): boolean {
  return type === 'html_block' && /^\s*<![a-z]/i.test(content);
}

/** What of its first line begins a block: `<!--`, `<script>`, all of a fence. */
function openingOf(line: string): string {
  const tag = /^\s*<([a-z][\w-]*)/i.exec(line)?.[1];
  if (tag !== undefined) return `<${tag}>`;
  return /^\s*(<!--|<!\[CDATA\[|<[!?]\w*)/i.exec(line)?.[1] ?? line.trim();
}

/** By what an opening begins with, what ends it. */
const CLOSINGS: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ['<![', ']]>'],
  ['<!', '>'],
  ['<?', '?>'],
];

function closingOf(opening: string): string {
  const closing = CLOSINGS.find(([start]) => opening.startsWith(start))?.[1];
  if (closing !== undefined) return closing;
  return opening.startsWith('<')
    ? `</${opening.slice(1)}`
    : (/^[^\w\s]+/.exec(opening)?.[0] ?? opening);
}
