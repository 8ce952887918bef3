/**
 * The custom element `<faq-search>`: puts the index, the search and the views together.
 */
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Hit, Query} from '../engine/results.js';
import type {Faq} from '../format/faq-index.js';
import {Announcer} from './announcer.js';
import {AnswerStore} from './answer-store.js';
import {FaqSearchErrorEvent, FaqSearchToggleEvent} from './events.js';
import {HashTarget} from './hash-target.js';
import {IndexSource, type IndexState} from './index-source.js';
import {isDraft, isTyping} from './keys.js';
import {ENGLISH} from './messages.js';
import {SearchTask} from './search-task.js';
import {isBlank, sectionsOf, type Section} from './sections.js';
import {styles} from './styles/styles.js';
import {announcementOf} from './summary.js';
import {errorText, errorView} from './views/error-view.js';
import {fieldView} from './views/field-view.js';
import {resultsView} from './views/results-view.js';
import {statusView} from './views/status-view.js';

/** Hits shown before the reader asks for more: beyond, another word finds sooner than scrolling. */
const PAGE_OF_HITS = 20;

const NOTHING_TYPED: Query = {text: ''};

/**
 * A search field over a FAQ, with its questions and their answers.
 *
 * The FAQ comes from the `faq` property, else from `src`, else from the script that brought the
 * element. Children show until the FAQ is ready, and stay if it can't be.
 * `#<id>` of an entry in the page's address opens that entry.
 *
 * @slot - shown until the element is ready, and when it can't be; the place for a plain FAQ
 *
 * @fires {FaqSearchToggleEvent} faq-search-toggle - a reader opened or closed the answer `id`
 * @fires {FaqSearchErrorEvent} faq-search-error - the FAQ can't be shown or searched
 *
 * @cssprop [--faq-search-accent=LinkText] - focus, links, and what is active
 * @cssprop [--faq-search-surface=Field] - background of the field and of the list
 * @cssprop [--faq-search-border] - colour of edges; by default the text's, thinned
 * @cssprop [--faq-search-muted] - colour of what is secondary; by default the text's, thinned
 * @cssprop [--faq-search-mark] - background of words that match; by default the accent, thinned
 * @cssprop [--faq-search-radius=0.75rem] - roundness of the field and of the list
 *
 * @csspart field - the field with its icon and button
 * @csspart input - the input itself
 * @csspart clear - the button that clears the field
 * @csspart summary - the line that says how many questions there are
 * @csspart notice - a line about corrected or missing words
 * @csspart none - what is said when nothing is found
 * @csspart error - what is said when the FAQ can't be searched
 * @csspart section - a heading with its list
 * @csspart category - the heading of a category
 * @csspart list - a list of entries
 * @csspart entry - a question with its answer
 * @csspart question - the button that opens an answer
 * @csspart topic - the category of an entry that was found
 * @csspart snippet - the passage that fits the query
 * @csspart mark - a word that matches
 * @csspart answer - an answer
 * @csspart button - a button with a text
 */
export class FaqSearchElement extends LitElement {
  static override readonly styles = styles;

  /** The FAQ of elements that have neither `faq` nor `src`; set it before they are connected. */
  static defaultFaq: Faq | undefined;

  /** The FAQ to search, as an import of `….md?faq` gives it; none by default. */
  @property({attribute: false}) faq: Faq | undefined;

  /** The address of a `faq-index.json`, relative to the page; none by default. */
  @property() src: string | undefined;

  /** The heading level of questions, 2 to 6, by default 3; their categories are one level above. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  readonly #index = new IndexSource(this, (state) => this.#onIndexSettled(state));
  readonly #search = new SearchTask(this);
  readonly #announcer = new Announcer(this);
  readonly #target = new HashTarget(this, (id) => void this.#show(id, {focus: true}));
  #query = NOTHING_TYPED;
  #limit = PAGE_OF_HITS;
  #opened = new Set<string>();
  #level = 3;
  #answers = new AnswerStore(this.#level);
  #sections: readonly Section[] = [];
  #brokeDown = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#onBeforePrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#onBeforePrint);
  }

  protected override shouldUpdate(): boolean {
    return !this.#brokeDown;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('headingLevel')) this.#useLevel(this.headingLevel);
    this.#index.use(this.faq ?? (this.src || FaqSearchElement.defaultFaq));
    const {state} = this.#search;
    this.#sections =
      state.status === 'answered' ? sectionsOf(state.query, state.results, ENGLISH) : [];
  }

  /** A page may forbid what Lit needs (Trusted Types); the children stay readable then. */
  protected override update(changed: PropertyValues<this>): void {
    try {
      super.update(changed);
    } catch (error) {
      if (this.hasUpdated) throw error;
      this.#brokeDown = true;
      this.renderRoot.replaceChildren(document.createElement('slot'));
      console.error('<faq-search> can’t start on this page; its content shows as it is.', error);
    }
  }

