/**
 * Tells the page what its readers ask, once they pause.
 */
import type {ReactiveController} from 'lit';
import {FaqSearchNoResultsEvent, FaqSearchQueryEvent} from './events.js';
import type {SearchSession} from './search-session.js';
import type {Host} from './settings.js';

/** As long as before an announcement: half a word is no question. */
const PAUSE_MS = 1200;

export class QueryReport implements ReactiveController {
  readonly #host: Host;
  #waiting: SearchSession | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** What was typed, where the page may know. */
  textOf(text: string): string | undefined {
    return this.#host.logQueries && text !== '' ? text : undefined;
  }

  /** Tells what was asked after a pause, unless something else is asked before. */
  later(search: SearchSession): void {
    this.#waiting = search;
    this.#timer = setTimeout(() => this.now(), PAUSE_MS);
  }

  /** Tells what still waits: the reader has gone on to an answer. */
  now(): void {
    const state = this.#waiting?.state;
    this.cancel();
    if (state?.status !== 'answered' || state.query.text.trim() === '') return;
    const {corrections, missing, total} = state.results;
    const asked = {
      total,
      corrected: corrections.length,
      missing: missing.length,
      category: state.query.category,
      text: this.textOf(state.query.text.trim()),
    };
    this.#host.dispatchEvent(new FaqSearchQueryEvent(asked));
    if (total === 0) this.#host.dispatchEvent(new FaqSearchNoResultsEvent(asked));
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
  }
}
