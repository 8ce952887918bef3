/**
 * Takes over from what stands between the tags of the element: of a plain FAQ, what its reader opened
 * stays open, and the focus stays on its question; of a search field, what was typed into it and the
 * focus go to ours, for which it makes room.
 */
import type {ReactiveController} from 'lit';
import {listOf} from '../../format/list-of.js';
import type {Inquiry} from '../asking/inquiry.js';
import type {Surface} from './surface.js';

export class Takeover implements ReactiveController {
  readonly #inquiry: Inquiry;
  readonly #surface: Surface;
  /** The ids of the answers that were open; undefined until the plain FAQ has been looked at. */
  #open: string[] | undefined;
  /** The id of the entry that had the focus. */
  #focused: string | undefined;
  #field: 'there' | 'focused' | 'taken' = 'there';

  constructor(inquiry: Inquiry, surface: Surface) {
    this.#inquiry = inquiry;
    this.#surface = surface;
    inquiry.host.addController(this);
    inquiry.onReady(() => void this.#openAnswers());
  }

  /** Before the update that hides the plain FAQ, which ends the focus. */
  hostUpdate(): void {
    const {index, search} = this.#inquiry;
    if (search.state.status === 'answered') this.#look();
    if (this.#field === 'there' && index.state.status !== 'waiting') this.#takeText();
  }

  hostUpdated(): void {
    if (this.#field !== 'focused') return;
    this.#field = 'taken';
    this.#surface.open();
  }

  #look(): string[] {
    const {host} = this.#inquiry;
    // Not by `document.activeElement`, which a form of the page can stand in for.
    const focused = host.querySelector(':focus');
    if (this.#open === undefined) this.#focused = idIn(focused?.closest('details'));
    return (this.#open ??= listOf(host.querySelectorAll('details[open]'), idIn));
  }

  async #openAnswers(): Promise<void> {
    const {host, answers} = this.#inquiry;
    for (const id of this.#look().splice(0)) answers.open(id);
    if (!this.#focused) return;
    const selector = `#${CSS.escape(`question-${this.#focused}`)}`;
    this.#focused = '';
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(selector)?.focus({preventScroll: true});
  }

  #takeText(): void {
    this.#field = 'taken';
    const {host} = this.#inquiry;
    const field = host.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) return;
    if (field.matches(':focus')) this.#field = 'focused';
    const form = field.closest('form, search'); // which is there for the field
    (form && host.contains(form) ? form : field).setAttribute('hidden', '');
    if (field.value !== '') void this.#inquiry.ask({text: field.value});
  }
}

/** The id of an entry may be on its `<details>` or in it; empty for one without. */
function idIn(details: Element | null | undefined): string {
  return details?.id || details?.querySelector('[id]')?.id || '';
}
