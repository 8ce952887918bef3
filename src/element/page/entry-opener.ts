/**
 * Opens the entry that the page's address names.
 */
import {HashTarget} from './hash-target.js';
import type {Inquiry} from '../asking/inquiry.js';
import type {Surface} from './surface.js';
import type {UrlQuery} from './url-query.js';

export class EntryOpener {
  readonly #inquiry: Inquiry;
  readonly #surface: Surface;
  readonly #query: UrlQuery;
  readonly #target: HashTarget;
  /** What was asked when the reader went to where the address leads. */
  #textThen = '';

  constructor(inquiry: Inquiry, surface: Surface, query: UrlQuery) {
    this.#inquiry = inquiry;
    this.#surface = surface;
    this.#query = query;
    this.#target = new HashTarget(inquiry.host, (id) => void this.#follow(id));
    inquiry.onReady(() => void this.#showFirst());
  }

  /**
   * Brings an entry into view and puts the focus on it.
   * @returns whether the FAQ has such an entry, and it can be shown
   */
  async show(id: string): Promise<boolean> {
    const question = await this.#open(id);
    question?.closest('li')?.scrollIntoView();
    question?.focus({preventScroll: true});
    return question !== undefined;
  }

  /** A panel or dialog makes way for where else the reader goes, also back. */
  async #follow(id: string | undefined): Promise<void> {
    this.#textThen = this.#inquiry.search.query.text;
    if (id === undefined || !(await this.show(id))) this.#surface.close();
  }

  /**
   * The reader has not gone anywhere yet, so the focus stays where it is; a dialog takes it anyway.
   * Whoever has begun to type while the FAQ was on its way wants something else by now.
   */
  async #showFirst(): Promise<void> {
    const {id} = this.#target;
    const {text} = this.#inquiry.search.query;
    const isAsked = text !== this.#textThen;
    if (id === undefined || (isAsked && text !== this.#query.given)) return;
    const hasArrived = this.#hasArrivedAt(id);
    const question = await this.#open(id, isAsked);
    if (!hasArrived) question?.closest('li')?.scrollIntoView();
    if (this.#surface.variant === 'modal') question?.focus({preventScroll: true});
  }

  /** Whether the browser has brought the reader to the same entry of a plain FAQ. */
  #hasArrivedAt(id: string): boolean {
    return scrollY > 0 && this.#inquiry.host.querySelector(`#${CSS.escape(id)}`) !== null;
  }

  /**
   * @param name the entry's id, or an old one
   * @param isAsked whether what is asked stays, though the entry may not be among its answers
   */
  async #open(name: string, isAsked = false): Promise<HTMLElement | undefined> {
    const {host, index, answers, overview, search} = this.#inquiry;
    const {query} = search;
    if (index.state.status !== 'ready') return undefined;
    const entry = await index.state.engine
      .find(name)
      .catch((error: unknown) => search.fail(error, () => this.show(name)));
    const id = entry?.id;
    if (id === undefined) return undefined;
    if (!this.#surface.reveal()) return undefined;
    await host.updateComplete; // so that what is listed is known
    if (search.query !== query && search.query.text !== '') return undefined; // typed meanwhile
    if (this.#inquiry.positionOf(id) === 0) {
      if (isAsked) return undefined;
      overview.isWhole = true;
      await this.#inquiry.ask({text: '', including: id});
    }
    answers.open(id);
    await host.updateComplete;
    const selector = `#${CSS.escape(`question-${id}`)}`;
    return host.renderRoot.querySelector<HTMLElement>(selector) ?? undefined;
  }
}
