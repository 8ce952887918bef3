/**
 * A search in stages: each asks for all that it will look at, and what follows is then there.
 *
 * A whole index has everything and gives nothing to wait for, so a search of it runs in one go. An
 * index in pieces gives a promise. Between two waits nothing is asked for: looking at what was not
 * asked for is a mistake in this program, and throws.
 */

/** Yields what has to be waited for; returns what the search is for. */
export type Stages<T> = Generator<Promise<void> | undefined, T, undefined>;

/** @throws the signal's reason, when it is aborted while something is waited for */
export async function finish<T>(stages: Stages<T>, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
  for (;;) {
    const {done, value} = stages.next();
    if (done === true) return value;
    if (!value) continue;
    await value;
    signal?.throwIfAborted();
  }
}

/** For an index that has everything. */
export function finishNow<T>(stages: Stages<T>): T {
  for (;;) {
    const {done, value} = stages.next();
    if (done === true) return value;
  }
}
