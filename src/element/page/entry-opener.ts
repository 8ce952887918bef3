/**
 * Opens the entry that the page's address names, in one of the elements that have it.
 */
import type {ReactiveController} from 'lit';
import type {Inquiry} from '../asking/inquiry.js';
import {listenWhileConnected} from '../asking/page-events.js';
import {bringIntoView} from './bring-into-view.js';
import {idIn, isRouted, noteTarget, targetOf} from './page-address.js';
import type {Surface} from './surface.js';
import type {UrlQuery} from './url-query.js';

export class EntryOpener implements ReactiveController {
  /** Those of all elements in the page. */
  static readonly #all = new Set<EntryOpener>();
  readonly #inquiry: Inquiry;
  readonly #surface: Surface;
  readonly #query: UrlQuery;
  /** What was asked when the reader went to where the address leads. */
  #textThen = '';
  /** What the address had behind its `#` when we showed that. */
  #shownAt = '';

  constructor(inquiry: Inquiry, surface: Surface, query: UrlQuery) {
    this.#inquiry = inquiry;
    this.#surface = surface;
    this.#query = query;
    const {host} = inquiry;
    host.addController(this);
    host.addEventListener('click', this.#onClick);
    const follow = (): void => {
      const [first] = EntryOpener.#all;
      if (first === this) void EntryOpener.#arrive(); // for all
    };
    const onClick = (event: MouseEvent): void => {
      // Following a link to where the address is already fires no `hashchange`.
      const link = linkOf(event);
      if (link?.hash && link.href === location.href) follow();
    };
    listenWhileConnected(host, {hashchange: follow, click: onClick});
    inquiry.onReady(() => void EntryOpener.#arrive(this));
  }

  hostConnected(): void {
    EntryOpener.#all.add(this);
  }

  hostDisconnected(): void {
    EntryOpener.#all.delete(this);
  }

  /**
   * Brings an entry into view and puts the focus on it.
   * @returns whether the FAQ has such an entry, and it can be shown
   */
  async show(id: string): Promise<boolean> {
    const question = await this.#open(id);
    if (!question) return false;
    bringIntoView(question.closest('li') ?? question);
    question.focus({preventScroll: true});
    return true;
  }

  /**
   * Shows what the address names in the first element that can. Other panels and dialogs make way for
   * it, and for where else the reader goes, also back.
   * @param loaded the one whose FAQ has just come; none where the reader has gone there
   */
  static async #arrive(loaded?: EntryOpener): Promise<void> {
    let isShown = false;
    const ranked = [...EntryOpener.#all].sort((a, b) => a.#rank(loaded) - b.#rank(loaded));
    for (const opener of ranked) {
      const {host, search} = opener.#inquiry;
      const id = targetOf(host) ?? '';
      if (!loaded) opener.#textThen = search.query.text;
      if (!isShown && id !== '' && (await opener.#showTarget(id, loaded))) {
        isShown = true;
        noteTarget();
      } else if (!loaded || opener.#isShowing(id)) opener.#surface.close();
    }
  }

  /** From 0: where a link has just been followed, else where it can be seen, else inline. */
  #rank(loaded: EntryOpener | undefined): number {
    if (!loaded && this.#isShowing(targetOf(this.#inquiry.host) ?? '')) return 0;
    return (this.#surface.isUsable ? 1 : 3) + (this.#surface.variant === 'inline' ? 0 : 1);
  }

  #isShowing(id: string): boolean {
    return this.#surface.isOpen && this.#inquiry.answers.isOpen(id);
  }

  /** A link to another answer opens it here, even where `<base>` or a router has other plans. */
  readonly #onClick = (event: MouseEvent): void => {
    const {host} = this.#inquiry;
    const link = linkOf(event);
    const hash = link?.getAttribute('href') ?? '';
    if (link?.getRootNode() !== host.renderRoot || !hash.startsWith('#')) return;
    event.preventDefault();
    const stays = isRouted(host);
    void this.show(idIn(hash)).then((isShown) => {
      if (!isShown || !stays) location.hash = hash;
    });
  };

  async #showTarget(id: string, loaded: EntryOpener | undefined): Promise<boolean> {
    // Another element that comes later brings nobody back here.
    const isShown =
      loaded === undefined
        ? await this.show(id)
        : (loaded !== this && this.#shownAt === location.hash) || (await this.#showFirst(id));
    if (isShown) this.#shownAt = location.hash;
    return isShown;
  }

  /**
   * The reader has not gone anywhere yet, so the focus stays where it is; a dialog takes it anyway.
   * Whoever has begun to type while the FAQ was on its way wants something else by now.
   */
  async #showFirst(id: string): Promise<boolean> {
    const {text} = this.#inquiry.search.query;
    const isAsked = text !== this.#textThen;
    if (isAsked && text !== this.#query.given) return true;
    const hasArrived = this.#hasArrivedAt(id);
    const question = await this.#open(id, isAsked);
    if (!question) return false;
    if (!hasArrived) bringIntoView(question.closest('li') ?? question);
    if (this.#surface.variant === 'modal') question.focus({preventScroll: true});
    return true;
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

/** The link that a click follows in this window; with a key held, the browser does something else. */
function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  const {defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey} = event;
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey)
    return undefined;
  return event.composedPath().find((target) => target instanceof HTMLAnchorElement);
}
