/**
 * Waits until a reader seems to want the search, or the browser has nothing better to do.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What a reader does on the way to the field. */
const SIGNS = ['pointerover', 'focusin'];

/** A page that is never idle has a reader all the same. */
const LONGEST_MS = 3000;

/** For browsers that don't tell when they are idle: after the first paint, before most readers. */
const SOON_MS = 300;

export class Intent implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isShown = false;
  #goOn: () => void = () => undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** @param isWanted whether there is nothing to wait for */
  show(isWanted: boolean): void {
    this.#isShown = isWanted;
    if (isWanted) this.#goOn();
  }

  hostConnected(): void {
    for (const sign of SIGNS) this.#host.addEventListener(sign, this.#onSign);
  }

  hostDisconnected(): void {
    for (const sign of SIGNS) this.#host.removeEventListener(sign, this.#onSign);
  }

  readonly #onSign = (): void => this.#goOn();

  wait(): Promise<void> {
    if (this.#isShown) return Promise.resolve();
    return new Promise((resolve) => {
      this.#goOn = resolve;
      if ('requestIdleCallback' in window)
        requestIdleCallback(() => resolve(), {timeout: LONGEST_MS});
      else setTimeout(resolve, SOON_MS);
    });
  }
}
