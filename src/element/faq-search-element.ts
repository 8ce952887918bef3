/**
 * The custom element `<faq-search>`: puts the index, the search and the views together.
 */
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Query} from '../engine/results.js';
import type {Faq} from '../format/faq-index.js';
import {Announcer} from './announcer.js';
import {FaqSearchErrorEvent, FaqSearchToggleEvent} from './events.js';
import {HashTarget} from './hash-target.js';
import {IndexSource, type IndexState} from './index-source.js';
import {isDraft, isEscape, isTyping} from './keys.js';
import {ENGLISH} from './messages.js';
import {OpenAnswers} from './open-answers.js';
import {FIRST_HITS, SearchSession} from './search-session.js';
import {sectionsOf, type Section} from './sections.js';
import {styles} from './styles/styles.js';
import {announcementOf} from './summary.js';
import {bodyView} from './views/body-view.js';
import {errorText} from './views/error-view.js';
import {fieldView} from './views/field-view.js';
import {statusView} from './views/status-view.js';

const NOTHING: Query = {text: ''};

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
 * @cssprop [--faq-search-surface] - background of the field and of the list; by default a tint
 * @cssprop [--faq-search-border] - colour of edges; by default the text's, thinned
 * @cssprop [--faq-search-muted] - colour of what is secondary; by default the text's, thinned
 * @cssprop [--faq-search-mark] - background of words that match; by default gold, thinned
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

  // Not by decorators: their helpers cost each page half a kilobyte.
  static override readonly properties = {
    faq: {attribute: false},
    src: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** The FAQ to search, as an import of `….md?faq` gives it; none by default. */
  declare faq: Faq | undefined;

  /** The address of a `faq-index.json`, relative to the page; none by default. */
  declare src: string | undefined;

  /** The heading level of questions, 2 to 6, by default 3; their categories are one level above. */
  headingLevel = 3;

  readonly #index = new IndexSource(this, (state) => void this.#onIndexSettled(state));
  readonly #search = new SearchSession(this);
  readonly #announcer = new Announcer(this);
  readonly #target = new HashTarget(this, (id) => void this.#show(id, {focus: true}));
  readonly #answers = new OpenAnswers(this, 3);
  #level = 3;
  #sections: readonly Section[] = [];
  #brokeDown = false;

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
    this.#answers.useLevel(this.#level);
  }

  async #onIndexSettled(state: IndexState): Promise<void> {
    const {id} = this.#target;
    this.#answers.closeAll();
    if (state.status === 'failed') this.#report(state.error);
    const engine = state.status === 'ready' ? state.engine : undefined;
    if ((await this.#search.use(engine)) && this.#search.query.text !== '') this.#announce();
    if (id !== undefined) await this.#show(id, {focus: false});
  }

  async #ask(query: Query): Promise<void> {
    this.#announcer.cancel();
    this.#answers.closeAll();
    if (await this.#search.ask(query)) this.#announce();
  }

  #announce(): void {
    const {state} = this.#search;
    if (state.status === 'failed') this.#report(state.error);
    if (state.status !== 'answered') return;
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
    await this.updateComplete; // so that what is listed is known
    if (!this.#isListed(id)) await this.#ask(NOTHING);
    this.#answers.open(id);
    await this.updateComplete;
    const question = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(`question-${id}`)}`);
    question?.closest('li')?.scrollIntoView();
    if (focus) question?.focus({preventScroll: true});
  }

  /** Before the button that has the focus goes away. */
  #focusField(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  #isListed(id: string): boolean {
    return this.#sections.some(({hits}) => hits.some(({entry}) => entry.id === id));
  }

  readonly #onInput = (event: Event): void => {
    if (isDraft(event) || !(event.target instanceof HTMLInputElement)) return;
    const {text: before, verbatim} = this.#search.query;
    const text = event.target.value;
    if (text !== before) void this.#ask(verbatim && text !== '' ? {text, verbatim} : {text});
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (isTyping(event)) event.stopPropagation();
    if (!isEscape(event) || this.#search.query.text === '') return;
    event.preventDefault();
    event.stopPropagation();
    this.#onClear();
  };

  readonly #onClear = (): void => {
    this.#focusField();
    void this.#ask(NOTHING);
  };

  readonly #onVerbatim = (words: readonly string[]): void => {
    const {text, verbatim = []} = this.#search.query;
    this.#focusField();
    void this.#ask({text, verbatim: [...verbatim, ...words]});
  };

  readonly #onMore = async (): Promise<void> => {
    await this.#search.askForAll();
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('[part=question]')[FIRST_HITS]?.focus();
  };

  readonly #onRetry = (): void => {
    this.#focusField();
    if (this.#index.state.status === 'failed') this.#index.retry();
    else void this.#ask(this.#search.query);
  };

  readonly #onToggle = (id: string): void => {
    this.dispatchEvent(new FaqSearchToggleEvent(id, this.#answers.toggle(id)));
  };

  protected override render(): TemplateResult {
    const {state} = this.#index;
    return html`
      ${state.status === 'waiting' ? nothing : this.#renderField()} ${this.#renderBody()}
      ${state.status === 'ready' ? nothing : html`<slot></slot>`}
      ${statusView(this.#announcer.texts)}
    `;
  }

  #renderField(): TemplateResult {
    return fieldView({
      text: this.#search.query.text,
      messages: ENGLISH,
      onInput: this.#onInput,
      onKey: this.#onKey,
      onClear: this.#onClear,
    });
  }

  #renderBody(): TemplateResult | typeof nothing {
    return bodyView({
      index: this.#index.state,
      search: this.#search.state,
      sections: this.#sections,
      messages: ENGLISH,
      level: this.#level,
      answers: this.#answers,
      onToggle: this.#onToggle,
      onVerbatim: this.#onVerbatim,
      onMore: () => void this.#onMore(),
      onClear: this.#onClear,
      onRetry: this.#onRetry,
    });
  }
}
