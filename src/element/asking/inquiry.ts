/**
 * One reader's inquiry: the FAQ, what is asked of it, which answers are open.
 *
 * It knows nothing of keys, buttons or addresses: those are in `reader-actions.ts` and
 * `entry-opener.ts`, and both act by what is here.
 */
import type {LitElement} from 'lit';
import type {Query} from '../../engine/results.js';
import type {Messages} from '../../messages/message-table.js';
import {Announcer} from '../words/announcer.js';
import {FaqSearchErrorEvent, FaqSearchReadyEvent} from './events.js';
import {Feedback} from '../answers/feedback.js';
import {IndexSource, type IndexState} from '../faq/index-source.js';
import {InterfaceLanguage} from '../words/interface-language.js';
import {OpenAnswers} from '../answers/open-answers.js';
import {Overview} from './overview.js';
import {QueryReport} from './query-report.js';
import type {Say} from '../words/say.js';
import {RelatedEntries} from '../answers/related-entries.js';
import {SearchSession, type SearchState} from './search-session.js';
import {isBrowsing, sectionsOf, type Section} from './sections.js';
import {announcementOf} from './summary.js';
import {errorText} from '../views/error-view.js';

export class Inquiry {
  readonly host: LitElement;
  readonly index: IndexSource;
  readonly search: SearchSession;
  readonly announcer: Announcer;
  readonly answers: OpenAnswers;
  readonly language: InterfaceLanguage;
  readonly report: QueryReport;
  readonly related: RelatedEntries;
  readonly overview = new Overview();
  readonly feedback = new Feedback();
  /** The heading level of questions, 2 to 6. */
  level = 3;
  /** How long to wait for the next letter before a search. */
  debounceMs = 0;
  /** What is listed. */
  sections: readonly Section[] = [];
  readonly #listeners: (() => unknown)[] = [];
  /** Whether the FAQ has been searched; before, nothing of it has been shown. */
  #isReady = false;

  constructor(host: LitElement) {
    this.host = host;
    this.index = new IndexSource(host, (state) => void this.#onIndexSettled(state));
    this.search = new SearchSession(host, (state) => this.#onSearched(state));
    this.announcer = new Announcer(host);
    this.answers = new OpenAnswers(host, this.level);
    this.language = new InterfaceLanguage(host);
    this.report = new QueryReport(host);
    this.related = new RelatedEntries(host);
    this.answers.onOpen = (id) => {
      const {state} = this.index;
      if (state.status === 'ready') void this.related.fetch(id, state.engine);
    };
  }

  /** The words of the interface. */
  get say(): Say {
    return this.language.say;
  }

  /** Goes on where something failed, if it can be tried again; what has come is kept. */
  async retry(): Promise<void> {
    const {state: index} = this.index;
    const {state: search} = this.search;
    if (index.status === 'failed' && index.canRetry) this.index.retry();
    if (search.status !== 'failed') return;
    if (!this.#isReady) await this.#start(index);
    else if (await this.search.again()) {
      this.#announce();
      search.goOn?.();
    }
  }

  /** @param listener called each time another FAQ has answered what the reader typed */
  onReady(listener: () => unknown): void {
    this.#listeners.push(listener);
  }

  /** @param level taken as 3 unless it is a number, and kept within 2 to 6 */
  useLevel(level: number): void {
    this.level = Math.max(2, Math.min(6, Math.trunc(level) || 3));
    this.answers.useLevel(this.level);
  }

  /**
   * Takes the words to say, and arranges what the newest search found; before each rendering.
   * @param own the page's own words
   */
  arrange(own: Messages | undefined): void {
    const {state: index} = this.index;
    this.language.choose(index.status === 'ready' ? index.language : undefined, own);
    const {state} = this.search;
    this.sections = state.status === 'answered' ? this.#sectionsOf(state) : [];
  }

  #sectionsOf({query, results}: Extract<SearchState, {status: 'answered'}>): readonly Section[] {
    const isWhole = query.category !== undefined || !isBrowsing(query, results);
    const first = isWhole ? [] : this.overview.firstOf(results.hits, this.say);
    return first.length > 0 ? first : sectionsOf(query, results, this.say);
  }

  /** Its place among all that is listed, from 1; 0 for one that is not. */
  positionOf(id: string): number {
    return this.sections.flatMap(({hits}) => hits).findIndex(({entry}) => entry.id === id) + 1;
  }

  /**
   * @param delayMs how long to wait whether something else is asked
   * @returns whether the answer has come, not overtaken by another question
   */
  async ask(query: Query, delayMs = 0): Promise<boolean> {
    this.announcer.cancel();
    this.report.cancel();
    this.overview.isUntouched = false;
    this.answers.closeAll();
    const isAnswered = await this.search.ask(query, delayMs);
    if (isAnswered) this.#announce();
    return isAnswered;
  }

  async #onIndexSettled(state: IndexState): Promise<void> {
    this.answers.closeAll();
    this.feedback.clear();
    if (state.status === 'failed') this.#report(state.error);
    await this.#start(state);
  }

  async #start(state: IndexState): Promise<void> {
    this.#isReady = false;
    const engine = state.status === 'ready' ? state.engine : undefined;
    await this.overview.begin(this.host, engine);
    if (this.index.state !== state) return;
    if ((await this.search.use(engine)) && this.search.query.text !== '') this.#announce();
  }

  #onSearched(search: SearchState): void {
    if (search.status === 'failed') this.#report(search.error);
    const {state} = this.index;
    if (search.status !== 'answered' || state.status !== 'ready' || this.#isReady) return;
    this.#isReady = true;
    for (const listener of this.#listeners) listener();
    state.engine.search({text: '', limit: 1}).then(
      ({total}) => this.host.dispatchEvent(new FaqSearchReadyEvent(total)),
      () => (this.#isReady = false), // the next search that is answered comes here again
    );
  }

  #announce(): void {
    const {state} = this.search;
    if (state.status !== 'answered') return;
    this.announcer.announce(() => announcementOf(state.query, state.results, this.say));
  }

  #report(error: Error): void {
    console.error(`<faq-search>: ${error.message}`);
    this.announcer.announce(() => errorText(error, this.say));
    this.host.dispatchEvent(new FaqSearchErrorEvent(error));
  }
}
