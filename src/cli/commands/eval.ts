/**
 * `faq-search eval`: measures how well a FAQ answers a table of queries.
 */
import {evaluate, languageOf, type Evaluation, type Measures} from '../../files/index.js';
import {oneLine} from '../../compiler/one-line.js';
import {createEngine} from '../../engine/index.js';
import type {Report, Task} from '../command.js';
import {compileTask} from '../compile-task.js';
import {readJudgedQueries} from '../judged-queries.js';

export async function runEval(task: Task): Promise<Report> {
  const {index, entries, diagnostics} = await compileTask(task);
  if (index === undefined) return {diagnostics, text: ''};
  const ids = new Set(entries.map(({id}) => id));
  const queries = await readJudgedQueries(task.operand, task.cwd, ids);
  task.progress('Asking the queries');
  const engine = createEngine({index, language: languageOf(index.language)}, {forMany: true});
  const result = await evaluate(engine, queries);
  return {diagnostics, result, text: textOf(result)};
}

function textOf({byClass, refused, ...all}: Evaluation): string {
  const classes = Object.entries(byClass).map(
    ([name, measures]) => [oneLine(name), measures] as const,
  );
  const rows = [...classes, ['all', all] as const];
  const width = Math.max(...rows.map(([name]) => name.length));
  const heading = `${''.padEnd(width)}    n   S@1   S@5   MRR  nDCG  zero`;
  return [
    heading,
    ...rows.map(([name, measures]) => `${name.padEnd(width)} ${figures(measures)}`),
    ...(refused === undefined
      ? []
      : [`Of the queries that nothing answers, ${decimals(refused)} got no answer.`]),
    '',
  ].join('\n');
}

function figures({n, success1, success5, mrr10, ndcg10, zero}: Measures): string {
  const means = [success1, success5, mrr10, ndcg10, zero].map(decimals);
  return [String(n).padStart(4), ...means.map((mean) => mean.padStart(5))].join(' ');
}

function decimals(mean: number): string {
  return mean.toFixed(3);
}
