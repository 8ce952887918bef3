/**
 * Loads the relevance sets: FAQs with queries and the entries that answer them.
 *
 * The sets lie beside the project, where they are at all; their licences keep them out of it.
 */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Entry} from '../../src/format/entry.js';

const EVAL = new URL('../../../shared/eval/', import.meta.url);

/** One FAQ with the queries that are put to it. */
export interface Site {
  readonly entries: readonly Entry[];
  readonly queries: readonly Judged[];
  /** Queries that nothing in the FAQ answers. */
  readonly unanswerable: readonly string[];
  /** The FAQ as its author wrote it, where the set has that; then `entries` are compiled from it. */
  readonly markdown?: string;
}

export interface Judged {
  readonly text: string;
  /** Ids of the entries that answer it, with a grade of at least 1. */
  readonly relevant: ReadonlyMap<string, number>;
  /** What kind of query it is, where the set says so. */
  readonly class?: string;
}

export interface Dataset {
  readonly name: string;
  readonly language: string;
  readonly sites: readonly Site[];
}

export const PUBLIC_SETS: readonly (readonly [name: string, language: string])[] = [
  ['quebecfaq', 'en'],
  ['hint3', 'en'],
  ['banking77', 'en'],
  ['deepset-covid-de', 'de'],
  ['parakqc', 'ko'],
];

export const areSetsHere = existsSync(EVAL);

interface Row {
  readonly id: string;
  readonly group?: string;
  readonly question: string;
  readonly answer: string;
  readonly text: string;
}

function readRows(set: string, file: string): Row[] {
  const path = new URL(`sets/${set}/${file}`, EVAL);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

function readJudgements(set: string): Map<string, Map<string, number>> {
  const judgements = new Map<string, Map<string, number>>();
  for (const line of readFileSync(new URL(`sets/${set}/qrels.tsv`, EVAL), 'utf8').split('\n')) {
    const [query, entry, grade] = line.split('\t');
    if (query === undefined || entry === undefined || Number(grade) < 1) continue;
    const relevant = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, relevant.set(entry, Number(grade)));
  }
  return judgements;
}

/** A public set; entries and queries of one `group` make one site. */
export function readDataset(name: string, language: string): Dataset {
  const judgements = readJudgements(name);
  const faq = readRows(name, 'faq.jsonl');
  const queries = readRows(name, 'queries.jsonl');
  const unanswerable = readRows(name, 'queries_noanswer.jsonl');
  const groups = [...new Set(faq.map(({group}) => group))];
  const sites = groups.map((group): Site => ({
    entries: faq
      .filter((row) => row.group === group)
      .map(({id, question, answer}) => ({
        id,
        question,
        aliases: [],
        answer: answer === '' ? [] : [answer],
      })),
    queries: queries
      .filter((row) => row.group === group)
      .map(({id, text}) => ({text, relevant: judgements.get(id) ?? new Map<string, number>()})),
    unanswerable: unanswerable.filter((row) => row.group === group).map(({text}) => text),
  }));
  return {name, language, sites};
}

/** The page that the project's own FAQ goes back to. */
export const resinPage = fileURLToPath(new URL('resin/faq.md', EVAL));

/** Its queries, as `class ⇥ anchor ⇥ query` with a heading line; class `none` has no anchor. */
export const resinQueries = fileURLToPath(new URL('resin/queries.tsv', EVAL));

/** A real FAQ of 19 questions, with queries of a line each: class, id, text. */
export function readResin(): Site {
  const read = (name: string): string => readFileSync(new URL(`resin/${name}`, EVAL), 'utf8');
  const rows = read('queries.tsv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  return {
    entries: [],
    markdown: read('faq.md'),
    queries: rows
      .filter(([name]) => name !== 'none')
      .map(([name = '', id = '', text = '']) => ({
        ...{text, class: name, relevant: new Map([[id, 1]])},
      })),
    unanswerable: rows.filter(([name]) => name === 'none').map(([, , text = '']) => text),
  };
}
