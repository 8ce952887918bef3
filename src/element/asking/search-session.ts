/**
 * Asks the engine what the reader types, so that only the newest results are ever shown.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Engine, Query, Results} from '../../engine/results.js';
import {failed, type Failed} from '../faq/index-source.js';
import type {Settings} from './settings.js';

/** The results shown stay until newer ones are there, so nothing flickers between two keystrokes. */
export type SearchState = {readonly status: 'idle'} | Answered | Failed;

export interface Answered {
  readonly status: 'answered';
  readonly query: Query;
  readonly results: Results;
  /** Whether the query's category has nothing, so that the results are those of all others. */
  readonly isElsewhere: boolean;
}

type SessionHost = ReactiveControllerHost & Pick<Settings, 'maxResults' | 'noOperators'>;

/** Each search returns whether it came to its end, not overtaken by another one. */
export class SearchSession implements ReactiveController {
  state: SearchState = {status: 'idle'};
  /** What the reader asks now, answered or not. */
  query: Query = {text: ''};
  readonly #host: SessionHost;
  readonly #onSettled: (state: SearchState) => void;
  #engine: Engine | undefined;
  #running: AbortController | undefined;

  /** @param onSettled called each time the state becomes `answered` or `failed` */
  constructor(host: SessionHost, onSettled: (state: SearchState) => void) {
    this.#host = host;
    this.#onSettled = onSettled;
    host.addController(this);
  }

  /** An element that is moved in its page is disconnected for a moment. */
  hostConnected(): void {
    if (this.#running) void this.again();
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  /** Asks another FAQ what the reader has typed; no FAQ leaves nothing to show. */
  use(engine: Engine | undefined): Promise<boolean> {
    this.#engine = engine;
    this.state = {status: 'idle'};
    const {limit: _, ...query} = this.query;
    return this.ask(query);
  }

  /** @param delayMs how long to wait whether something else is asked */
  ask(query: Query, delayMs = 0): Promise<boolean> {
    const isWhole = query.text.trim() === '' && this.mostAtOnce === Infinity;
    const most = Math.max(1, Math.trunc(this.#host.maxResults) || 20);
    this.query = isWhole ? query : {...query, limit: Math.min(most, this.mostAtOnce)};
    return this.again(delayMs);
  }

  /** How many more hits the engine gives at once. */
  get mostAtOnce(): number {
    return this.#engine?.mostAtOnce ?? Infinity;
  }

  /** Asks for all that matches, or for as much more as the engine gives at once. */
  askForMore(): Promise<boolean> {
    const {limit = 0, ...query} = this.query;
    const most = limit + this.mostAtOnce;
    this.query = most === Infinity ? query : {...query, limit: most};
    return this.again();
  }

  /** Whether the newest query has no answer yet. */
  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** Asks the same once more. */
  async again(delayMs = 0): Promise<boolean> {
    this.#running?.abort();
    this.#running = undefined;
    if (this.state.status === 'failed') this.state = {status: 'idle'};
    this.#host.requestUpdate();
    if (!this.#engine) return false;
    const running = (this.#running = new AbortController());
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    const query = this.#host.noOperators ? {...this.query, operators: false} : this.query;
    const state = await answer(this.#engine, query, running.signal);
    if (running.signal.aborted) return false;
    this.#running = undefined;
    this.#settle(state);
    return true;
  }

  /** Takes what failed beside a search as a failure of it. @param goOn does that once more */
  fail(error: unknown, goOn: () => unknown): undefined {
    this.#settle({...failed(error), goOn});
  }

  #settle(state: SearchState): void {
    this.state = state;
    this.#host.requestUpdate();
    this.#onSettled(state);
  }
}

async function answer(engine: Engine, query: Query, signal: AbortSignal): Promise<SearchState> {
  try {
    const {category: _, ...anywhere} = query;
    const results = await engine.search(query, signal);
    const isElsewhere = results.total === 0 && results.facets.some(({count}) => count > 0);
    if (!isElsewhere) return {status: 'answered', query, results, isElsewhere};
    return {status: 'answered', query, results: await engine.search(anywhere, signal), isElsewhere};
  } catch (error) {
    return failed(error);
  }
}
