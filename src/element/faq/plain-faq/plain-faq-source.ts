/**
 * Keeps the FAQ of one element in step with the plain FAQ between its tags.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Faq} from '../../../format/faq-index.js';

/** Longer than between two pieces of a page that still loads, or two changes by one script. */
const PAUSE_MS = 100;

/** An element, with what goes before its children if it is there. */
export type PlainFaqHost = ReactiveControllerHost &
  HTMLElement & {readonly faq?: unknown; readonly src?: unknown};

export class PlainFaqSource implements ReactiveController {
  readonly #host: PlainFaqHost;
  readonly #use: (faq: Faq | undefined) => void;
  readonly #observer = new MutationObserver(() => this.#schedule(PAUSE_MS));
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param use called with the FAQ, or with nothing where there are no questions, on each change */
  constructor(host: PlainFaqHost, use: (faq: Faq | undefined) => void) {
    this.#host = host;
    this.#use = use;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {childList: true, subtree: true, characterData: true});
    this.#schedule(0);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  #schedule(delayMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), delayMs);
  }

  /** What reads and indexes is fetched only for an element that has something to read. */
  async #read(): Promise<void> {
    const {faq, src, childElementCount} = this.#host;
    if (faq || src) return;
    const module = childElementCount === 0 ? undefined : await import('./index-plain-faq.js');
    this.#use(module?.indexPlainFaq(this.#host));
  }
}
