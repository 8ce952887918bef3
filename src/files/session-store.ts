/**
 * Remembers sources while one process compiles the same FAQ again and again: each as it is now.
 */
import type {Remembered, SourceStore} from './source-memory.js';

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
