/**
 * Does what can wait when the browser has nothing better to do.
 */

/**
 * @param longestMs after so long it is done all the same: some pages are never idle
 * @param soonMs after so long, in browsers that don't say when they are idle
 */
export function whenIdle(run: () => void, longestMs: number, soonMs = 0): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, {timeout: longestMs});
  else setTimeout(run, soonMs);
}

/** Leaves half of a frame at 60 Hz to others. */
const SLICE_MS = 8;

/** Something is done all the same where the browser is never idle, after so long. */
const LONGEST_MS = 1000;

/** Does something with each of many things, no longer at a time than a reader would notice. */
export async function eachWhenIdle<Thing>(
  things: Iterable<Thing>,
  run: (thing: Thing) => unknown,
): Promise<void> {
  let end = 0;
  for (const thing of things) {
    if (performance.now() >= end) {
      await new Promise<void>((resolve) => whenIdle(resolve, LONGEST_MS));
      end = performance.now() + SLICE_MS;
    }
    run(thing);
  }
}
