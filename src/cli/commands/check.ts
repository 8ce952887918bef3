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
import {createRanker} from '../../engine/ranker.js';
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
  const checked = [{index, entries}, ...translations].flatMap((one) =>
    one.index === undefined ? [] : checkOne({...one, index: one.index}, task),
  );
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
function checkOne(
  {index, entries}: {readonly index: FaqIndex; readonly entries: readonly SourceEntry[]},
  {options, progress}: Task,
): Checked {
  progress('Asking the golden queries');
  const language = languageOf(index.language);
  const rank = createRanker({index, language});
  const misses = entries.flatMap((entry) => missesOf(entry, rank, options.top));
  progress('Looking at the entries');
  const {findingsIn} = createLint(entries, {rank, language});
  return {misses, findings: entries.flatMap(findingsIn)};
}

function textOf({entries, queries, missed, top, text}: CheckResult, {verbose}: Options): string {
  const found = queries - missed.length;
  const golden = `${found} of ${counted(queries, 'golden query', 'golden queries')} within the first ${top}`;
  const lines = textLines(text, entries, verbose ? 'all' : 'worst');
  return [`${counted(entries, 'entry', 'entries')}, ${golden}`, ...lines, ''].join('\n');
}
