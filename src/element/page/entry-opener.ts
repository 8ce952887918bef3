/**
 * Opens the entry that the page's address names.
 */
import type {ReactiveController} from 'lit';
import type {Inquiry} from '../asking/inquiry.js';
import type {Surface} from './surface.js';
import type {UrlQuery} from './url-query.js';

export class EntryOpener implements ReactiveController {
  readonly #inquiry: Inquiry;
  readonly #surface: Surface;
  readonly #query: UrlQuery;
  /** What was asked when the reader went to where the address leads. */
  #textThen = '';

  constructor(inquiry: Inquiry, surface: Surface, query: UrlQuery) {
    this.#inquiry = inquiry;
    this.#surface = surface;
    this.#query = query;
    inquiry.host.addController(this);
    inquiry.onReady(() => void this.#showFirst());
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHashChange);
    window.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
    window.removeEventListener('click', this.#onClick);
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

  /**
   * The id that the address names now; none where an anchor of the page itself has that name.
   * Children of the element don't count as the page's: they make room for the element.
   */
  get #target(): string | undefined {
    const id = decoded(location.hash.slice(1));
    if (id === '') return undefined;
    const anchor = document.getElementById(id) ?? document.getElementsByName(id)[0];
    return anchor && !this.#inquiry.host.contains(anchor) ? undefined : id;
  }

  readonly #onHashChange = (): void => void this.#follow();

  /** Following a link to where the address is already fires no `hashchange`. */
  readonly #onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link && link.hash !== '' && link.href === location.href) void this.#follow();
  };

  /** A panel or dialog makes way for where else the reader goes, also back. */
  async #follow(): Promise<void> {
    const id = this.#target;
    this.#textThen = this.#inquiry.search.query.text;
    if (id === undefined || !(await this.show(id))) this.#surface.close();
  }

  /**
   * The reader has not gone anywhere yet, so the focus stays where it is; a dialog takes it anyway.
   * Whoever has begun to type while the FAQ was on its way wants something else by now.
   */
  async #showFirst(): Promise<void> {
    const id = this.#target;
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

/** Text that is not percent-encoded right stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone `%` is the author's own spelling of an id
  }
}
