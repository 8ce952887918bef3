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
  | Ready
  | {readonly status: 'failed'; readonly error: Error};

interface Ready {
  readonly status: 'ready';
  readonly engine: Engine;
  readonly language: string | undefined;
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
    this.#begin('reload');
  }

  hostConnected(): void {
    if (this.state.status === 'loading') this.#begin();
  }

  hostDisconnected(): void {
    this.#loading?.abort();
  }

  #begin(cache: RequestCache = 'default'): void {
    this.#loading?.abort();
    const origin = this.#origin;
    if (typeof origin === 'string' || (origin && 'search' in origin))
      void this.#load(origin, cache);
    else if (origin) this.#settle(() => origin);
    else this.state = {status: 'waiting'};
    this.#host.requestUpdate();
  }

  async #load(origin: string | Engine, cache: RequestCache): Promise<void> {
    const {signal} = (this.#loading = new AbortController());
    this.state = {status: 'loading'};
    try {
      await this.#intent.wait();
      signal.throwIfAborted();
      const faq =
        typeof origin === 'string'
          ? await loadFaq(origin, {signal, cache}, IndexSource.openSplit)
          : origin;
      signal.throwIfAborted();
      this.#settle(() => faq);
    } catch (error) {
      if (signal.aborted) return; // overtaken: whoever aborted it has begun anew, or left
      this.#settle(() => {
        throw error;
      });
    }
    this.#host.requestUpdate();
  }

  #settle(get: () => Faq | Engine): void {
    try {
      const origin = get();
      this.state = {status: 'ready', ...ready(origin)};
    } catch (error) {
      this.state = {
        status: 'failed',
        error: error instanceof Error ? error : new Error(String(error)),
      };
    }
    this.#onSettled(this.state);
  }
}

/** @throws IndexError for an index that can't be searched */
function ready(origin: Faq | Engine): Omit<Ready, 'status'> {
  if ('search' in origin) return {engine: origin, language: origin.language};
  allowImageHosts(origin.imageHosts ?? []);
  return {engine: createEngine(origin), language: tagOf(origin.index)};
}
