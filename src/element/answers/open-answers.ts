/**
 * The answers of one element: which are open, their nodes, what their reader said of them, and what
 * to read after them.
 */
import type {ReactiveControllerHost} from 'lit';
import type {Engine, Hit} from '../../engine/results.js';
import type {Entry} from '../../format/entry.js';
import {answerNodes} from './answer-nodes.js';

/** Leaves half of a frame at 60 Hz to others. */
const SLICE_MS = 8;

/** A page that is never idle is searched and printed all the same. */
const LONGEST_MS = 1000;

export class OpenAnswers {
  /** Whether each answer helped, by its entry's id, as far as the reader has said. */
  readonly helped = new Map<string, boolean>();
  readonly #host: ReactiveControllerHost;
  readonly #ids = new Set<string>();
  readonly #related = new WeakMap<Entry, readonly Entry[]>();
  #engine: Engine | undefined;
  #boxes = new AnswerBoxes(0, '');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Forgets everything: another FAQ may have the same ids. */
  useFaq(engine: Engine | undefined): void {
    this.#engine = engine;
    this.helped.clear();
    this.closeAll();
  }

  /**
   * Makes all answers anew where what is around them is another one.
   * @param level the heading level of their questions
   * @param copy what the buttons on their code are called
   */
  use(level: number, copy: string): void {
    if (level !== this.#boxes.level || copy !== this.#boxes.copy)
      this.#boxes = new AnswerBoxes(level, copy);
  }

  isOpen(id: string): boolean {
    return this.#ids.has(id);
  }

  open(id: string): void {
    this.#ids.add(id);
    void this.#fetchRelated(id);
    this.#host.requestUpdate();
  }

  toggle(id: string): void {
    if (!this.#ids.delete(id)) this.open(id);
    this.#host.requestUpdate();
  }

  closeAll(): void {
    this.#ids.clear();
    this.#host.requestUpdate();
  }

  /** The box that holds an entry's answer; one that is open is filled. */
  boxOf(entry: Entry): HTMLElement {
    const box = this.#boxes.of(entry);
    if (this.isOpen(entry.id)) this.#boxes.fill(box);
    return box;
  }

  /** What to read after an answer, as far as it is known by now. */
  relatedTo({entry, related}: Hit): readonly Entry[] {
    return this.#related.get(entry) ?? related;
  }

  /** For hits that don't bring it along; what is shown without it is enough where it can't be got. */
  async #fetchRelated(id: string): Promise<void> {
    const engine = this.#engine;
    if (!engine?.related) return;
    try {
      const entry = await engine.find(id);
      if (!entry || this.#related.has(entry)) return;
      this.#related.set(entry, await engine.related(entry));
      this.#host.requestUpdate();
    } catch {
      // The next answer that is opened asks again.
    }
  }

  /** Fills the boxes of all that is listed. */
  fillAll(): void {
    this.#boxes.fillAll();
  }
}

/**
 * The nodes of answers, each made once.
 *
 * The answers of all listed entries stand in the page although they are closed, because the
 * browser's find (`hidden="until-found"`) and its printer see only what is there. So that this
 * costs neither the first paint nor a keystroke, they are filled in when the browser is idle, and
 * at once when they are opened or printed.
 */
class AnswerBoxes {
  /** The heading level of the questions. */
  readonly level: number;
  /** What the buttons on code are called. */
  readonly copy: string;
  readonly #boxes = new WeakMap<Entry, HTMLElement>();
  readonly #waiting = new Map<HTMLElement, Entry>();
  #isScheduled = false;

  constructor(level: number, copy: string) {
    this.level = level;
    this.copy = copy;
  }

  /** The same box each time; it may still be empty. */
  of(entry: Entry): HTMLElement {
    const known = this.#boxes.get(entry);
    if (known) return known;
    const box = document.createElement('div');
    this.#boxes.set(entry, box);
    this.#waiting.set(box, entry);
    this.#schedule();
    return box;
  }

  fillAll(): void {
    for (const box of this.#waiting.keys()) this.fill(box);
  }

  fill(box: HTMLElement): void {
    const entry = this.#waiting.get(box);
    if (!entry) return;
    this.#waiting.delete(box);
    // In the page, whose answers take their direction from their text, each node would be asked for it.
    const gap = new Comment();
    box.replaceWith(gap);
    box.append(answerNodes(entry.answer, this.level, this.copy));
    gap.replaceWith(box);
  }

  #schedule(): void {
    if (this.#isScheduled || this.#waiting.size === 0) return;
    this.#isScheduled = true;
    const fill = (): void => {
      this.#isScheduled = false;
      this.#fillSlice();
      this.#schedule();
    };
    if ('requestIdleCallback' in window) requestIdleCallback(fill, {timeout: LONGEST_MS});
    else setTimeout(fill);
  }

  #fillSlice(): void {
    const end = performance.now() + SLICE_MS;
    for (const box of this.#waiting.keys()) {
      this.fill(box);
      if (performance.now() > end) break;
    }
  }
}
