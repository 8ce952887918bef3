/**
 * What the keys do that write nothing: Escape, Enter, and those that go between field and questions.
 */
import type {Inquiry} from '../asking/inquiry.js';
import {listenWhileConnected} from '../asking/page-events.js';
import {leave, uncover} from './bring-into-view.js';
import {isCommand, isEditing, isKey, isLetter} from './keys.js';
import type {ReaderActions} from './reader-actions.js';
import type {Surface} from './surface.js';

export class KeyCommands {
  readonly #inquiry: Inquiry;
  readonly #surface: Surface;
  readonly #actions: ReaderActions;

  constructor(inquiry: Inquiry, surface: Surface, actions: ReaderActions) {
    this.#inquiry = inquiry;
    this.#surface = surface;
    this.#actions = actions;
    const {host} = inquiry;
    const listeners = {keydown: this.#hear, keypress: this.#hear, keyup: this.#hear};
    // On the way in, because the page's listeners see a key pressed in this element, and no field; at
    // the element too, because from around a closed shadow tree nobody sees where in it that was.
    for (const target of [window, host])
      listenWhileConnected(host, listeners, {target, capture: true});
  }

  /** Keys that we use, or that edit the text of our field, are no shortcuts of the page. */
  readonly #hear = (event: Event): void => {
    const [target] = event.composedPath();
    if (!isKey(event) || !(target instanceof HTMLElement)) return;
    const place = target.closest('search, [part=panel]');
    if (place?.getRootNode() !== this.#inquiry.host.renderRoot) return;
    leave();
    const inField = target === this.#surface.field;
    const isWord = isLetter(event) && this.#surface.questions.includes(target);
    if (isWord) this.#surface.field?.focus(); // before the letter is written
    if (isWord || (inField && isEditing(event))) event.stopPropagation();
    if (!isWord && isCommand(event) && this.#obey(event.key, target, inField)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** @returns whether the key is ours */
  #obey(key: string, target: HTMLElement, inField: boolean): boolean {
    if (key === 'Escape') return this.#escape(inField);
    if (key === 'Enter' && inField) {
      void this.#actions.openFirst();
      return true;
    }
    if (key === 'ArrowDown' && !this.#surface.isOpen) {
      this.#surface.reveal();
      void this.#inquiry.host.updateComplete.then(() => this.#surface.questions[0]?.focus());
      return true;
    }
    return this.#move(key, target, inField);
  }

  /** Back to the field; there, first what is typed goes, then the panel or dialog. */
  #escape(inField: boolean): boolean {
    if (!inField) this.#goTo(this.#surface.field);
    else if (this.#inquiry.search.query.text !== '') this.#actions.clear();
    else if (this.#surface.variant === 'inline' || !this.#surface.isOpen) return false;
    else {
      this.#surface.close();
    }
    return true;
  }

  #move(key: string, target: HTMLElement, inField: boolean): boolean {
    const {questions} = this.#surface;
    const at = questions.indexOf(target);
    if (at < 0 && !inField) return false;
    const to =
      {ArrowDown: at + 1, ArrowUp: at - 1, ...(at < 0 ? {} : {Home: 0, End: questions.length - 1})}[
        key
      ] ?? NaN;
    const next = at === 0 && to < 0 ? this.#surface.field : questions[to];
    if (!next || (key === 'ArrowDown' && goesOnBelow(target))) return false;
    this.#goTo(next);
    return true;
  }

  #goTo(control: HTMLElement | null): void {
    control?.focus();
    const place = control?.closest<HTMLElement>('li, search');
    if (place) uncover(place);
  }
}

/** Whether the answer to this question has more to read below: then the key scrolls. */
function goesOnBelow(question: HTMLElement): boolean {
  const answer = question.closest('li')?.querySelector('[role=region]:not([hidden])');
  const view = question.closest('[part=panel]')?.getBoundingClientRect();
  return (
    !!answer && !!view && answer.getBoundingClientRect().bottom > Math.min(view.bottom, innerHeight)
  );
}
