/**
 * One thread that takes steps of a compilation.
 */
import {extname} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Job, Reply} from './jobs.js';

/** Beside this module, whether it is our source or the chunk that it became. */
const OWN_ENDING = extname(import.meta.url);
const WORKER = new URL(`step-worker${OWN_ENDING}`, import.meta.url);

/** A thread has 30 MB in use; without a limit it would let 200 MB gather before it cleans up. */
const HEAP_LIMIT_MB = 400;

export class StepThread {
  readonly #worker: Worker;
  /** Who waits for the replies, in their order. */
  readonly #waiting: ((reply: Reply) => void)[] = [];
  #isOver = false;

  /** @throws where threads are forbidden */
  constructor() {
    // What the process was started with is for it alone; but our source needs its loader.
    this.#worker = new Worker(WORKER, {
      resourceLimits: {maxOldGenerationSizeMb: HEAP_LIMIT_MB},
      ...(OWN_ENDING !== '.ts' && {execArgv: []}),
    });
    this.#worker.on('message', (reply: Reply) => this.#waiting.shift()?.(reply));
    for (const event of ['error', 'messageerror', 'exit'])
      this.#worker.on(event, () => this.#giveUp());
  }

  /** Whether it can't be asked any more: it did not start, or ran out of memory. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** For what is not replied to. */
  tell(job: Job): void {
    this.#worker.postMessage(job);
  }

  /** @returns nothing where the job failed, or the thread is over */
  async ask(job: Job): Promise<Reply> {
    if (this.#isOver) return undefined;
    this.#worker.postMessage(job);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #giveUp(): void {
    this.#isOver = true;
    for (const stop of this.#waiting.splice(0)) stop(undefined);
  }
}
