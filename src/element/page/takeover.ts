/**
 * Takes over from a plain FAQ between the tags of the element: what its reader opened stays open,
 * and the focus stays on its question.
 */
import type {ReactiveController} from 'lit';
import type {Inquiry} from '../asking/inquiry.js';

export class Takeover implements ReactiveController {
  readonly #inquiry: Inquiry;
  /** The ids of the answers that were open; undefined until the plain FAQ has been looked at. */
  #open: string[] | undefined;
  /** The id of the entry that had the focus. */
  #focused: string | undefined;

  constructor(inquiry: Inquiry) {
    this.#inquiry = inquiry;
    inquiry.host.addController(this);
    inquiry.onReady(() => void this.#takeOver());
  }

  /** Before the update that hides the plain FAQ, which ends the focus. */
  hostUpdate(): void {
    if (this.#inquiry.search.state.status === 'answered') this.#look();
  }

  #look(): string[] {
    const {host} = this.#inquiry;
    // Not by `document.activeElement`, which a form of the page can stand in for.
    const focused = host.querySelector(':focus');
    if (this.#open === undefined) this.#focused = idIn(focused?.closest('details'));
    return (this.#open ??= Array.from(host.querySelectorAll('details[open]'), idIn));
  }

  async #takeOver(): Promise<void> {
    const {host, answers} = this.#inquiry;
    for (const id of this.#look().splice(0)) answers.open(id);
    if (!this.#focused) return;
    const selector = `#${CSS.escape(`question-${this.#focused}`)}`;
    this.#focused = '';
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(selector)?.focus({preventScroll: true});
  }
}

/** The id of an entry may be on its `<details>` or in it; empty for one without. */
function idIn(details: Element | null | undefined): string {
  return details?.id || details?.querySelector('[id]')?.id || '';
}
