/**
 * Brings the FAQ of one element from where it comes to an engine that searches it.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createEngine} from '../../engine/index.js';
import type {Engine} from '../../engine/results.js';
import {tagOf, type Faq} from '../../format/faq-index.js';
import {allowImageHosts} from './image-hosts.js';
import {Intent} from './intent.js';
import {loadFaq, type OpenSplit} from './load-faq.js';

/**
 * A ready FAQ, an engine over one, or the address of a built index; `undefined` while nobody has
 * given any.
 */
export type Origin = Faq | Engine | string | undefined;

export type IndexState =
  | {readonly status: 'waiting'}
  | {readonly status: 'loading'}
  | {
      readonly status: 'ready';
      readonly engine: Engine;
      readonly language: string | undefined;
    }
  | Failed;

/** What can't be shown or searched, until it is tried again. */
export interface Failed {
  readonly status: 'failed';
  readonly error: Error;
  /** Whether trying again asks somebody: a FAQ that the page has given stays as it is. */
  readonly canRetry: boolean;
  /** Does what failed beside a search, once that is answered. */
  readonly goOn?: () => unknown;
}

export class IndexSource implements ReactiveController {
  /** Opens indexes in pieces; scripts that have their FAQ whole have no use for it. */
  static openSplit: OpenSplit | undefined;

  state: IndexState = {status: 'waiting'};
  readonly #host: ReactiveControllerHost;
  readonly #intent: Intent;
  readonly #onSettled: (state: IndexState) => void;
  #origin: Origin;
  #loading: AbortController | undefined;

  /** @param onSettled called each time the state becomes `ready` or `failed` */
  constructor(host: ReactiveControllerHost & HTMLElement, onSettled: (state: IndexState) => void) {
    this.#host = host;
    this.#intent = new Intent(host);
    this.#onSettled = onSettled;
    host.addController(this);
  }

  /**
   * Does nothing when the origin is the one in use.
   * @param isSeen whether its questions are to be shown; else there is time
   */
  use(origin: Origin, isSeen: boolean): void {
    this.#intent.show(isSeen);
    if (origin === this.#origin) return;
    this.#origin = origin;
    this.#begin();
  }

  retry(): void {
    this.#begin();
  }

  hostConnected(): void {
    if (this.state.status === 'loading') this.#begin();
  }

  hostDisconnected(): void {
    this.#loading?.abort();
    this.#loading = undefined;
  }

  #begin(): void {
    this.hostDisconnected();
    const origin = this.#origin;
    if (typeof origin === 'string' || (origin && 'search' in origin)) void this.#load(origin);
    else if (origin) this.#settle(opened(origin));
    else this.state = {status: 'waiting'};
    this.#host.requestUpdate();
  }

  async #load(origin: string | Engine): Promise<void> {
    const request = (this.#loading = new AbortController());
    this.state = {status: 'loading'};
    await this.#intent.wait();
    const state =
      typeof origin === 'string'
        ? await loadFaq(origin, request, IndexSource.openSplit).then(opened, failed)
        : opened(origin);
    if (request !== this.#loading) return; // whoever stopped it has begun anew, or left
    this.#settle(state);
    this.#host.requestUpdate();
  }

  #settle(state: IndexState): void {
    this.state = state;
    this.#onSettled(state);
  }
}

function opened(faq: Faq | Engine): IndexState {
  try {
    if ('search' in faq) return {status: 'ready', engine: faq, language: faq.language};
    allowImageHosts(faq.imageHosts ?? []);
    return {status: 'ready', engine: createEngine(faq), language: tagOf(faq.index)};
  } catch (error) {
    return failed(error, false);
  }
}

/** @param error whatever was thrown */
export function failed(error: unknown, canRetry = true): Failed {
  return {
    status: 'failed',
    error: error instanceof Error ? error : new Error(String(error)),
    canRetry,
  };
}
