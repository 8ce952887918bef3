/**
 * All the engine uses beyond the language itself: the abort signal, alike in browsers and in Node.
 *
 * Declared here because neither platform's own types may be seen from this layer.
 */
interface AbortSignal {
  readonly aborted: boolean;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as DOM and Node declare it
  readonly reason: any;
  throwIfAborted(): void;
}
