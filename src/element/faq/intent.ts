/**
 * Waits until a reader seems to want the search, or the browser has nothing better to do.
 */
/** What a reader does on the way to the field. */
const SIGNS = ['pointerover', 'focusin'];

/** A page that is never idle has a reader all the same. */
const LONGEST_MS = 3000;

/** For browsers that don't tell when they are idle: after the first paint, before most readers. */
const SOON_MS = 300;

export class Intent {
  #isShown = false;
  #goOn: () => void = () => undefined;

  constructor(host: HTMLElement) {
    for (const sign of SIGNS) host.addEventListener(sign, () => this.#goOn());
  }

  /** @param isWanted whether there is nothing to wait for */
  show(isWanted: boolean): void {
    this.#isShown = isWanted;
    if (isWanted) this.#goOn();
  }

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
