/**
 * Knows which answers of one element are open, and where their nodes are.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Entry} from '../../format/entry.js';
import {AnswerStore} from './answer-store.js';

export class OpenAnswers implements ReactiveController {
  /** Called with each entry that is opened. */
  onOpen: (id: string) => void = () => undefined;
  readonly #host: ReactiveControllerHost;
  readonly #ids = new Set<string>();
  #store: AnswerStore;

  /** @param level the heading level of the questions */
  constructor(host: ReactiveControllerHost, level: number) {
    this.#host = host;
    this.#store = new AnswerStore(level);
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onBeforePrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onBeforePrint);
  }

  /** Makes all answers anew, below questions of this heading level. */
  useLevel(level: number): void {
    this.#store = new AnswerStore(level);
  }

  isOpen(id: string): boolean {
    return this.#ids.has(id);
  }

  open(id: string): void {
    this.#ids.add(id);
    this.onOpen(id);
    this.#host.requestUpdate();
  }

  /** @returns whether the answer is open now */
  toggle(id: string): boolean {
    this.#host.requestUpdate();
    if (this.#ids.delete(id)) return false;
    this.open(id);
    return true;
  }

  closeAll(): void {
    this.#ids.clear();
    this.#host.requestUpdate();
  }

  /** The box that holds an entry's answer; one that is open is filled. */
  boxOf(entry: Entry): HTMLElement {
    return this.isOpen(entry.id) ? this.#store.filledBoxOf(entry) : this.#store.boxOf(entry);
  }

  readonly #onBeforePrint = (): void => this.#store.fillAll();
}
