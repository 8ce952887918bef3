/**
 * `faq-search explain`: says why each hit ranks where it does.
 */
import {languageOf} from '../../files/index.js';
import {oneLine} from '../../compiler/one-line.js';
import {
  createExplainer,
  type ExplainedQuery,
  type Explanation,
  type TermReason,
  type WordReading,
} from '../../engine/index.js';
import {readingWords, reasonWords} from '../../review/ranking-words.js';
import type {Report, Task} from '../command.js';
import {compileTask} from '../compile-task.js';
import type {Colors} from '../terminal.js';

/** What `explain --json` prints. */
export interface ExplainResult extends Pick<ExplainedQuery, 'words' | 'retyped' | 'missing'> {
  readonly query: string;
  readonly hits: readonly ExplainedHit[];
}

export interface ExplainedHit extends Omit<Explanation, 'entry'> {
  /** From 1. */
  readonly rank: number;
  readonly id: string;
  readonly question: string;
}

export async function runExplain(task: Task): Promise<Report> {
  const {index, diagnostics} = await compileTask(task);
  if (index === undefined) return {diagnostics, text: ''};
  const explain = createExplainer({index, language: languageOf(index.language)});
  const {hits: found, ...query} = explain(task.operand, task.options.limit);
  const hits = found.map(({entry: {id, question}, ...reasons}, i): ExplainedHit => ({
    rank: i + 1,
    id,
    question,
    ...reasons,
  }));
  const result: ExplainResult = {query: task.operand, ...query, hits};
  return {diagnostics, result, text: textOf(result, task.colors)};
}

function textOf({query, words, retyped, hits}: ExplainResult, colors: Colors): string {
  const found =
    hits.length === 0
      ? `No answer to “${oneLine(query)}”.`
      : hits.map((hit) => hitLines(hit, colors).join('\n')).join('\n\n');
  const read = retyped.map(({typed, used}) => `“${oneLine(typed)}” is read as “${oneLine(used)}”`);
  return `${[found, '', ...read, ...words.map(wordLine)].join('\n')}\n`;
}

function wordLine(reading: WordReading): string {
  return oneLine(`“${reading.typed}” ${readingWords(reading)}`);
}

function hitLines(hit: ExplainedHit, {bold, dim}: Colors): string[] {
  const {rank, id, question, score, words, closer, alike, reasons} = hit;
  return [
    `${rank}. ${bold(oneLine(question))} ${dim(`#${oneLine(id)}`)}`,
    `   ${points(score)} = ${points(words)} for its words + ${points(alike)} for a like question + ${points(closer - alike)} for words together`,
    ...reasons.map((reason) => `   ${reasonLine(reason)}`),
  ];
}

function reasonLine(reason: TermReason): string {
  const {typed, rarity, score} = reason;
  return oneLine(
    `${points(score).padStart(6)}  “${typed}”: ${reasonWords(reason)}; rarity ${points(rarity)}`,
  );
}

function points(score: number): string {
  return score.toFixed(2);
}
