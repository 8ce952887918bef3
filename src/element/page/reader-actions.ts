/**
 * What a reader does with the controls, one method each.
 */
import type {Query} from '../../engine/results.js';
import type {EntryOpener} from './entry-opener.js';
import {FaqSearchFeedbackEvent, FaqSearchToggleEvent} from '../asking/events.js';
import type {Inquiry} from '../asking/inquiry.js';
import {listenWhileConnected} from '../asking/page-events.js';
import {idsIn, type Section} from '../asking/sections.js';
import {isDraft} from './keys.js';
import type {Surface} from './surface.js';

export class ReaderActions {
  readonly #inquiry: Inquiry;
  readonly #surface: Surface;
  readonly #opener: EntryOpener;

  constructor(inquiry: Inquiry, surface: Surface, opener: EntryOpener) {
    this.#inquiry = inquiry;
    this.#surface = surface;
    this.#opener = opener;
    inquiry.host.addEventListener('click', (event) => void this.#copyCode(event));
    listenWhileConnected(inquiry.host, {online: this.#onOnline});
  }

  readonly input = (event: Event): void => {
    if (isDraft(event) || !(event.target instanceof HTMLInputElement)) return;
    const {text: before, verbatim, category} = this.#inquiry.search.query;
    const text = event.target.value;
    this.#surface.reveal();
    if (text === before) return;
    const kept = {...(verbatim && {verbatim}), ...(category !== undefined && {category})};
    if (text === '') this.#listAll();
    else void this.#ask({text, ...kept}, this.#inquiry.host.debounce);
  };

  /** Goes on to the answer that fits best; nothing is best when nothing is asked. */
  readonly openFirst = async (): Promise<void> => {
    const {search, host, answers} = this.#inquiry;
    this.#surface.reveal();
    if (search.isRunning) await this.#ask(search.query);
    await host.updateComplete;
    const id = this.#inquiry.sections[0]?.hits[0]?.entry.id;
    if (id === undefined || search.query.text.trim() === '') return;
    if (!answers.isOpen(id)) this.toggle(id);
    this.#surface.questions[0]?.focus();
  };

  /** Empties the field; the category stays. */
  readonly clear = (): void => {
    this.#focusField();
    this.#listAll();
  };

  /** Narrows what is listed to a category, or widens it to all. */
  readonly choose = (category: string | undefined): void => {
    const {category: _, ...query} = this.#inquiry.search.query;
    void this.#ask(category === undefined ? query : {...query, category});
  };

  /** Lists everything, whatever was asked. */
  readonly showAll = async (): Promise<void> => {
    const {host, overview} = this.#inquiry;
    overview.isWhole = true;
    await this.#inquiry.ask({text: ''});
    await host.updateComplete;
    this.#surface.questions[0]?.focus();
  };

  /** Searches these words of the query as they were typed. */
  readonly takeVerbatim = (words: readonly string[]): void => {
    const {query} = this.#inquiry.search;
    this.#focusField();
    void this.#ask({...query, verbatim: [...(query.verbatim ?? []), ...words]});
  };

  readonly showMore = async (): Promise<void> => {
    const {search, host} = this.#inquiry;
    const {length} = this.#surface.questions;
    await search.askForMore();
    await host.updateComplete;
    this.#surface.questions[length]?.focus();
  };

  /** Shows all of a section in a long list. */
  readonly unfold = ({heading}: Section): void => {
    this.#inquiry.overview.unfolded.add(heading);
    this.#inquiry.host.requestUpdate();
  };

  /** The same by its button, which goes away: the reader goes on where the section ended. */
  readonly showRest = async (section: Section): Promise<void> => {
    const next = `question-${section.hits[section.most ?? 0]?.entry.id}`;
    this.unfold(section);
    await this.#inquiry.host.updateComplete;
    this.#surface.questions.find(({id}) => id === next)?.focus();
  };

  /** Opens or closes all that is listed. */
  readonly toggleAll = (toOpen: boolean): void => {
    const {answers, sections} = this.#inquiry;
    for (const id of idsIn(sections)) if (answers.isOpen(id) !== toOpen) this.toggle(id);
  };

  readonly retry = (): void => {
    this.#focusField();
    void this.#inquiry.retry();
  };

  /** @param event what the reader did; `beforematch` comes when the browser has opened it already */
  readonly toggle = (id: string, event?: Event): void => {
    const {host, answers, report} = this.#inquiry;
    const position = this.#inquiry.positionOf(id);
    report.now();
    const cancelable = event?.type !== 'beforematch';
    const open = !answers.isOpen(id);
    if (host.dispatchEvent(new FaqSearchToggleEvent({id, open, position, cancelable})))
      answers.toggle(id);
  };

  /** Opens another entry than those in view. */
  readonly goTo = async (id: string): Promise<void> => {
    const {answers} = this.#inquiry;
    if (!answers.isOpen(id)) this.toggle(id);
    if (answers.isOpen(id)) await this.#opener.show(id);
  };

  readonly judge = (id: string, helpful: boolean): void => {
    const {host, announcer, answers, say, report, search} = this.#inquiry;
    if (answers.helped.has(id)) return; // the first word counts
    answers.helped.set(id, helpful);
    host.requestUpdate();
    announcer.announce(() => say('thanks'));
    const text = report.textOf(search.query.text.trim());
    host.dispatchEvent(new FaqSearchFeedbackEvent({id, helpful, text}));
  };

  /** Copies the code whose button was pressed; where the page may not, it selects it instead. */
  async #copyCode(event: Event): Promise<void> {
    const {announcer, say} = this.#inquiry;
    const [button] = event.composedPath();
    if (!(button instanceof HTMLElement) || !button.part.contains('copy')) return;
    const code = button.previousElementSibling;
    if (!code) return;
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = say('copied');
      announcer.announce(() => say('copied'));
    } catch {
      getSelection()?.selectAllChildren(code);
    }
  }

  #listAll(): void {
    const {category} = this.#inquiry.search.query;
    void this.#inquiry.ask({text: '', ...(category !== undefined && {category})});
  }

  async #ask(query: Query, delayMs?: number): Promise<void> {
    const {search, report} = this.#inquiry;
    if (await this.#inquiry.ask(query, delayMs)) report.later(search);
  }

  /** The focus stays where it is, unless it is on the button that goes away. */
  readonly #onOnline = (): void => {
    if (this.#inquiry.host.renderRoot.querySelector('[part~=error] :focus')) this.#focusField();
    void this.#inquiry.retry();
  };

  /** Before the button that has the focus goes away. */
  #focusField(): void {
    this.#surface.field?.focus();
  }
}
