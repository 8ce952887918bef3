/**
 * Counts what the page's own code does: how often each of its blocks is entered.
 *
 * The same code does the same with the same input on any machine, however busy.
 */
import type {Page} from 'playwright-core';

/** @param act what is counted; scripts whose address ends in `script` alone are */
export async function stepsOf(
  page: Page,
  script: string,
  act: () => Promise<unknown>,
): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
  await act();
  const {result} = await session.send('Profiler.takePreciseCoverage');
  await session.detach();
  return result
    .filter(({url}) => url.endsWith(script))
    .flatMap(({functions}) => functions)
    .flatMap(({ranges}) => ranges)
    .reduce((sum, {count}) => sum + count, 0);
}
