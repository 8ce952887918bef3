/**
 * Tells assistive technology what has changed, once the reader pauses.
 *
 * Two status regions take turns: a screen reader stays silent when a region's text is replaced by
 * the same words, and speaks when they come in the other one.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Longer than the pause between two keystrokes of a slow typist, and than the echo of the last. */
const PAUSE_MS = 1200;

export class Announcer implements ReactiveController {
  /** The texts of the two regions; one is empty. */
  texts: readonly [string, string] = ['', ''];
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Takes the place of an announcement that still waits.
   * @param say gives the text, when the time has come
   */
  announce(say: () => string): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      const text = say();
      this.texts = this.texts[0] === '' ? [text, ''] : ['', text];
      this.#host.requestUpdate();
    }, PAUSE_MS);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }

  hostDisconnected(): void {
    this.cancel();
  }
}
