/**
 * `faq-search explain`: says why each hit ranks where it does.
 */
import {languageOf} from '../../files/index.js';
import {oneLine} from '../../compiler/one-line.js';
import {explain, type Explanation, type TermReason} from '../../engine/index.js';
import type {Report, Task} from '../command.js';
import {compileTask} from '../compile-task.js';
import type {Colors} from '../terminal.js';

/** What `explain --json` prints. */
export interface ExplainResult {
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
  const faq = {index, language: languageOf(index.language)};
  const hits = explain(faq, task.operand, task.options.limit).map(
    ({entry: {id, question}, ...reasons}, i): ExplainedHit => ({
      rank: i + 1,
      id,
      question,
      ...reasons,
    }),
  );
  const result: ExplainResult = {query: task.operand, hits};
  return {diagnostics, result, text: textOf(result, task.colors)};
}

function textOf({query, hits}: ExplainResult, colors: Colors): string {
  if (hits.length === 0) return `No answer to “${oneLine(query)}”.\n`;
  return `${hits.map((hit) => hitLines(hit, colors).join('\n')).join('\n\n')}\n`;
}

function hitLines(hit: ExplainedHit, {bold, dim}: Colors): string[] {
  const {rank, id, question, score, words, closer, reasons} = hit;
  return [
    `${rank}. ${bold(oneLine(question))} ${dim(`#${oneLine(id)}`)}`,
    `   ${points(score)} = ${points(words)} for its words + ${points(closer)} for words together and a like question`,
    ...reasons.map((reason) => `   ${reasonLine(reason)}`),
  ];
}

function reasonLine({typed, terms, kind, weight, rarity, score}: TermReason): string {
  const found = kind === 'exact' ? 'itself' : `${kind} “${oneLine(terms.join(' '))}”`;
  return `${points(score).padStart(6)}  “${oneLine(typed)}”: ${found}, weight ${weight}, rarity ${points(rarity)}`;
}

function points(score: number): string {
  return score.toFixed(2);
}
