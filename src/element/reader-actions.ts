/**
 * What a reader does with the controls, one method each.
 */
import {FaqSearchToggleEvent} from './events.js';
import type {Inquiry} from './inquiry.js';
import {isDraft} from './keys.js';
import type {Surface} from './surface.js';

export class ReaderActions {
  readonly #inquiry: Inquiry;
  readonly #surface: Surface;

  constructor(inquiry: Inquiry, surface: Surface) {
    this.#inquiry = inquiry;
    this.#surface = surface;
  }

  readonly input = (event: Event): void => {
    if (isDraft(event) || !(event.target instanceof HTMLInputElement)) return;
    const {text: before, verbatim} = this.#inquiry.search.query;
    const text = event.target.value;
    this.#surface.reveal();
    if (text === before) return;
    if (text === '') void this.#inquiry.ask({text});
    else void this.#inquiry.ask(verbatim ? {text, verbatim} : {text}, this.#inquiry.debounceMs);
  };

  /** Goes on to the answer that fits best; nothing is best when nothing is asked. */
  readonly openFirst = async (): Promise<void> => {
    const {search, host, answers} = this.#inquiry;
    this.#surface.reveal();
    if (search.isRunning) await this.#inquiry.ask(search.query);
    await host.updateComplete;
    const id = this.#inquiry.sections[0]?.hits[0]?.entry.id;
    if (id === undefined || search.query.text.trim() === '') return;
    if (!answers.isOpen(id)) this.toggle(id);
    this.#surface.questions[0]?.focus();
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
    this.#surface.questions[search.firstHits]?.focus();
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
    this.#surface.field?.focus();
  }
}
