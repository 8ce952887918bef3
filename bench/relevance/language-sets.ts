/**
 * The project's own small sets: a FAQ with its queries in each language, and in five without a
 * module of their own.
 *
 * A line `id | question | answer` is an entry, a line `id | query` a query that it answers.
 */
import {readdirSync, readFileSync} from 'node:fs';
import type {Dataset} from './datasets.js';
import {miniSearch, miniSearchAnalysed, ours} from './engines.js';
import {measure} from './measure.js';

const SETS = new URL('../../test/languages/sets/', import.meta.url);

/** By BCP 47 primary subtag, sorted. */
export const SET_LANGUAGES: readonly string[] = readdirSync(SETS)
  .map((name) => name.replace('.txt', ''))
  .sort();

export function readLanguageSet(language: string): Dataset {
  const lines = readFileSync(new URL(`${language}.txt`, SETS), 'utf8').split('\n');
  const rows = lines.map((line) => line.split(' | '));
  const entries = rows.flatMap(([id = '', question = '', answer]) =>
    answer === undefined ? [] : {id, question, aliases: [], answer: [answer]},
  );
  const queries = rows.flatMap(([id = '', text, answer]) =>
    text === undefined || answer !== undefined ? [] : {text, relevant: new Map([[id, 1]])},
  );
  return {name: 'own', language, sites: [{entries, queries, unanswerable: []}]};
}

export interface LanguageFigures {
  readonly ours: number;
  readonly miniSearch: number;
  readonly miniSearchAnalysed: number;
}

/** MRR@10 of each engine. */
export async function figuresOf(language: string): Promise<LanguageFigures> {
  const set = readLanguageSet(language);
  const [own, plain, analysed] = await Promise.all([
    measure(set, ({entries}) => ours(entries, language)),
    measure(set, ({entries}) => miniSearch(entries)),
    measure(set, ({entries}) => miniSearchAnalysed(entries, language)),
  ]);
  return {ours: own.mrr, miniSearch: plain.mrr, miniSearchAnalysed: analysed.mrr};
}

/** As a table shows them. */
export async function languageRows(): Promise<Record<string, Record<string, string>>> {
  const rows: Record<string, Record<string, string>> = {};
  for (const language of SET_LANGUAGES) {
    const figures = await figuresOf(language);
    rows[language] = {
      'MiniSearch MRR@10': figures.miniSearch.toFixed(3),
      'with our analysis': figures.miniSearchAnalysed.toFixed(3),
      'MRR@10': figures.ours.toFixed(3),
    };
  }
  return rows;
}
