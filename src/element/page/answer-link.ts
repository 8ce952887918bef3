/**
 * Copies the address of an answer.
 */
import type {Inquiry} from '../asking/inquiry.js';
import {canHaveAddress} from './page-address.js';

type LinkState =
  | {readonly status: 'copied'}
  /** The page may not write the clipboard: its reader copies the address by hand. */
  | {readonly status: 'refused'; readonly address: string};

export class AnswerLink {
  readonly #inquiry: Inquiry;
  /** Of the newest copy alone. */
  #state: {readonly id: string; readonly link: LinkState} | undefined;

  constructor(inquiry: Inquiry) {
    this.#inquiry = inquiry;
  }

  /** Whether the page has an address that leads others to this answer. */
  isUseful(id: string): boolean {
    return canHaveAddress(id, this.#inquiry.host);
  }

  /** What became of the address of this answer. */
  stateOf(id: string): LinkState | undefined {
    return this.#state?.id === id ? this.#state.link : undefined;
  }

  async copy(id: string): Promise<void> {
    const {host, announcer, say} = this.#inquiry;
    const address = addressOf(id, host.urlParam);
    try {
      await navigator.clipboard.writeText(address);
      this.#state = {id, link: {status: 'copied'}};
      announcer.announce(() => say('linkCopied'));
    } catch {
      // There is no clipboard without TLS, and a reader or a page around may say no.
      this.#state = {id, link: {status: 'refused', address}};
    }
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLInputElement>('[part=address]')?.select();
  }
}

/** @param parameter the one that keeps the query: whoever follows the link wants the answer */
function addressOf(id: string, parameter: string): string {
  const url = new URL(location.href);
  if (parameter) url.searchParams.delete(parameter);
  url.hash = encodeURIComponent(id);
  return url.href;
}
