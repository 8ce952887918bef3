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
