/**
 * Keeps the FAQ of one element in step with the plain FAQ between its tags.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Engine} from '../../../engine/results.js';
import type {SynonymsOf} from './open-plain-faq.js';

/** Longer than between two pieces of a page that still loads, or two changes by one script. */
const PAUSE_MS = 100;

/** A query that something is listed for, of which the reader has not gone on to a question. */
function isAsking(root: ShadowRoot): boolean {
  const isReading = root.querySelector('[part~=question]:is(:focus, [aria-expanded=true])');
  return !isReading && Boolean(root.querySelector('input')?.value);
}

/** An element, with what goes before its children if it is there. */
export type PlainFaqHost = ReactiveControllerHost &
  HTMLElement & {readonly faq?: unknown; readonly src?: unknown};

/**
 * Takes the engine of a FAQ, or nothing where there are no questions, on each change; the same engine
 * again once it has better answers than before.
 */
export type UsePlainFaq = (engine: Engine | undefined) => void;

export class PlainFaqSource implements ReactiveController {
  readonly #host: PlainFaqHost;
  readonly #use: UsePlainFaq;
  readonly #synonymsOf: SynonymsOf;
  readonly #observer = new MutationObserver(() => this.#schedule(PAUSE_MS));
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Of what is between the tags now. */
  #engine: Engine | undefined;

  constructor(host: PlainFaqHost, use: UsePlainFaq, synonymsOf: SynonymsOf) {
    this.#host = host;
    this.#use = use;
    this.#synonymsOf = synonymsOf;
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
    const {faq, src, childElementCount, shadowRoot} = this.#host;
    if (faq || src) return;
    const module = childElementCount === 0 ? undefined : await import('./open-plain-faq.js');
    // What is being read stays where it is; the next letter finds more all the same.
    const engine = module?.openPlainFaq(this.#host, this.#synonymsOf, () => {
      if (engine === this.#engine && (!shadowRoot || isAsking(shadowRoot))) this.#use(engine);
    });
    this.#engine = engine;
    this.#use(engine);
  }
}
