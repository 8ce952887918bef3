/**
 * One side of a comparison in a thread of its own: it is opened, then asked.
 */
import {parentPort, workerData} from 'node:worker_threads';
import {loadLate} from '../compiler/load-late.js';
import {SessionStore} from '../files/session-store.js';
import {standingsOf, type ComparedQuery, type Standing} from '../review/diff.js';
import {openCompared, type ComparedEntry, type ComparedTask} from './compared-faq.js';

/** What the thread is given. */
export interface ComparedWork extends Pick<ComparedTask, 'options' | 'cwd'> {
  readonly name: string;
}

/** What is said to the thread. */
export type Asked = {readonly queries: readonly ComparedQuery[]} | 'stop';

/** What it says, in this order. What it can't do it says nothing of, and ends. */
export type Told =
  {readonly entries: readonly ComparedEntry[]} | {readonly standings: readonly Standing[]};

const {name, ...given} = workerData as ComparedWork; // of `apart`, which has the type
const stop = new AbortController();
const tell = (told: Told): void => parentPort?.postMessage(told);
const queries = new Promise<readonly ComparedQuery[]>((resolve) => {
  parentPort?.on('message', (asked: Asked) => {
    if (asked === 'stop') stop.abort();
    else resolve(asked.queries);
  });
});

try {
  await loadLate();
  const task = {...given, progress: () => undefined, signal: stop.signal};
  const faq = await openCompared(name, task, new SessionStore());
  tell({
    entries: faq.entries.map(({id, question, aliases, expects, source}) => ({
      ...{id, question, aliases},
      ...(expects && {expects}),
      ...(source && {source}),
    })),
  });
  tell({standings: standingsOf(await queries, faq)});
} finally {
  parentPort?.close();
}
