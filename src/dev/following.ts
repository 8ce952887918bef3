/**
 * Compiles a FAQ now, and again each time that its sources change.
 */
import type {CompiledSources} from '../rollup/compile-sources.js';
import {SourceWatcher} from '../files/source-watcher.js';

export interface Steps {
  readonly compile: () => Promise<CompiledSources>;
  /** Is given each compilation, one after the other. */
  readonly show: (compiled: CompiledSources) => unknown;
}

export class Following {
  readonly #steps: Steps;
  readonly #watcher = new SourceWatcher(() => void this.#again());
  #fail: (error: unknown) => void = () => undefined;
  #isRunning = false;
  #isStale = false;

  constructor(steps: Steps) {
    this.#steps = steps;
  }

  /**
   * Goes on until the signal ends it; without one, for ever.
   * @throws what a step throws before that
   */
  async run(signal?: AbortSignal): Promise<void> {
    try {
      signal?.throwIfAborted();
      await new Promise<void>((end, fail) => {
        this.#fail = fail;
        signal?.addEventListener('abort', () => end(), {once: true});
        void this.#again().then(() => this.#again()); // for what changed before it was watched
      });
    } catch (error) {
      if (signal?.aborted !== true) throw error;
    } finally {
      this.#watcher.close();
    }
  }

  async #again(): Promise<void> {
    this.#isStale = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        await this.#round();
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isRunning = false;
    }
  }

  async #round(): Promise<void> {
    const compiled = await this.#steps.compile();
    this.#watcher.use(compiled.watched);
    await this.#steps.show(compiled);
  }
}
