/**
 * Runs the searches of one element, so that only the newest one's results are ever shown.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Engine, Query, Results} from '../engine/results.js';

/** The results shown stay until newer ones are there, so nothing flickers between two keystrokes. */
export type SearchState =
  | {readonly status: 'idle'}
  | {readonly status: 'answered'; readonly query: Query; readonly results: Results}
  | {readonly status: 'failed'; readonly query: Query; readonly error: Error};

export class SearchTask implements ReactiveController {
  state: SearchState = {status: 'idle'};
  readonly #host: ReactiveControllerHost;
  #running: AbortController | undefined;
  #unanswered: {readonly engine: Engine; readonly query: Query} | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Ends the search that still runs, if any.
   * @returns whether this search came to its end, not overtaken by another
   */
  async run(engine: Engine, query: Query): Promise<boolean> {
    this.#running?.abort();
    const {signal} = (this.#running = new AbortController());
    this.#unanswered = {engine, query};
    const state = await answer(engine, query, signal);
    if (signal.aborted) return false;
    this.#unanswered = undefined;
    this.state = state;
    this.#host.requestUpdate();
    return true;
  }

  /** Forgets the results too. */
  reset(): void {
    this.#running?.abort();
    this.#unanswered = undefined;
    this.state = {status: 'idle'};
  }

  /** An element that is moved in its page is disconnected for a moment. */
  hostConnected(): void {
    if (this.#unanswered) void this.run(this.#unanswered.engine, this.#unanswered.query);
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }
}

async function answer(engine: Engine, query: Query, signal: AbortSignal): Promise<SearchState> {
  try {
    return {status: 'answered', query, results: await engine.search(query, signal)};
  } catch (error) {
    return {
      status: 'failed',
      query,
      error: error instanceof Error ? error : new Error(String(error)),
    };
  }
}
