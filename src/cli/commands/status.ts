/**
 * `faq-search status`: says what a search server has, and whether it is whole.
 */
import type {Diagnostic} from '../../files/index.js';
import {isWhole, type FaqStatus, type PushedStatus} from '../../remote/pushed/pushed-status.js';
import type {Report, Task} from '../command.js';
import {onServer, serverOf} from '../search-server.js';
import {counted, grouped} from '../terminal.js';

/** What `status --json` prints. */
export interface StatusResult extends PushedStatus {
  /** Whether every FAQ has all of its entries. */
  readonly whole: boolean;
}

export async function runStatus(task: Task): Promise<Report> {
  const server = serverOf(task);
  const found = await onServer(() => server.status(task.options.alias));
  const whole = isWhole(found);
  const result: StatusResult = {...found, whole};
  return {
    diagnostics: whole ? [] : [problemOf(found)],
    result,
    text: textOf(found, task),
  };
}

function problemOf({alias, index, faqs}: PushedStatus): Diagnostic {
  const place = {path: alias, line: 1, column: 1, severity: 'error' as const};
  if (index === undefined || faqs.length === 0) {
    const message = 'Nothing has been pushed under this name, or not by this version.';
    return {...place, code: 'not-pushed', message, hint: 'Run “faq-search push”.'};
  }
  const lacking = faqs.filter(({entries, found}) => entries !== found).map(lineOf);
  return {
    ...place,
    code: 'not-whole',
    message: `Not all of it is there: ${lacking.join('; ') || 'parts of the index don’t answer'}.`,
    hint: 'Run “faq-search push” again; if that does not help, look at the nodes of the server.',
  };
}

function lineOf({site, language, entries, found}: FaqStatus): string {
  const name = site === '' ? language : `${site}, ${language}`;
  const all = counted(entries, 'entry', 'entries');
  return found === entries ? `${name}: ${all}` : `${name}: ${grouped(found)} of ${all}`;
}

function textOf({alias, index, health, faqs, abandoned}: PushedStatus, {colors}: Task): string {
  if (index === undefined) return '';
  return [
    colors.bold(`${alias}: index ${index}, ${health ?? ''}`),
    ...faqs.map((faq) => `  ${lineOf(faq)}`),
    ...(abandoned.length > 0
      ? [`Left by an interrupted push, removed by the next: ${abandoned.join(', ')}`]
      : []),
    '',
  ].join('\n');
}
