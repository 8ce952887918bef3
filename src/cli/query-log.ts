/**
 * Reads what readers asked: a list of queries, a table, JSON, or what tools for statistics export.
 */
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {unreadableBecause} from '../files/system-error.js';
import type {LoggedQuery} from '../review/gaps.js';
import {tableIn} from './csv-table.js';
import {IoFailure, UsageFailure} from './failure.js';

/** A row of an export: values by the names of columns or keys. */
type Row = Readonly<Record<string, unknown>>;

/**
 * What exports call the query, as letters in lower case, the likeliest first: our own events, GA4
 * (`Search term`), Algolia (`search`), Matomo (`Label`), Plausible (`name`, `Property value`), Umami (`value`).
 */
const QUERY_NAMES = [
  ...['query', 'text', 'searchterm', 'searchterms', 'searchquery', 'search', 'keyword', 'keywords'],
  ...['q', 'term', 'label', 'propertyvalue', 'stringvalue', 'value', 'name'],
];

/** And how many times it was asked: once, where none of them is there. */
const COUNT_NAMES = [
  ...['count', 'searches', 'eventcount', 'events', 'totalevents', 'nbvisits', 'visits', 'nbevents'],
  ...['total', 'visitors', 'pageviews', 'views', 'nbhits', 'hits'],
];

const EVENTS = ['faqsearchquery', 'faqsearchnoresults'];

/**
 * @param path relative to the working folder
 * @throws Failure where the file can't be read, or has no queries that could be found
 */
export async function readQueryLog(path: string, cwd: string): Promise<LoggedQuery[]> {
  const bytes = await readFile(resolve(cwd, path)).catch((cause: unknown) => {
    throw new IoFailure(`The queries “${path}” can't be read: ${unreadableBecause(cause)}.`);
  });
  const text = decoded(bytes);
  const rows = /^\s*[[{]/.test(text) ? rowsOfJson(text, path) : tableIn(text);
  const queries = isTable(rows) ? (queriesIn(rows) ?? listed(text, path)) : rows.map(once);
  return queries.filter((one) => one.text.trim() !== '' && one.count > 0);
}

function once(line: string): LoggedQuery {
  return {text: line, count: 1};
}

/** Lines of a plain list: its first query may have a comma in it. */
function listed(text: string, path: string): LoggedQuery[] {
  if (/\.txt$/i.test(path)) return text.split(/\r?\n/).map(once);
  throw new UsageFailure(
    `“${path}” has no column that could be the queries.`,
    `Call the column of the queries “query”, and that of how often they were asked “count”; a list, one a line, is in a file “.txt”.`,
  );
}

/** Matomo and spreadsheets write UTF-16. */
function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function isTable(rows: readonly Row[] | readonly string[]): rows is readonly Row[] {
  return typeof rows[0] === 'object';
}

/** The objects of a document, or of lines of JSON. */
function rowsOfJson(text: string, path: string): readonly Row[] | readonly string[] {
  const whole = parsed(text);
  if (whole !== undefined) {
    const list = listIn(whole);
    if (list.every((one) => typeof one === 'string')) return list;
    return list.filter(isObject);
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line, i) => {
    const value = parsed(line);
    if (isObject(value)) return value;
    throw new UsageFailure(
      `${path}:${i + 1} is no JSON object.`,
      'Write one object a line, as in {"query": "forgot password", "count": 3}, or one list of them.',
    );
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // lines of JSON, or none
  }
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first list in a value: exports wrap it in what they say of themselves. */
function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [];
  for (const inner of Object.values(value)) {
    const list = listIn(inner);
    if (list.length > 0) return list;
  }
  return [value].filter((one) => Object.keys(one).length > 0);
}

/** @returns undefined where nothing names the queries */
function queriesIn(rows: readonly Row[]): LoggedQuery[] | undefined {
  const flat = rows.map(flattened);
  const events = eventsIn(flat);
  if (events !== undefined) return events;
  const names = new Set(flat.slice(0, 100).flatMap((row) => [...row.keys()]));
  const query = QUERY_NAMES.find((name) => names.has(name));
  if (query === undefined) return undefined;
  const count = COUNT_NAMES.find((name) => names.has(name));
  return flat.map((row) => ({
    text: textOf(row.get(query)),
    count: count === undefined ? 1 : numberOf(row.get(count)),
  }));
}

/** Values by plain names, those of objects inside beside the others; the outer ones win. */
function flattened(row: Row): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  const add = (object: Row, depth: number): void => {
    for (const [name, value] of Object.entries(object)) {
      const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      if (!isObject(value) && !values.has(plain)) values.set(plain, value);
    }
    for (const value of Object.values(object))
      if (isObject(value) && depth < 4) add(value, depth + 1);
  };
  add(row, 0);
  return values;
}

/** The element's own events: each is one query, and one without results is also a query before it. */
function eventsIn(rows: readonly ReadonlyMap<string, unknown>[]): LoggedQuery[] | undefined {
  const named = rows.flatMap((row) => {
    const kind = [...row.values()].find(
      (value) =>
        typeof value === 'string' && EVENTS.includes(value.toLowerCase().replace(/[^a-z]/g, '')),
    );
    return kind === undefined
      ? []
      : [
          {
            kind: textOf(kind)
              .toLowerCase()
              .replace(/[^a-z]/g, ''),
            row,
          },
        ];
  });
  const [kind] = EVENTS.filter((one) => named.some((event) => event.kind === one));
  if (kind === undefined) return undefined;
  const query = ['text', 'query', 'searchterm', 'value'];
  return named
    .filter((event) => event.kind === kind)
    .map(({row}) => {
      const name = query.find((one) => row.has(one)) ?? '';
      return {text: textOf(row.get(name)), count: 1};
    });
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Exports write 1,234 or 1.234 too; a count has no part of one. */
function numberOf(value: unknown): number {
  const digits = textOf(value).replace(/(?<=\d)[.,'’\s](?=\d{3}(?!\d))/g, '');
  return Math.max(0, Math.round(Number(digits))) || 0;
}
