/**
 * `faq-search check`: tests a FAQ, with the queries its authors say must find an entry.
 */
import {languageOf, sortDiagnostics, type Diagnostic, type SourceEntry} from '../../files/index.js';
import {createEngine, type Engine, type Hit} from '../../engine/index.js';
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

export interface MissedQuery {
  readonly query: string;
  /** The entry that it must find. */
  readonly id: string;
  /** From 1; absent when the entry is not among the hits at all. */
  readonly rank?: number;
  /** The ids of the hits before it, best first; at most `top`. */
  readonly outrankedBy: readonly string[];
}

/** A diagnostic that has no place yet. */
type Problem = Omit<Diagnostic, 'path' | 'line' | 'column'>;

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
  const result: CheckResult = {
    entries: entries.length,
    queries: entries.reduce((sum, {expects}) => sum + expects.length, 0),
    top: task.options.top,
    missed: misses.map(({missed}) => missed),
    text: reportOf(textUse),
  };
  return {
    diagnostics: sortDiagnostics([...diagnostics, ...misses.map(({diagnostic}) => diagnostic)]),
    result,
    text: textOf(result, options),
  };
}

interface Miss {
  readonly missed: MissedQuery;
  readonly diagnostic: Diagnostic;
}

async function findMisses(
  engine: Engine,
  entries: readonly SourceEntry[],
  top: number,
): Promise<Miss[]> {
  const misses: Miss[] = [];
  for (const {id, expects} of entries) {
    for (const {query, ...place} of expects) {
      const {hits} = await engine.search(query);
      const missed = missedQuery({query, id}, hits, top);
      if (missed !== undefined)
        misses.push({missed, diagnostic: {...place, ...problemOf(missed, hits, top)}});
    }
  }
  return misses;
}

function missedQuery(
  golden: Pick<MissedQuery, 'query' | 'id'>,
  hits: readonly Hit[],
  top: number,
): MissedQuery | undefined {
  const position = hits.findIndex(({entry}) => entry.id === golden.id);
  if (position >= 0 && position < top) return undefined;
  const outrankedBy = hits.slice(0, top).map(({entry}) => entry.id);
  return {...golden, ...(position < 0 ? {} : {rank: position + 1}), outrankedBy};
}

function problemOf({query, rank}: MissedQuery, hits: readonly Hit[], top: number): Problem {
  const found =
    rank === undefined ? 'does not find this entry' : `finds this entry at rank ${rank}`;
  const before = hits.slice(0, top).map(({entry}) => `“${entry.question}”`);
  const outranked = before.length === 0 ? 'It finds nothing.' : `Before it: ${before.join(', ')}.`;
  return {
    severity: 'error',
    code: 'golden-query-missed',
    message: `“${query}” ${found}, but has to within the first ${top}. ${outranked}`,
    hint: 'Use the words of the query in the question, or give them as an alias. Or raise “--top”.',
  };
}

function textOf({entries, queries, missed, top, text}: CheckResult, {verbose}: Options): string {
  const found = queries - missed.length;
  const golden = `${found} of ${counted(queries, 'golden query', 'golden queries')} within the first ${top}`;
  const lines = textLines(text, entries, verbose ? 'all' : 'worst');
  return [`${counted(entries, 'entry', 'entries')}, ${golden}`, ...lines, ''].join('\n');
}
