/**
 * Remembers sources while one process compiles the same FAQ again and again: each as it is now.
 */
import type {Remembered, SourceStore} from './source-memory.js';

/** One for each FAQ that is compiled in turn with others, as those of several languages: each forgets by itself. */
export class SessionStores {
  readonly #stores = new Map<string, SessionStore>();

  of(name: string): SourceStore {
    const store = this.#stores.get(name) ?? new SessionStore();
    this.#stores.set(name, store);
    return store;
  }
}

export class SessionStore implements SourceStore {
  readonly #kept = new Map<string, Remembered>();

  read(name: string): Remembered | undefined {
    return this.#kept.get(name);
  }

  write(name: string, remembered: Remembered): void {
    this.#kept.set(name, remembered);
  }

  keepOnly(names: ReadonlySet<string>): void {
    for (const name of this.#kept.keys()) if (!names.has(name)) this.#kept.delete(name);
  }
}
