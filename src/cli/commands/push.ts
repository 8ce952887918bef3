/**
 * `faq-search push`: brings a FAQ into a search server.
 */
import {languageOf} from '../../files/index.js';
import {aliasOf, documentsOf} from '../../remote/pushed/documents.js';
import type {Pushed, PushStep} from '../../remote/pushed/push-options.js';
import type {Report, Task} from '../command.js';
import {compileTask} from '../compile-task.js';
import {onServer, serverOf} from '../search-server.js';
import {counted, grouped} from '../terminal.js';

/** What `push --json` prints. */
export interface PushResult extends Pushed {
  /** With the version of the format, as handlers of the same version look for it. */
  readonly alias: string;
  readonly site: string;
  readonly language: string;
  /** How many the FAQ has. */
  readonly entries: number;
  /** Whether nothing was written. */
  readonly dryRun: boolean;
  readonly milliseconds: number;
}

export async function runPush(task: Task): Promise<Report> {
  const server = serverOf(task);
  const {index, diagnostics} = await compileTask(task);
  if (index === undefined) return {diagnostics, text: ''};
  const {alias, siteName, changed, dryRun} = task.options;
  const startMs = performance.now();
  const documents = documentsOf(index, languageOf(index.language), siteName);
  const pushed = await onServer(() =>
    server.push(documents, {
      ...{alias, changed, dryRun, signal: task.signal},
      part: {site: siteName, language: index.language},
      stamp: Date.now().toString(36),
      progress: progressOf(task),
    }),
  );
  const result: PushResult = {
    ...pushed,
    ...{alias: aliasOf(alias), site: siteName, language: index.language},
    ...{entries: index.count, dryRun, milliseconds: Math.round(performance.now() - startMs)},
  };
  return {diagnostics, result, text: textOf(result, task)};
}

const STEPS: Readonly<Record<PushStep, string>> = {
  look: 'Checking what the server has',
  copy: 'Taking other FAQs along',
  write: 'Writing',
  replicate: 'Copying to other nodes',
  switch: 'Switching over',
};

/** Between two counts: more often nobody can read them. */
const PAUSE_MS = 100;

function progressOf({progress}: Task): (step: PushStep, done: number, of: number) => void {
  let lastMs = -Infinity;
  let startMs = performance.now();
  let last: PushStep = 'look';
  return (step, done, of) => {
    const nowMs = performance.now();
    if (step !== last) startMs = nowMs;
    else if (nowMs - lastMs < PAUSE_MS) return;
    [last, lastMs] = [step, nowMs];
    const perSecond = Math.round((1000 * done) / Math.max(1, nowMs - startMs));
    const counts = ` ${grouped(done)} of ${grouped(of)}, ${grouped(perSecond)} a second`;
    progress(`${STEPS[step]}${of > 1 && done > 1 ? `:${counts}` : ''}`);
  };
}

function textOf(result: PushResult, {colors: {bold, dim}}: Task): string {
  const {whole, written, deleted, copied, removed, entries, dryRun, milliseconds} = result;
  const would = dryRun ? 'Would be ' : '';
  const some = (words: string): string => (dryRun ? `${would}${words}` : words);
  const seconds = Math.max(0.1, milliseconds / 1000);
  const speed = dryRun ? '' : `, ${grouped(Math.round(written / seconds))} a second`;
  return [
    bold(`${counted(entries, 'entry', 'entries')} under “${result.alias}”`),
    some(`written: ${grouped(written)}${whole ? '' : ' that differ'}${speed}`),
    ...(deleted > 0 ? [some(`deleted: ${grouped(deleted)}`)] : []),
    ...(copied > 0 ? [some(`taken along of other FAQs: ${counted(copied, 'document')}`)] : []),
    ...(removed.length > 0 ? [some(`removed: ${removed.join(', ')}`)] : []),
    dim(`Index ${result.index}`),
    '',
  ].join('\n');
}
