/**
 * Keeps what the reader asks in a parameter of the page's address.
 */
import type {Inquiry} from '../asking/inquiry.js';
import {listenWhileConnected} from '../asking/page-events.js';
import type {Surface} from './surface.js';

/** Safari refuses more than 100 changes in 10 seconds. */
const PAUSE_MS = 250;

export class UrlQuery {
  /** What the address asked when it was last read. */
  given = '';
  /** What the address has from here: whoever never showed what it asks leaves it alone. */
  #kept = '';
  /** The parameter's name; `''` leaves the address alone. */
  #parameter = '';
  readonly #inquiry: Inquiry;
  readonly #surface: Surface;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(inquiry: Inquiry, surface: Surface) {
    this.#inquiry = inquiry;
    this.#surface = surface;
    inquiry.host.addController(this);
    listenWhileConnected(inquiry.host, {popstate: this.#read});
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    const parameter = this.#inquiry.host.urlParam || '';
    if (parameter === this.#parameter) return;
    clearTimeout(this.#timer); // what waits to be written is of the parameter before
    this.#parameter = parameter;
    this.#kept = '';
    if (this.#inAddress !== '') this.#read();
  }

  hostUpdated(): void {
    if (this.#parameter === '') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), PAUSE_MS);
  }

  readonly #read = (): void => {
    if (this.#parameter === '') return;
    clearTimeout(this.#timer);
    const text = this.#inAddress;
    this.given = text;
    const isOther = text !== this.#asked;
    if (text !== '' && !this.#surface.reveal()) return;
    this.#kept = text;
    if (isOther) void this.#inquiry.ask({text});
  };

  get #inAddress(): string {
    return new URLSearchParams(location.search).get(this.#parameter) ?? '';
  }

  /** What is closed is over: the page would open it again when it is loaded anew. */
  get #asked(): string {
    return this.#surface.isOpen ? this.#inquiry.search.query.text : '';
  }

  #write(): void {
    const text = this.#asked;
    if (text === this.#kept) return;
    this.#kept = text;
    const url = new URL(location.href);
    if (text === '') url.searchParams.delete(this.#parameter);
    else url.searchParams.set(this.#parameter, text);
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // A page without an origin, such as a sandboxed frame, has no address of its own to change.
    }
  }
}
