/**
 * Measures the memory of an open page, with its workers and what WebAssembly has.
 */
import type {Page} from 'playwright-core';

interface Measurement {
  readonly bytes: number;
}

/** @returns what is left after a garbage collection */
export async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const {bytes} = await page.evaluate<Measurement>('performance.measureUserAgentSpecificMemory()');
  return bytes;
}
