/**
 * `faq-search check`: tests a FAQ, with the queries its authors say must find an entry.
 */
import {languageOf, sortDiagnostics, type Diagnostic, type SourceEntry} from '../../files/index.js';
import {createEngine, type Engine} from '../../engine/index.js';
import {missesOf, type Miss, type MissedQuery} from '../../review/golden-queries.js';
import {createLint} from '../../review/lint.js';
import type {Report, Task} from '../command.js';
import {asErrors, compileTask} from '../compile-task.js';
import type {Options} from '../options.js';
import {counted} from '../terminal.js';
import {reportOf, textLines, type TextReport} from '../text-report.js';

/** What `check --json` prints. */
export interface CheckResult {
  readonly entries: number;
  /** How many golden queries there are. */
  readonly queries: number;
  /** The last rank that is good enough. */
  readonly top: number;
  readonly missed: readonly MissedQuery[];
  /** How much of the sources is in the entries, and what is not, the worst first. */
  readonly text: TextReport;
}

export async function runCheck(task: Task): Promise<Report> {
  const {options} = task;
  // Strict by itself, but every problem is to be seen at once.
  const compiled = await compileTask({...task, options: {...options, strict: false}});
  const {index, entries, textUse} = compiled;
  const diagnostics =
    (options.strict ?? true) ? asErrors(compiled.diagnostics) : compiled.diagnostics;
  if (index === undefined) return {diagnostics, text: ''};
  task.progress('Asking the golden queries');
  const engine = createEngine({index, language: languageOf(index.language)});
  const misses = await findMisses(engine, entries, task.options.top);
  task.progress('Looking at the entries');
  const lint = createLint(entries, {engine, language: languageOf(index.language)});
  const findings: Diagnostic[] = [];
  for (const entry of entries) findings.push(...(await lint.findingsIn(entry)));
  const result: CheckResult = {
    entries: entries.length,
    queries: entries.reduce((sum, {expects}) => sum + expects.length, 0),
    top: task.options.top,
    missed: misses.map(({missed}) => missed),
    text: reportOf(textUse),
  };
  return {
    diagnostics: sortDiagnostics([
      ...diagnostics,
      ...misses.map(({diagnostic}) => diagnostic),
      ...findings, // advice: never an error
    ]),
    result,
    text: textOf(result, options),
  };
}

async function findMisses(
  engine: Engine,
  entries: readonly SourceEntry[],
  top: number,
): Promise<Miss[]> {
  const misses: Miss[] = [];
  for (const entry of entries) misses.push(...(await missesOf(entry, engine, top)));
  return misses;
}

function textOf({entries, queries, missed, top, text}: CheckResult, {verbose}: Options): string {
  const found = queries - missed.length;
  const golden = `${found} of ${counted(queries, 'golden query', 'golden queries')} within the first ${top}`;
  const lines = textLines(text, entries, verbose ? 'all' : 'worst');
  return [`${counted(entries, 'entry', 'entries')}, ${golden}`, ...lines, ''].join('\n');
}
