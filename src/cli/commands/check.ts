/**
 * `faq-search check`: tests a FAQ, with the queries its authors say must find an entry.
 */
import {
  languageOf,
  sortDiagnostics,
  type Diagnostic,
  type FaqIndex,
  type SourceEntry,
} from '../../files/index.js';
import {createEngine, type Engine} from '../../engine/index.js';
import {missesOf, type Miss, type MissedQuery} from '../../review/golden-queries.js';
import {createLint} from '../../review/lint.js';
import type {Report, Task} from '../command.js';
import {asErrors} from '../compile-task.js';
import type {Options} from '../options.js';
import {counted} from '../terminal.js';
import {reportOf, textLines, type TextReport} from '../text-report.js';
import {compileTranslated} from '../translations.js';

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
  const compiled = await compileTranslated({...task, options: {...options, strict: false}});
  const {index, entries, textUse, translations} = compiled;
  const diagnostics =
    (options.strict ?? true) ? asErrors(compiled.diagnostics) : compiled.diagnostics;
  if (index === undefined) return {diagnostics, text: ''};
  const checked: Checked[] = [await checkOne({index, entries}, task)];
  for (const one of translations)
    if (one.index) checked.push(await checkOne({...one, index: one.index}, task));
  const all = [entries, ...translations.map((one) => one.entries)].flat();
  const misses = checked.flatMap((one) => one.misses);
  const result: CheckResult = {
    entries: all.length,
    queries: all.reduce((sum, {expects}) => sum + expects.length, 0),
    top: task.options.top,
    missed: misses.map(({missed}) => missed),
    text: reportOf(textUse),
  };
  return {
    diagnostics: sortDiagnostics([
      ...diagnostics,
      ...misses.map(({diagnostic}) => diagnostic),
      ...checked.flatMap(({findings}) => findings), // advice: never an error
    ]),
    result,
    text: textOf(result, options),
  };
}

interface Checked {
  readonly misses: readonly Miss[];
  readonly findings: readonly Diagnostic[];
}

/** In one language. */
async function checkOne(
  {index, entries}: {readonly index: FaqIndex; readonly entries: readonly SourceEntry[]},
  {options, progress}: Task,
): Promise<Checked> {
  progress('Asking the golden queries');
  const language = languageOf(index.language);
  const engine = createEngine({index, language}, {forMany: true});
  const misses = await findMisses(engine, entries, options.top);
  progress('Looking at the entries');
  const lint = createLint(entries, {engine, language});
  const findings: Diagnostic[] = [];
  for (const entry of entries) findings.push(...(await lint.findingsIn(entry)));
  return {misses, findings};
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
