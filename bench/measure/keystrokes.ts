/**
 * Times each keystroke of typed queries in an open page.
 */
import type {Page} from 'playwright-core';

/**
 * @param search the text of a function in the page, from what is typed to a promise
 * @param limitMs how long the whole may take; what it had no time for is `null`
 * @returns milliseconds for each of `keystrokes`
 */
export function timeKeystrokes(
  page: Page,
  search: string,
  keystrokes: readonly string[],
  limitMs: number,
): Promise<(number | null)[]> {
  const code = `async ([keystrokes, limitMs]) => {
    const search = ${search};
    const until = performance.now() + limitMs;
    const times = [];
    for (const text of keystrokes) {
      if (performance.now() > until) {
        times.push(null);
        continue;
      }
      const start = performance.now();
      await search(text);
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return times;
  }`;
  const call = `(${code})(${JSON.stringify([keystrokes, limitMs])})`;
  return page.evaluate<(number | null)[]>(call);
}
