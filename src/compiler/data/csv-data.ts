/**
 * Reads CSV as data: RFC 4180, with the separators that spreadsheets write (`,` `;` tab `|`).
 *
 * It is read here because no parser gives the place of a cell, and the whole of it is one loop.
 */
import {isAsking} from '../../format/asking.js';
import type {Report} from '../diagnostic.js';
import type {DataBlock, DataMap, DataNode, DataPair, DataText} from '../settings/data-node.js';
import {distinctPairs} from '../settings/distinct-pairs.js';
import {fieldOf} from './field-names.js';

type Row = readonly DataText[];

/**
 * @returns a list of maps by the names in the first row, or of rows where the first names nothing;
 *   nothing where, with an error reported, a quotation mark is never closed
 */
export function readCsv(block: DataBlock, report: Report): DataNode | undefined {
  const text = block.source.text.slice(block.start, block.end);
  const [, declared] = /^sep=(.)\n/.exec(text) ?? [];
  const first = declared === undefined ? 0 : 'sep=?\n'.length;
  const rows = rowsOf(text, {first, separator: declared ?? separatorOf(text), block, report});
  if (rows === undefined) return undefined;
  const filled = rows.filter((row) => row.some((cell) => cell.text.trim() !== ''));
  const [names = [], ...others] = filled;
  const {start} = block;
  if (!isHeader(names, others)) {
    return {kind: 'list', start, nodes: filled.map((nodes) => ({kind: 'list', start, nodes}))};
  }
  return {kind: 'list', start, nodes: others.map((row) => mapOf(names, row, {block, report}))};
}

/** Whether a row names the columns, rather than being a question with its answer. */
function isHeader(names: Row, others: readonly Row[]): boolean {
  if (names.some(({text}) => isName(text))) return true;
  const asked = names.map((_, i) => others.filter((row) => isAsking(row[i]?.text ?? '')).length);
  return (
    !names.some(({text}) => isAsking(text)) && asked.some((count) => count * 2 > others.length)
  );
}

/** Whether it is what a column is called, and no question of its own. */
function isName(text: string): boolean {
  const role = fieldOf(text.trim())?.role;
  return role !== undefined && role !== 'other';
}

function mapOf(names: Row, row: Row, {block, report}: Pick<Reading, 'block' | 'report'>): DataMap {
  const pairs = row.flatMap((value, i): DataPair[] => {
    const name = names[i];
    if (name === undefined || name.text.trim() === '' || value.text.trim() === '') return [];
    return [{name: name.text.trim(), key: name, value}];
  });
  return {
    kind: 'map',
    start: row[0]?.start ?? block.start,
    pairs: distinctPairs(pairs, block, report),
  };
}

/** The sign that is most often in the first line, outside of quotation marks. */
function separatorOf(text: string): string {
  const line = (/^(?:"(?:[^"]|"")*"|[^"\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t', '|'].map((sign) => [line.split(sign).length, sign] as const);
  return counts.reduce((best, one) => (one[0] > best[0] ? one : best))[1];
}

interface Reading {
  /** Where the first row begins. */
  readonly first: number;
  readonly separator: string;
  readonly block: DataBlock;
  readonly report: Report;
}

function rowsOf(text: string, {first, separator, block, report}: Reading): Row[] | undefined {
  const rows: Row[] = [];
  let row: DataText[] = [];
  for (let at = first; at <= text.length;) {
    const cell = text.startsWith('"', at)
      ? quotedCell(text, at, separator)
      : plainCell(text, at, separator);
    if (cell === undefined) {
      reportOpen(at, block, report);
      return undefined;
    }
    row.push(located(cell, block.start));
    const sign = text.charAt(cell.next);
    if (sign !== separator) {
      rows.push(row);
      row = [];
    }
    at = cell.next + 1;
  }
  return rows;
}

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the separator or the end of the line is. */
  readonly next: number;
  readonly isQuoted: boolean;
}

function plainCell(text: string, start: number, separator: string): Cell {
  let next = start;
  while (next < text.length && text[next] !== separator && text[next] !== '\n') next++;
  return {text: text.slice(start, next), start, end: next, next, isQuoted: false};
}

/** @returns nothing where it has no end */
function quotedCell(text: string, start: number, separator: string): Cell | undefined {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return undefined;
    if (text[at + 1] === '"') continue;
    const inner = text.slice(start + 1, at).replaceAll('""', '"');
    const after = plainCell(text, at + 1, separator);
    return {...after, text: inner + after.text.trimEnd(), start, end: at, isQuoted: true};
  }
}

function located({text, start, end, isQuoted}: Cell, offset: number): DataText {
  const from = offset + start;
  const written = {start: from, end: offset + end, quote: isQuoted ? '""' : ''} as const;
  return {kind: 'text', start: from, text, written};
}

function reportOpen(offset: number, {source, start}: DataBlock, report: Report): void {
  report.error({
    ...source.placeAt(start + offset),
    code: 'csv-open-quote',
    message: 'The quotation mark here is never closed, so the rest of the file would be one cell.',
    hint: 'End the cell with “"”; a quotation mark inside of it is written twice.',
  });
}
