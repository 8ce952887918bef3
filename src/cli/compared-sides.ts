/**
 * Opens both sides of a comparison; where that takes a while, the second in a thread of its own.
 */
import {availableParallelism} from 'node:os';
import {setTimeout} from 'node:timers/promises';
import {Worker} from 'node:worker_threads';
import {SessionStore} from '../files/session-store.js';
import {standingsOf, type ComparedQuery, type Standing} from '../review/diff.js';
import type {Asked, ComparedWork, Told} from './compare-thread.js';
import {openCompared, type ComparedEntry, type ComparedTask} from './compared-faq.js';

export interface ComparedSide {
  readonly entries: readonly ComparedEntry[];
  readonly standings: (queries: readonly ComparedQuery[]) => Promise<readonly Standing[]>;
}

/**
 * Of this process's own CPU time, not of the clock: where others keep the machine busy, a thread more is
 * no help. It takes half as long to load what it needs, and does not know the sources that both sides
 * share; a FAQ of 100 entries is compiled by then.
 */
const PATIENCE_MS = 500;

/** Collecting the garbage of new texts took a fifth of the time with the 16 MB of a thread. */
const YOUNG_MB = 192; // three halves of 64 MB

/**
 * @param use is given both; when it has ended, the thread is gone
 * @throws Failure for a side that can't be opened, and what `use` throws
 */
export async function withSides<Result>(
  [before, after]: readonly [string, string],
  task: ComparedTask,
  use: (before: ComparedSide, after: ComparedSide) => Promise<Result>,
): Promise<Result> {
  const store = new SessionStore();
  const first = openCompared(before, task, store);
  const thread = (await isSlow(first)) ? apart(after, task) : undefined;
  try {
    const old = sideOf(await first);
    return await use(old, (await thread?.side) ?? sideOf(await openCompared(after, task, store)));
  } finally {
    await thread?.end();
  }
}

function sideOf(faq: Awaited<ReturnType<typeof openCompared>>): ComparedSide {
  return {entries: faq.entries, standings: async (queries) => standingsOf(queries, faq)};
}

/** Whether a thread would be through sooner than this one. */
async function isSlow(work: Promise<unknown>): Promise<boolean> {
  if (availableParallelism() < 2) return false;
  const start = process.cpuUsage();
  const done = work.then(() => true);
  for (let leftMs = PATIENCE_MS; leftMs > 0;) {
    const later = setTimeout(Math.max(10, leftMs), false, {ref: false});
    if (await Promise.race([done, later])) return false;
    const {user, system} = process.cpuUsage(start); // microseconds
    leftMs = PATIENCE_MS - (user + system) / 1000;
  }
  return true;
}

interface Thread {
  /** Undefined where it could not open it: whoever does it without a thread finds out why. */
  readonly side: Promise<ComparedSide | undefined>;
  readonly end: () => Promise<unknown>;
}

function apart(name: string, {options, cwd, signal}: ComparedTask): Thread {
  const workerData: ComparedWork = {name, options, cwd};
  const worker = new Worker(new URL('./compare-thread.js', import.meta.url), {
    workerData,
    resourceLimits: {maxYoungGenerationSizeMb: YOUNG_MB},
  });
  const ended = new Promise<undefined>((resolve) => worker.once('exit', () => resolve(undefined)));
  worker.on('error', () => undefined); // it ends
  const say = (asked: Asked): void => worker.postMessage(asked);
  const stop = (): void => say('stop');
  signal?.addEventListener('abort', stop);
  let isOpen = false;
  const told = (): Promise<Told | undefined> =>
    Promise.race([ended, new Promise<Told>((resolve) => worker.once('message', resolve))]);
  const side = told().then((opened): ComparedSide | undefined => {
    if (opened === undefined || !('entries' in opened)) return undefined;
    isOpen = true;
    return {
      entries: opened.entries,
      standings: async (queries) => {
        say({queries});
        const answer = await told();
        if (answer && 'standings' in answer) return answer.standings;
        throw new Error('The thread of a comparison ended before it had answered.');
      },
    };
  });
  return {
    side,
    end: async () => {
      signal?.removeEventListener('abort', stop);
      // What it made on the disk is gone as soon as it is open; until then it needs a moment for that.
      if (isOpen) return worker.terminate();
      stop();
      return ended;
    },
  };
}
