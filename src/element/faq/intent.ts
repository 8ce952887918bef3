/**
 * Waits until a reader seems to want the search, or the browser has nothing better to do.
 */
import {whenIdle} from './when-idle.js';

/** `now` where questions are to be shown, `soon` where there is time. */
export type Urgency = 'now' | 'soon';

/** What a reader does on the way to the field. */
const SIGNS = ['pointerover', 'focusin'];

/** A page that is never idle has a reader all the same. */
const LONGEST_MS = 3000;

/** For browsers that don't tell when they are idle: after the first paint, before most readers. */
const SOON_MS = 300;

export class Intent {
  #urgency: Urgency = 'soon';
  #goOn: () => void = () => undefined;

  constructor(host: HTMLElement) {
    for (const sign of SIGNS) host.addEventListener(sign, () => this.#goOn());
  }

  wish(urgency: Urgency): void {
    this.#urgency = urgency;
    if (urgency === 'now') this.#goOn();
  }

  wait(): Promise<void> {
    if (this.#urgency === 'now') return Promise.resolve();
    return new Promise((resolve) => {
      this.#goOn = resolve;
      whenIdle(resolve, LONGEST_MS, SOON_MS);
    });
  }
}
