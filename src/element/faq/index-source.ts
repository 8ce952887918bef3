/**
 * Brings the FAQ of one element from where it comes to an engine that searches it.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {wholeEngine} from '../../engine/whole-engine.js';
import type {Engine} from '../../engine/results.js';
import {mustHaveVersion, type Faq} from '../../format/faq-index.js';
import {allowImageHosts} from './image-hosts.js';
import {Intent, type Urgency} from './intent.js';
import type {Elsewhere, Parts} from './parts.js';

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
  | {readonly status: 'ready'; readonly engine: Engine}
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

/** FAQs that came with a script, which is as sure of them as of its own code. */
const builtIn = new WeakSet<Faq | Engine>();

/** Says of a FAQ that it came with a script: it is not checked, as its script is not. */
export function trust(faq: Faq | Engine): void {
  builtIn.add(faq);
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
    else if (origin) this.#settle(this.#opened(origin));
    else this.state = {status: 'waiting'};
    this.#host.requestUpdate();
  }

  async #load(origin: Address | Engine): Promise<void> {
    const request = (this.#loading = new AbortController());
    this.state = {status: 'loading'};
    await this.#intent.wait();
    const state =
      typeof origin === 'string' ? await this.#loaded(origin, request) : this.#opened(origin);
    if (request !== this.#loading) return; // whoever stopped it has begun anew, or left
    this.#settle(state);
    this.#host.requestUpdate();
  }

  async #loaded(src: Address, request: AbortController): Promise<IndexState> {
    try {
      const engine = await this.#elsewhere.load(src, request, this.#parts.openSplit);
      return {status: 'ready', engine};
    } catch (error) {
      return failed(error);
    }
  }

  #opened(faq: Faq | Engine): IndexState {
    try {
      return {status: 'ready', engine: 'search' in faq ? faq : this.#open(faq)};
    } catch (error) {
      return failed(error, false);
    }
  }

  #open(faq: Faq): Engine {
    allowImageHosts(faq.imageHosts ?? []);
    if (!builtIn.has(faq)) return this.#elsewhere.open(faq);
    mustHaveVersion(faq.index, 'The FAQ of a script');
    return wholeEngine(faq);
  }

  get #elsewhere(): Elsewhere {
    const {elsewhere} = this.#parts;
    if (elsewhere) return elsewhere;
    throw new Error(
      'This script has its own FAQ alone. Build it with “--with-src” to show others.',
    );
  }

  #settle(state: IndexState): void {
    this.state = state;
    this.#onSettled(state);
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
