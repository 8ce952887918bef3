/**
 * Takes over what a reader typed into the page's own field before the element was there.
 *
 * Such a field stands among the children, and makes room for ours.
 */
import type {ReactiveController} from 'lit';
import type {Inquiry} from '../asking/inquiry.js';
import type {Surface} from './surface.js';

export class EarlyText implements ReactiveController {
  readonly #inquiry: Inquiry;
  readonly #surface: Surface;
  #isTaken = false;
  #isFocused = false;

  constructor(inquiry: Inquiry, surface: Surface) {
    this.#inquiry = inquiry;
    this.#surface = surface;
    inquiry.host.addController(this);
  }

  hostUpdate(): void {
    if (this.#isTaken || this.#inquiry.index.state.status === 'waiting') return;
    this.#isTaken = true;
    const {host} = this.#inquiry;
    const field = host.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) return;
    this.#isFocused = field.matches(':focus');
    const form = field.closest('form, search'); // which is there for the field
    (form && host.contains(form) ? form : field).setAttribute('hidden', '');
    if (field.value !== '') void this.#inquiry.ask({text: field.value});
  }

  hostUpdated(): void {
    if (!this.#isFocused) return;
    this.#isFocused = false;
    this.#surface.open();
  }
}
