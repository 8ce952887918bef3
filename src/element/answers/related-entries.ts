/**
 * Gets what to read after an answer, where hits don't bring it along.
 */
import type {ReactiveControllerHost} from 'lit';
import type {Engine, Hit} from '../../engine/results.js';
import type {Entry} from '../../format/entry.js';

export class RelatedEntries {
  readonly #host: ReactiveControllerHost;
  readonly #known = new WeakMap<Entry, readonly Entry[]>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What is known by now. */
  readonly to = ({entry, related}: Hit): readonly Entry[] => this.#known.get(entry) ?? related;

  /** Asks for them; what is shown of an answer without them is enough where they can't be got. */
  async fetch(id: string, engine: Engine): Promise<void> {
    if (!engine.related) return;
    try {
      const entry = await engine.find(id);
      if (!entry || this.#known.has(entry)) return;
      this.#known.set(entry, await engine.related(entry));
      this.#host.requestUpdate();
    } catch {
      // The next answer that is opened asks again.
    }
  }
}