  #useLevel(level: number): void {
    this.#level = Math.max(2, Math.min(6, Math.trunc(level) || 3));
    this.#answers = new AnswerStore(this.#level);
  }

  #onIndexSettled(state: IndexState): void {
    this.#opened = new Set();
    this.#search.reset();
    if (state.status === 'ready') void this.#begin();
    if (state.status === 'failed') this.#report(state.error);
  }

  async #begin(): Promise<void> {
    const {id} = this.#target;
    await this.#ask(this.#query);
    if (!isBlank(this.#query.text)) this.#announceResults();
    if (id !== undefined) await this.#show(id, {focus: false});
  }

  /** @returns whether the results are there, not overtaken by another query's */
  async #ask(query: Query): Promise<boolean> {
    this.#announcer.cancel();
    this.#query = query;
    this.requestUpdate();
    const {state} = this.#index;
    if (state.status !== 'ready') return false;
    const asked = isBlank(query.text) ? query : {...query, limit: this.#limit};
    if (!(await this.#search.run(state.engine, asked))) return false;
    if (this.#search.state.status === 'failed') this.#report(this.#search.state.error);
    return true;
  }

  /** Asks what the reader wants now. */
  async #askAnew(query: Query): Promise<void> {
    this.#opened = new Set();
    this.#limit = PAGE_OF_HITS;
    if (await this.#ask(query)) this.#announceResults();
  }

  #announceResults(): void {
    const {state} = this.#search;
    if (state.status === 'answered')
      this.#announcer.announce(announcementOf(state.query, state.results, ENGLISH));
  }

  #report(error: Error): void {
    console.error(`<faq-search>: ${error.message}`);
    this.#announcer.announce(errorText(error, ENGLISH));
    this.dispatchEvent(new FaqSearchErrorEvent(error));
  }

  /** Opens an entry and brings it into view; does nothing if the FAQ has no such entry. */
  async #show(id: string, {focus}: {readonly focus: boolean}): Promise<void> {
    const {state} = this.#index;
    if (state.status !== 'ready' || !(await state.engine.find(id))) return;
    if (!this.#isListed(id)) await this.#ask(NOTHING_TYPED);
    this.#opened.add(id);
    this.requestUpdate();
    await this.updateComplete;
    const question = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(`question-${id}`)}`);
    question?.closest('li')?.scrollIntoView();
    if (focus) question?.focus({preventScroll: true});
  }

  #isListed(id: string): boolean {
    return this.#sections.some(({hits}) => hits.some(({entry}) => entry.id === id));
  }

  readonly #onBeforePrint = (): void => this.#answers.fillAll();

  readonly #onInput = (event: Event): void => {
    if (isDraft(event) || !(event.target instanceof HTMLInputElement)) return;
    const text = event.target.value;
    if (text === this.#query.text) return;
    const {verbatim} = this.#query;
    void this.#askAnew(verbatim && text !== '' ? {text, verbatim} : {text});
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (isTyping(event)) event.stopPropagation();
    if (
      event.type !== 'keydown' ||
      event.key !== 'Escape' ||
      event.isComposing ||
      this.#query.text === ''
    )
      return;
    event.preventDefault();
    event.stopPropagation();
    this.#onClear();
  };

  readonly #onClear = (): void => {
    this.renderRoot.querySelector('input')?.focus();
    void this.#askAnew(NOTHING_TYPED);
  };

  readonly #onVerbatim = (words: readonly string[]): void => {
    const {text, verbatim = []} = this.#query;
    this.renderRoot.querySelector('input')?.focus();
    void this.#askAnew({text, verbatim: [...verbatim, ...words]});
  };

  readonly #onMore = (): void => {
    this.#limit = Infinity;
    void this.#ask(this.#query);
  };

  readonly #onToggle = (id: string): void => {
    const open = !this.#opened.delete(id);
    if (open) this.#opened.add(id);
    this.requestUpdate();
    this.dispatchEvent(new FaqSearchToggleEvent(id, open));
  };

  readonly #answerOf = ({entry}: Hit): HTMLElement =>
    this.#opened.has(entry.id) ? this.#answers.filledBoxOf(entry) : this.#answers.boxOf(entry);

  protected override render(): TemplateResult {
    const {status} = this.#index.state;
    return html`
      ${status === 'waiting' ? nothing : this.#renderField()} ${this.#renderBody()}
      ${status === 'ready' ? nothing : html`<slot></slot>`} ${statusView(this.#announcer.texts)}
    `;
  }

  #renderField(): TemplateResult {
    return fieldView({
      text: this.#query.text,
      messages: ENGLISH,
      onInput: this.#onInput,
      onKey: this.#onKey,
      onClear: this.#onClear,
    });
  }

  #renderBody(): TemplateResult | typeof nothing {
    const index = this.#index.state;
    const search = this.#search.state;
    if (index.status === 'loading') return html`<p part="summary">${ENGLISH.loading}</p>`;
    if (index.status === 'failed') return this.#renderError(index.error, () => this.#index.retry());
    if (search.status === 'failed')
      return this.#renderError(search.error, () => void this.#ask(this.#query));
    if (search.status === 'idle') return nothing;
    return resultsView({
      query: search.query,
      results: search.results,
      sections: this.#sections,
      messages: ENGLISH,
      level: this.#level,
      isOpen: (id) => this.#opened.has(id),
      answerOf: this.#answerOf,
      onToggle: this.#onToggle,
      onVerbatim: this.#onVerbatim,
      onMore: this.#onMore,
      onClear: this.#onClear,
    });
  }

  #renderError(error: Error, onRetry: () => void): TemplateResult {
    return errorView({error, messages: ENGLISH, onRetry});
  }
}
