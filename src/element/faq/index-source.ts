/**
 * Brings the FAQ of one element from where it comes to an engine that searches it.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createEngine} from '../../engine/index.js';
import type {Engine} from '../../engine/results.js';
import {tagOf, type Faq} from '../../format/faq-index.js';
import {allowImageHosts} from './image-hosts.js';
import {Intent, type Urgency} from './intent.js';
import {loadFaq} from './load-faq.js';
import type {Parts} from './parts.js';

declare const address: unique symbol;

/** Where a built index lies, relative to the page; a text in `faq` is a name instead. */
export type Address = string & {readonly [address]: true};

export function isAddress(src: string | undefined): src is Address {
  return Boolean(src);
}

/** What an element searches: what the page has given, or what an address has; `undefined` for nothing yet. */
export type Origin = Faq | Engine | Address | undefined;

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
  state: IndexState = {status: 'waiting'};
  readonly #host: ReactiveControllerHost;
  readonly #intent: Intent;
  readonly #parts: Parts;
  readonly #onSettled: (state: IndexState) => void;
  #origin: Origin;
  #loading: AbortController | undefined;

  /** @param onSettled called each time the state becomes `ready` or `failed` */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    parts: Parts,
    onSettled: (state: IndexState) => void,
  ) {
    this.#host = host;
    this.#parts = parts;
    this.#intent = new Intent(host);
    this.#onSettled = onSettled;
    host.addController(this);
  }

  /** Does nothing when the origin is the one in use. */
  use(origin: Origin, urgency: Urgency): void {
    this.#intent.wish(urgency);
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

  async #load(origin: Address | Engine): Promise<void> {
    const request = (this.#loading = new AbortController());
    this.state = {status: 'loading'};
    await this.#intent.wait();
    const state =
      typeof origin === 'string'
        ? await loadFaq(origin, request, this.#parts.openSplit).then(opened, failed)
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
