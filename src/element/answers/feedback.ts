/**
 * What the reader thinks of the answers.
 */
export class Feedback {
  /** Whether the page listens; otherwise nobody is asked. */
  isWanted = false;
  readonly #given = new Map<string, boolean>();

  /** Whether the answer helped; `undefined` while the reader has not said. */
  of(id: string): boolean | undefined {
    return this.#given.get(id);
  }

  /** @returns whether it is the first word on this answer, and so counts */
  give(id: string, helpful: boolean): boolean {
    if (this.#given.has(id)) return false;
    this.#given.set(id, helpful);
    return true;
  }

  /** Forgets everything: another FAQ may have the same ids. */
  clear(): void {
    this.#given.clear();
  }
}
