/**
 * `faq-search diff`: says what a change of a FAQ does to its search.
 */
import type {Diagnostic} from '../../files/index.js';
import {oneLine} from '../../compiler/one-line.js';
import {
  compareStandings,
  distinctQueries,
  type ChangeKind,
  type ComparedQuery,
  type Diff,
  type QueryChange,
} from '../../review/diff.js';
import type {Report, Task} from '../command.js';
import {withSides, type ComparedSide} from '../compared-sides.js';
import {readQueryLog} from '../query-log.js';
import {counted, grouped} from '../terminal.js';

export async function runDiff(task: Task): Promise<Report> {
  const {operand, operands, cwd, options} = task;
  const [newer = '', log] = operands;
  const given = log === undefined ? [] : await readQueryLog(log, cwd);
  return withSides([operand, newer], task, async (before, after) => {
    const entries = entriesOf(before, after);
    const added = new Set(entries.added);
    const queries = distinctQueries([
      // A new question finds itself: that is no news.
      ...queriesOf(after).filter(({id, from}) => from === 'golden' || !added.has(id ?? '')),
      ...queriesOf(before),
      ...given.map(({text}): ComparedQuery => ({text, from: 'given'})),
    ]);
    task.progress(`Asking ${counted(queries.length, 'query', 'queries')} twice`);
    // The one with a thread is asked first: then both are at work.
    const [now, old] = await Promise.all([after, before].map((side) => side.standings(queries)));
    const standings = {before: old ?? [], after: now ?? []};
    const result: Diff = {...compareStandings(queries, standings, options.top), ...entries};
    const diagnostics =
      options.failOn === 'loss' ? losses(result.changes, after, newer || '.') : [];
    return {
      diagnostics,
      result,
      text: options.markdown ? markdownOf(result, after) : textOf(result, after),
    };
  });
}

/** What its author, and its own words, say that has to find each entry. */
function queriesOf({entries}: ComparedSide): ComparedQuery[] {
  return entries.flatMap(({id, question, aliases, expects = []}) => [
    ...expects.map(({query}): ComparedQuery => ({text: query, from: 'golden', id})),
    {text: question, from: 'question', id},
    ...aliases.map((text): ComparedQuery => ({text, from: 'alias', id})),
  ]);
}

function entriesOf(before: ComparedSide, after: ComparedSide): Pick<Diff, 'removed' | 'added'> {
  const [old, now] = [before, after].map(({entries}) => entries.map(({id}) => id));
  const without = (ids: readonly string[] = [], others: readonly string[] = []): string[] => {
    const known = new Set(others);
    return ids.filter((id) => !known.has(id));
  };
  return {removed: without(old, now), added: without(now, old)};
}

/** An entry that was taken out on purpose is no loss of a query. */
function losses(
  changes: readonly QueryChange[],
  {entries}: ComparedSide,
  name: string,
): Diagnostic[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return changes.flatMap(({kind, id, text, before, after}): Diagnostic[] => {
    if (kind !== 'lost' && kind !== 'unanswered') return [];
    const entry = known.get(id ?? '');
    if (id !== undefined && entry === undefined) return [];
    const now = after === undefined ? 'does not any more' : `finds it at rank ${after} now`;
    return [
      {
        ...{path: entry?.source?.path ?? name, line: entry?.source?.line ?? 1, column: 1},
        severity: 'error',
        code: 'query-lost',
        message:
          kind === 'lost'
            ? `“${text}” found this question at rank ${before ?? ''}, and ${now}.`
            : `“${text}” was answered, and is not any more.`,
        hint: 'Give the query as an alias of the question, or take the change back.',
      },
    ];
  });
}

const HEADINGS: Readonly<Record<ChangeKind, string>> = {
  lost: 'lost',
  unanswered: 'newly unanswered',
  moved: 'moved',
  answered: 'newly answered',
  gained: 'gained',
};
const KINDS = Object.keys(HEADINGS) as readonly ChangeKind[]; // its type has no other keys

function summaryOf({queries, changes, removed, added}: Diff): string {
  const counts = KINDS.map(
    (kind) => `${grouped(changes.filter((one) => one.kind === kind).length)} ${HEADINGS[kind]}`,
  );
  const same = grouped(queries - changes.length);
  const entries = `${counted(added.length, 'question')} more, ${grouped(removed.length)} less`;
  return `${counted(queries, 'query', 'queries')}: ${counts.join(', ')}, ${same} the same. ${entries}.`;
}

/** What changed, with the question that a query has to find, or that comes first for it. */
function rowOf(change: QueryChange, {entries}: ComparedSide): readonly string[] {
  const {kind, text, from, id, before, after, firstBefore, firstAfter} = change;
  const question = (wanted: string | undefined): string =>
    entries.find((entry) => entry.id === wanted)?.question ?? wanted ?? '–';
  const ranks =
    id === undefined
      ? `${firstBefore === undefined ? 'none' : 'one'} → ${firstAfter === undefined ? 'none' : 'another'}`
      : `${before ?? '–'} → ${after ?? '–'}`;
  return [HEADINGS[kind], ranks, text, from, question(id ?? firstAfter)].map(oneLine);
}

function textOf(result: Diff, after: ComparedSide): string {
  const rows = result.changes.map((change) => rowOf(change, after));
  const widths = [0, 1].map((i) => Math.max(0, ...rows.map((row) => row[i]?.length ?? 0)));
  const lines = rows.map(([kind = '', ranks = '', text = '', from = '', question = '']) => {
    const head = `${kind.padEnd(widths[0] ?? 0)}  ${ranks.padEnd(widths[1] ?? 0)}`;
    return `${head}  “${text}” (${from}): ${question}`;
  });
  return `${[summaryOf(result), ...lines].join('\n')}\n`;
}

/** A comment may have 65,536 characters. */
const MOST_ROWS = 100;

function markdownOf(result: Diff, after: ComparedSide): string {
  const {changes} = result;
  const rows = changes.slice(0, MOST_ROWS).map((change) => rowOf(change, after).map(inTable));
  const table = [
    ['Change', 'Rank', 'Query', 'From', 'Question'],
    ['---', '---', '---', '---', '---'],
    ...rows,
  ].map((cells) => `| ${cells.join(' | ')} |`);
  const rest = changes.length - rows.length;
  return [
    `**The search of this FAQ**: ${summaryOf(result)}`,
    ...(rows.length === 0 ? [] : ['', ...table]),
    ...(rest > 0 ? ['', `${counted(rest, 'more change')} are not shown.`] : []),
    '',
  ].join('\n');
}

/** Readers' own words must not become markup, nor call people by name. */
function inTable(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~&]/g, (sign) => `\\${sign}`).replace(/@/g, '@\u200b');
}
