/**
 * Keeps the rendered answers of one element, each made once.
 *
 * The answers of all listed entries stand in the page although they are closed, because the
 * browser's find (`hidden="until-found"`) and its printer see only what is there. So that this
 * costs neither the first paint nor a keystroke, they are filled in when the browser is idle, and
 * at once when they are opened or printed.
 */
import type {Entry} from '../../format/entry.js';
import {answerNodes} from './answer-nodes.js';

/** Leaves half of a frame at 60 Hz to others. */
const SLICE_MS = 8;

export class AnswerStore {
  readonly #level: number;
  readonly #boxes = new WeakMap<Entry, HTMLElement>();
  readonly #waiting = new Map<HTMLElement, Entry>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param level the heading level of the questions */
  constructor(level: number) {
    this.#level = level;
  }

  /** The box of an entry's answer, the same each time; it may still be empty. */
  boxOf(entry: Entry): HTMLElement {
    const known = this.#boxes.get(entry);
    if (known) return known;
    const box = document.createElement('div');
    this.#boxes.set(entry, box);
    this.#waiting.set(box, entry);
    this.#timer ??= setTimeout(() => this.#fillSlice());
    return box;
  }

  /** The box of an entry's answer, filled. */
  filledBoxOf(entry: Entry): HTMLElement {
    const box = this.boxOf(entry);
    this.#fill(box);
    return box;
  }

  fillAll(): void {
    for (const box of this.#waiting.keys()) this.#fill(box);
  }

  #fill(box: HTMLElement): void {
    const entry = this.#waiting.get(box);
    if (!entry) return;
    this.#waiting.delete(box);
    box.append(answerNodes(entry.answer, this.#level));
  }

  #fillSlice(): void {
    const end = performance.now() + SLICE_MS;
    for (const box of this.#waiting.keys()) {
      this.#fill(box);
      if (performance.now() > end) break;
    }
    this.#timer = this.#waiting.size > 0 ? setTimeout(() => this.#fillSlice()) : undefined;
  }
}
