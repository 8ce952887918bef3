/**
 * Takes the steps of a compilation in several threads, where that is sooner.
 *
 * What a thread can't do is done in this one: it may be forbidden to start, run out of memory, or fail.
 */
import {availableParallelism} from 'node:os';
import type {IndexedTexts} from '../../indexing/term-counts.js';
import type {CountedPart} from '../../indexing/count-terms.js';
import {fillGaps} from '../fill-gaps.js';
import type {Source} from '../../compiler/source.js';
import type {ParsedPart, Steps} from '../../compiler/steps.js';
import type {Job, Reply} from './jobs.js';
import {StepThread} from './step-thread.js';
import {STEPS} from './steps-here.js';

/** Of the entries of one source. */
type Texts = readonly IndexedTexts[];

/**
 * Characters for each thread. Builds of 1.2 MB took 4.9 s in two threads and 4.6 s in one, of 2.4 MB 7.9 s
 * in either, of 12 MB 23 s and 31 s.
 */
const SIZE_EACH = 1_200_000;

/** So that a thread has the next when it is done with one, and this one not many in hand. */
const JOBS_EACH = 2;

export class ThreadedSteps implements Steps {
  readonly #most: number;
  readonly #sizeEach: number;
  #threads: readonly StepThread[] = [];

  /**
   * @param most how many threads there may be
   * @param sizeEach characters that a thread is started for
   */
  constructor(most = availableParallelism(), sizeEach = SIZE_EACH) {
    this.#most = most;
    this.#sizeEach = sizeEach;
  }

  readonly parse: Steps['parse'] = async (sources, options, onDone) => {
    const threads = this.#threadsFor(sources.reduce((sum, {text}) => sum + text.length, 0));
    for (const thread of threads) thread.tell({kind: 'options', options});
    return inThreads<Source, ParsedPart>(sources, {
      threads,
      jobOf: (source) => ({kind: 'parse', source}),
      here: (undone) => STEPS.parse(undone, options, onDone),
      onDone,
    });
  };

  readonly count: Steps['count'] = async (parts, analysis, onDone) => {
    const threads = this.#threadsFor(parts.reduce((sum, texts) => sum + sizeOf(texts), 0));
    const sent = {...analysis, language: analysis.language.code};
    for (const thread of threads) thread.tell({kind: 'analysis', analysis: sent});
    const counted = await inThreads<Texts, CountedPart>(parts, {
      threads,
      jobOf: (texts) => ({kind: 'count', texts}),
      here: (undone) => STEPS.count(undone, analysis, onDone),
      onDone,
    });
    await this.end(); // this is the last step, and what follows can use their memory
    return counted;
  };

  /** Has to be called where a compilation ends early. */
  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
    this.#threads = [];
  }

  /** @returns none where one would do as well */
  #threadsFor(size: number): readonly StepThread[] {
    const count = Math.min(this.#most, Math.floor(size / this.#sizeEach));
    if (count < 2) return [];
    try {
      while (this.#threads.length < count) this.#threads = [...this.#threads, new StepThread()];
    } catch {
      // They are forbidden here, as by Node's permissions.
    }
    return this.#threads.filter(({isOver}) => !isOver);
  }
}

interface Work<Value, Made> {
  readonly threads: readonly StepThread[];
  readonly jobOf: (value: Value) => Job;
  /** Does in this thread what no other did. */
  readonly here: (undone: readonly Value[]) => Promise<readonly Made[]>;
  /** Called when one is done in another thread. */
  readonly onDone: () => void;
}

/** @returns what came of each value, in their order */
async function inThreads<Value, Made extends NonNullable<Reply>>(
  values: readonly Value[],
  {threads, jobOf, here, onDone}: Work<Value, Made>,
): Promise<readonly Made[]> {
  const made = values.map((): Made | undefined => undefined);
  const rest = values.entries();
  const work = async (thread: StepThread): Promise<void> => {
    for (const [i, value] of rest) {
      // A thread makes of a job what `jobOf` asks for.
      made[i] = (await thread.ask(jobOf(value))) as Made | undefined;
      if (made[i] !== undefined) onDone();
      if (thread.isOver) return;
    }
  };
  const places = threads.flatMap((thread) => Array.from({length: JOBS_EACH}, () => thread));
  await Promise.all(places.map(work));
  return fillGaps(made, await here(values.filter((_, i) => made[i] === undefined)));
}

function sizeOf(texts: Texts): number {
  return texts.reduce((sum, {question, answer}) => sum + question.length + answer.length, 0);
}
