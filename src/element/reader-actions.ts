/**
 * What a reader does with the controls, one method each.
 */
import {FaqSearchToggleEvent} from './events.js';
import type {Inquiry} from './inquiry.js';
import {isDraft, isEscape, isTyping} from './keys.js';
import {FIRST_HITS} from './search-session.js';

export class ReaderActions {
  readonly #inquiry: Inquiry;

  constructor(inquiry: Inquiry) {
    this.#inquiry = inquiry;
  }

  readonly input = (event: Event): void => {
    if (isDraft(event) || !(event.target instanceof HTMLInputElement)) return;
    const {text: before, verbatim} = this.#inquiry.search.query;
    const text = event.target.value;
    if (text === before) return;
    void this.#inquiry.ask(verbatim && text !== '' ? {text, verbatim} : {text});
  };

  readonly key = (event: KeyboardEvent): void => {
    if (isTyping(event)) event.stopPropagation();
    if (!isEscape(event) || this.#inquiry.search.query.text === '') return;
    event.preventDefault();
    event.stopPropagation();
    this.clear();
  };

  readonly clear = (): void => {
    this.#focusField();
    void this.#inquiry.ask({text: ''});
  };

  /** Searches these words of the query as they were typed. */
  readonly takeVerbatim = (words: readonly string[]): void => {
    const {text, verbatim = []} = this.#inquiry.search.query;
    this.#focusField();
    void this.#inquiry.ask({text, verbatim: [...verbatim, ...words]});
  };

  readonly showMore = async (): Promise<void> => {
    const {search, host} = this.#inquiry;
    await search.askForAll();
    await host.updateComplete;
    host.renderRoot.querySelectorAll<HTMLElement>('[part=question]')[FIRST_HITS]?.focus();
  };

  readonly retry = (): void => {
    const {index, search} = this.#inquiry;
    this.#focusField();
    if (index.state.status === 'failed') index.retry();
    else void this.#inquiry.ask(search.query);
  };

  readonly toggle = (id: string): void => {
    const {host, answers} = this.#inquiry;
    host.dispatchEvent(new FaqSearchToggleEvent(id, answers.toggle(id)));
  };

  /** Before the button that has the focus goes away. */
  #focusField(): void {
    this.#inquiry.host.renderRoot.querySelector('input')?.focus();
  }
}
