/**
 * One reader's inquiry: the FAQ, what is asked of it, which answers are open.
 *
 * It knows nothing of keys, buttons or addresses: those are in `reader-actions.ts` and
 * `entry-opener.ts`, and both act by what is here.
 */
import type {LitElement} from 'lit';
import type {Query} from '../engine/results.js';
import type {Messages} from '../messages/message-table.js';
import {Announcer} from './announcer.js';
import {FaqSearchErrorEvent} from './events.js';
import {IndexSource, type IndexState} from './index-source.js';
import {InterfaceLanguage} from './interface-language.js';
import {OpenAnswers} from './open-answers.js';
import type {Say} from './say.js';
import {SearchSession} from './search-session.js';
import {sectionsOf, type Section} from './sections.js';
import {announcementOf} from './summary.js';
import {errorText} from './views/error-view.js';

export class Inquiry {
  readonly host: LitElement;
  readonly index: IndexSource;
  readonly search: SearchSession;
  readonly announcer: Announcer;
  readonly answers: OpenAnswers;
  readonly language: InterfaceLanguage;
  /** The heading level of questions, 2 to 6. */
  level = 3;
  /** How long to wait for the next letter before a search. */
  debounceMs = 0;
  /** What is listed. */
  sections: readonly Section[] = [];
  readonly #listeners: (() => unknown)[] = [];

  constructor(host: LitElement) {
    this.host = host;
    this.index = new IndexSource(host, (state) => void this.#onIndexSettled(state));
    this.search = new SearchSession(host);
    this.announcer = new Announcer(host);
    this.answers = new OpenAnswers(host, this.level);
    this.language = new InterfaceLanguage(host);
  }

  /** The words of the interface. */
  get say(): Say {
    return this.language.say;
  }

  /** @param listener called each time another FAQ has been asked what the reader typed */
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
    this.sections =
      state.status === 'answered' ? sectionsOf(state.query, state.results, this.say) : [];
  }

  isListed(id: string): boolean {
    return this.sections.some(({hits}) => hits.some(({entry}) => entry.id === id));
  }

  /** @param delayMs how long to wait whether something else is asked */
  async ask(query: Query, delayMs = 0): Promise<void> {
    this.announcer.cancel();
    this.answers.closeAll();
    if (await this.search.ask(query, delayMs)) this.#announce();
  }

  async #onIndexSettled(state: IndexState): Promise<void> {
    this.answers.closeAll();
    if (state.status === 'failed') this.#report(state.error);
    const engine = state.status === 'ready' ? state.engine : undefined;
    if ((await this.search.use(engine)) && this.search.query.text !== '') this.#announce();
    if (engine) for (const listener of this.#listeners) listener();
  }

  #announce(): void {
    const {state} = this.search;
    if (state.status === 'failed') this.#report(state.error);
    if (state.status !== 'answered') return;
    this.announcer.announce(() => announcementOf(state.query, state.results, this.say));
  }

  #report(error: Error): void {
    console.error(`<faq-search>: ${error.message}`);
    this.announcer.announce(() => errorText(error, this.say));
    this.host.dispatchEvent(new FaqSearchErrorEvent(error));
  }
}
