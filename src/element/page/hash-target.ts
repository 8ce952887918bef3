/**
 * Follows the part of the page's address after `#`, which may name an entry.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class HashTarget implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onTarget: (id: string | undefined) => void;

  /** @param onTarget called when the reader goes to a target, which need not be an entry */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    onTarget: (id: string | undefined) => void,
  ) {
    this.#host = host;
    this.#onTarget = onTarget;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHashChange);
    window.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
    window.removeEventListener('click', this.#onClick);
  }

  /**
   * The id that the address names now; none where an anchor of the page itself has that name.
   * Children of the element don't count as the page's: they make room for the element.
   */
  get id(): string | undefined {
    const id = decoded(location.hash.slice(1));
    if (id === '') return undefined;
    const anchor = document.getElementById(id) ?? document.getElementsByName(id)[0];
    return anchor && !this.#host.contains(anchor) ? undefined : id;
  }

  readonly #onHashChange = (): void => {
    this.#onTarget(this.id);
  };

  /** Following a link to where the address is already fires no `hashchange`. */
  readonly #onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link && link.hash !== '' && link.href === location.href) this.#onHashChange();
  };
}

/** Text that is not percent-encoded right stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone `%` is the author's own spelling of an id
  }
}
