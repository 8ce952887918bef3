/**
 * `faq-search gaps`: finds what readers asked in vain, and what would help them.
 */
import {languageOf, type SourceEntry} from '../../files/index.js';
import {oneLine} from '../../compiler/one-line.js';
import {propose, write} from '../../dev/proposals.js';
import type {Wish} from '../../dev/protocol.js';
import {findGaps, type Gap, type Gaps} from '../../review/gaps.js';
import type {Report, Task} from '../command.js';
import {compileOptionsOf, compileTask} from '../compile-task.js';
import {UsageFailure} from '../failure.js';
import {readQueryLog} from '../query-log.js';
import {counted, grouped, type Colors} from '../terminal.js';

/** What `gaps --json` prints: the first `limit` gaps. */
export interface GapsResult extends Gaps {
  /** Aliases that were written; absent without `--write`. */
  readonly written?: readonly WrittenAlias[];
}

export interface WrittenAlias {
  readonly alias: string;
  readonly id: string;
  readonly path: string;
}

export async function runGaps(task: Task): Promise<Report> {
  const {operand, cwd, options} = task;
  const log = await readQueryLog(operand, cwd);
  if (log.length === 0) {
    throw new UsageFailure(`“${operand}” has no queries.`, 'Write one query a line, for example.');
  }
  const {index, entries, diagnostics} = await compileTask(task);
  if (index === undefined) return {diagnostics, text: ''};
  task.progress(`Asking ${counted(log.length, 'query', 'queries')}`);
  const all = findGaps({index, language: languageOf(index.language)}, log);
  const shown = {...all, gaps: all.gaps.slice(0, options.limit)};
  if (!options.write) return {diagnostics, result: shown, text: textOf(shown, all, task.colors)};
  const written = await writeAliases(shown.gaps, entries, task);
  const result: GapsResult = {...shown, written};
  return {diagnostics, result, text: `${textOf(shown, all, task.colors)}\n${writtenText(written)}`};
}

function textOf({gaps: shown, ...counts}: Gaps, all: Gaps, colors: Colors): string {
  const {queries, wordings, unanswered, weak, unsure} = counts;
  const share = (part: number): string =>
    `${grouped(part)} (${Math.round((100 * part) / queries)} %)`;
  const head = `${counted(queries, 'query', 'queries')} in ${counted(wordings, 'wording')}: ${share(unanswered)} without an answer, ${share(weak)} with a weak one, ${share(unsure)} with one of several like ones.`;
  const rest = all.gaps.length - shown.length;
  return [
    head,
    ...shown.flatMap((gap) => ['', ...gapLines(gap, colors)]),
    ...(rest > 0 ? ['', `${counted(rest, 'more gap')}; “--limit” shows them.`] : []),
    '',
  ].join('\n');
}

const SAID: Readonly<Record<Gap['answer'], string>> = {
  none: 'no answer',
  weak: 'a weak answer',
  unsure: 'one of several like answers',
};

/** So many other wordings are named. */
const WORDINGS = 4;

function gapLines(
  {query, count, answer, missing, wordings, nearest}: Gap,
  {bold, dim}: Colors,
): string[] {
  const words = missing.map((word) => `“${oneLine(word)}”`).join(', ');
  const why = [SAID[answer], ...(words === '' ? [] : [`not in the FAQ: ${words}`])].join('; ');
  const others = wordings.slice(1, 1 + WORDINGS);
  const more = wordings.length - 1 - others.length;
  return [
    `${grouped(count)} × ${bold(`“${oneLine(query)}”`)}: ${why}`,
    ...(others.length === 0
      ? []
      : [
          dim(
            `  also ${others.map((one) => `“${oneLine(one.text)}” (${one.count})`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
          ),
        ]),
    ...nearest.map(
      ({question, id}, i) => `  ${i + 1}. ${oneLine(question)} ${dim(`#${oneLine(id)}`)}`,
    ),
  ];
}

/** The most frequent wording becomes an alias of the entry that is chosen; by default none is. */
async function writeAliases(
  found: readonly Gap[],
  entries: readonly SourceEntry[],
  task: Task,
): Promise<WrittenAlias[]> {
  const {ask, cwd, options} = task;
  if (ask === undefined && !options.yes) {
    throw new UsageFailure(
      'There is no terminal to ask which aliases are right. Nothing was written.',
      'Run it in a terminal, or give “--yes” to take the nearest entry each time.',
    );
  }
  const chosen: Wish[] = [];
  for (const {query, nearest} of found) {
    if (nearest.length === 0) continue;
    const said = options.yes ? '1' : ((await ask?.(questionFor(query, nearest), 'none')) ?? '');
    const entry = nearest[Number(said) - 1];
    if (entry !== undefined)
      chosen.push({id: entry.id, kind: 'aliases', text: query, language: ''});
  }
  const target = {
    ...{folder: cwd, entries},
    options: {...compileOptionsOf(options), ...(options.sources.length === 1 && {isAlone: true})},
  };
  const written: WrittenAlias[] = [];
  for (const wish of fromBelow(chosen, entries)) {
    const proposal = await propose(wish, target);
    const result = 'message' in proposal ? proposal : await write(wish, proposal.before, target);
    if ('message' in result) task.announce({diagnostics: [], text: `${result.message}\n`});
    else written.push({alias: wish.text, id: wish.id, path: result.path});
  }
  return written;
}

/** The last of a file first: what is written to an entry moves all below it. */
function fromBelow(wishes: readonly Wish[], entries: readonly SourceEntry[]): Wish[] {
  const lines = new Map(entries.map(({id, source}) => [id, source.line]));
  return [...wishes].sort((a, b) => (lines.get(b.id) ?? 0) - (lines.get(a.id) ?? 0));
}

function questionFor(query: string, nearest: Gap['nearest']): string {
  const choices = nearest.map(({question}, i) => `\n  ${i + 1}. ${oneLine(question)}`).join('');
  return `Should “${oneLine(query)}” find one of these?${choices}\nIts number, or Enter`;
}

function writtenText(written: readonly WrittenAlias[]): string {
  const lines = written.map(
    ({alias, id, path}) => `  ${oneLine(path)}: “${oneLine(alias)}” for #${oneLine(id)}\n`,
  );
  return `${counted(written.length, 'alias', 'aliases')} written.\n${lines.join('')}`;
}
