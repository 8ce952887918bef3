/**
 * Opens the entry that the page's address names.
 */
import {HashTarget} from './hash-target.js';
import type {Inquiry} from './inquiry.js';

export class EntryOpener {
  readonly #inquiry: Inquiry;
  readonly #target: HashTarget;

  constructor(inquiry: Inquiry) {
    this.#inquiry = inquiry;
    this.#target = new HashTarget(inquiry.host, (id) => void this.show(id));
    inquiry.onReady(() => this.#showFirst());
  }

  /**
   * Brings an entry into view and puts the focus on it.
   * @returns whether the FAQ has such an entry
   */
  async show(id: string): Promise<boolean> {
    const question = await this.#open(id);
    question?.focus({preventScroll: true});
    return question !== undefined;
  }

  /** The reader has not gone anywhere yet, so the focus stays where it is. */
  #showFirst(): void {
    const {id} = this.#target;
    if (id !== undefined) void this.#open(id);
  }

  async #open(id: string): Promise<HTMLElement | undefined> {
    const {host, index, answers} = this.#inquiry;
    if (index.state.status !== 'ready' || !(await index.state.engine.find(id))) return undefined;
    await host.updateComplete; // so that what is listed is known
    if (!this.#inquiry.isListed(id)) await this.#inquiry.ask({text: ''});
    answers.open(id);
    await host.updateComplete;
    const selector = `#${CSS.escape(`question-${id}`)}`;
    const question = host.renderRoot.querySelector<HTMLElement>(selector) ?? undefined;
    question?.closest('li')?.scrollIntoView();
    return question;
  }
}
