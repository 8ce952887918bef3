/**
 * One reader's inquiry: the FAQ, what is asked of it, which answers are open.
 *
 * It knows nothing of keys, buttons or addresses: those are in `reader-actions.ts` and
 * `entry-opener.ts`, and both act by what is here.
 */
import type {Query} from '../../engine/results.js';
import {OpenAnswers} from '../answers/open-answers.js';
import {IndexSource, type IndexState} from '../faq/index-source.js';
import type {Parts} from '../faq/parts.js';
import {Announcer} from '../words/announcer.js';
import {InterfaceLanguage} from '../words/interface-language.js';
import type {Say} from '../words/say.js';
import {FaqSearchErrorEvent, FaqSearchReadyEvent} from './events.js';
import {Overview} from './overview.js';
import {listenWhileConnected} from './page-events.js';
import {QueryReport} from './query-report.js';
import {SearchSession, type Answered, type SearchState} from './search-session.js';
import {idsIn, isBrowsing, sectionsOf, type Section} from './sections.js';
import type {Host} from './settings.js';
import {announcementOf, errorText} from './summary.js';

export class Inquiry {
  readonly host: Host;
  readonly index: IndexSource;
  readonly search: SearchSession;
  readonly announcer: Announcer;
  readonly answers: OpenAnswers;
  readonly language: InterfaceLanguage;
  readonly report: QueryReport;
  readonly overview = new Overview();
  /** What is listed. */
  sections: readonly Section[] = [];
  readonly #listeners: (() => unknown)[] = [];
  /** Whether the FAQ has been searched; before, nothing of it has been shown. */
  #isReady = false;

  constructor(host: Host, parts: Parts) {
    this.host = host;
    this.index = new IndexSource(host, parts, (state) => void this.#onIndexSettled(state));
    this.search = new SearchSession(host, (state) => this.#onSearched(state));
    this.announcer = new Announcer(host);
    this.answers = new OpenAnswers(host);
    this.language = new InterfaceLanguage(host);
    this.report = new QueryReport(host);
    listenWhileConnected(host, {beforeprint: this.#onPrint, afterprint: this.#onPrint});
  }

  /** The heading level of questions, 2 to 6. */
  get level(): number {
    return Math.max(2, Math.min(6, Math.trunc(this.host.headingLevel) || 3));
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
    else if (await this.askAgain()) search.goOn?.();
  }

  /** Asks the same once more. @returns whether the answer has come, not overtaken by a question */
  async askAgain(): Promise<boolean> {
    const isAnswered = await this.search.again();
    if (isAnswered) this.#announce();
    return isAnswered;
  }

  /** @param listener called each time another FAQ has answered what the reader typed */
  onReady(listener: () => unknown): void {
    this.#listeners.push(listener);
  }

  /** Takes the words to say, and arranges what the newest search found; before each rendering. */
  arrange(): void {
    const {state: index} = this.index;
    this.language.choose(
      index.status === 'ready' ? index.engine.language : undefined,
      this.host.messages,
    );
    this.answers.use(this.level, this.say('copy'));
    const {state} = this.search;
    this.sections = state.status === 'answered' ? this.#sectionsOf(state) : [];
  }

  #sectionsOf({query, results}: Answered): readonly Section[] {
    const isWhole = query.category !== undefined || !isBrowsing(query, results);
    const first = isWhole ? [] : this.overview.firstOf(results.hits, this.say);
    const sections = first.length > 0 ? first : sectionsOf(query, results, this.say);
    return isWhole ? sections : this.overview.fold(sections, (id) => this.answers.isOpen(id));
  }

  /** Its place among all that is listed, from 1; 0 for one that is not. */
  positionOf(id: string): number {
    return idsIn(this.sections).indexOf(id) + 1;
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
    this.answers.useFaq(state.status === 'ready' ? state.engine : undefined);
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

  /** At once: what is drawn later is not printed. */
  readonly #onPrint = ({type}: Event): void => {
    this.overview.isPrinted = type === 'beforeprint';
    this.host.requestUpdate();
    // eslint-disable-next-line @typescript-eslint/dot-notation -- Lit keeps it for subclasses
    this.host['performUpdate']();
    this.answers.fillAll();
  };

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
