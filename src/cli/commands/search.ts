/**
 * `faq-search search`: answers a query in the terminal, as the page would.
 */
import {languageOf} from '../../files/index.js';
import {oneLine} from '../../compiler/one-line.js';
import {createEngine, type Hit, type Results, type Run} from '../../engine/index.js';
import type {Report, Task} from '../command.js';
import {compileTask} from '../compile-task.js';
import {counted, type Colors} from '../terminal.js';

/** What `search --json` prints. */
export interface SearchResult extends Pick<Results, 'total' | 'corrections' | 'missing'> {
  readonly query: string;
  readonly hits: readonly FoundEntry[];
}

/** A hit without its whole answer. */
export interface FoundEntry extends Pick<Hit, 'score' | 'question' | 'snippet'> {
  /** From 1. */
  readonly rank: number;
  readonly id: string;
  readonly category?: string;
}

export async function runSearch(task: Task): Promise<Report> {
  const {index, diagnostics} = await compileTask(task);
  if (index === undefined) return {diagnostics, text: ''};
  const engine = createEngine({index, language: languageOf(index.language)});
  const results = await engine.search({text: task.operand, limit: task.options.limit});
  const {total, corrections, missing} = results;
  const hits = results.hits.map(foundEntry);
  const result: SearchResult = {query: task.operand, total, hits, corrections, missing};
  return {diagnostics, result, text: textOf(result, task.colors)};
}

function foundEntry(
  {entry: {id, category}, score, question, snippet}: Hit,
  position: number,
): FoundEntry {
  return {
    rank: position + 1,
    id,
    ...(category === undefined ? {} : {category}),
    score,
    question,
    snippet,
  };
}

function textOf({query, total, hits, corrections, missing}: SearchResult, colors: Colors): string {
  const {bold, dim} = colors;
  const typed = `“${oneLine(query)}”`;
  const shown = hits.length < total ? `, the first ${hits.length}` : '';
  const found = `${counted(total, 'answer')} to ${typed}${shown}`;
  return [
    total === 0 ? `No answer to ${typed}.` : bold(found),
    ...corrections.map(({typed: wrong, used}) =>
      dim(`Searched for “${oneLine(used)}” instead of “${oneLine(wrong)}”`),
    ),
    ...(missing.length === 0 ? [] : [dim(`Not found: ${missing.map(oneLine).join(', ')}`)]),
    ...hits.flatMap((hit) => ['', ...hitLines(hit, colors)]),
    '',
  ].join('\n');
}

function hitLines({rank, id, question, snippet}: FoundEntry, colors: Colors): string[] {
  const indent = ' '.repeat(String(rank).length + 2);
  const passage = marked(snippet, colors);
  return [
    `${rank}. ${marked(question, colors)}`,
    ...(passage === '' ? [] : [`${indent}${passage}`]),
    `${indent}${colors.dim(`#${oneLine(id)}`)}`,
  ];
}

function marked(runs: readonly Run[], {bold, yellow}: Colors): string {
  return runs
    .map(({text, matched}) => {
      const line = oneLine(text).replace(/\s+/g, ' ');
      return matched ? bold(yellow(line)) : line;
    })
    .join('');
}
