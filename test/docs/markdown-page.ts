/**
 * Takes a Markdown page apart into what a test compares with the code.
 */
import {readFileSync} from 'node:fs';
import MarkdownIt from 'markdown-it';

export interface CodeBlock {
  /** Of its fence; `''` without one. */
  readonly language: string;
  readonly text: string;
}

/** One row of a table: its cells as Markdown, by the heading of their column. */
export type Row = ReadonlyMap<string, string>;

export interface MarkdownPage {
  readonly blocks: readonly CodeBlock[];
  /** Where links and images lead. */
  readonly addresses: readonly string[];
  /** What GitHub makes of the headings. */
  readonly headings: readonly string[];
  /** @returns the rows of the one table that begins with these headings */
  table(...headings: string[]): readonly Row[];
}

export function readPage(path: string): MarkdownPage {
  const tokens = new MarkdownIt().parse(readFileSync(path, 'utf8'), {});
  const inlines = tokens.flatMap(({children}) => children ?? []);
  const tables = tablesIn(tokens.map(({type, content}) => ({type, content})));
  return {
    blocks: tokens
      .filter(({type}) => type === 'fence')
      .map(({info, content}) => ({language: info, text: content})),
    addresses: inlines.flatMap((token) =>
      ['href', 'src'].flatMap((name) => token.attrGet(name)?.toString() ?? []),
    ),
    headings: tokens.flatMap(({type}, i) =>
      type === 'heading_open' ? [tokens[i + 1]?.content ?? ''] : [],
    ),
    table(...headings) {
      const found = tables.filter(([first]) =>
        headings.every((heading, i) => [...(first?.keys() ?? [])][i] === heading),
      );
      if (found.length !== 1 || found[0] === undefined)
        throw new Error(
          `${path} has ${found.length} tables that begin with ${headings.join(', ')}.`,
        );
      return found[0];
    },
  };
}

/** Every `code` of a cell, in order. */
export function codesIn(cell = ''): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, code = '']) => code);
}

function tablesIn(tokens: readonly {type: string; content: string}[]): Row[][] {
  const tables: Row[][] = [];
  let headings: string[] = [];
  let cells: string[] = [];
  for (const [i, {type}] of tokens.entries()) {
    if (type === 'table_open') tables.push([]);
    if (type === 'tr_open') cells = [];
    if (type === 'th_open' || type === 'td_open') cells.push(tokens[i + 1]?.content ?? '');
    if (type !== 'tr_close') continue;
    if (tokens[i - 1]?.type === 'th_close') headings = cells;
    else tables.at(-1)?.push(new Map(headings.map((heading, j) => [heading, cells[j] ?? ''])));
  }
  return tables;
}
