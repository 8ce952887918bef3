/**
 * Measures a page in Chromium: what its first result takes, its keystrokes, its memory, its work.
 */
import {readFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {chromium, type Browser, type Page} from 'playwright-core';
import {findBrowser} from '../../.ci/find-browsers.mjs';
import type {Peer} from '../peers.js';
import type {Line, MeasuredServer} from '../site/measured-line.js';

const PROBE = readFileSync(new URL('page-probe.js', import.meta.url), 'utf8');

/** For one visit, or one pass of keystrokes. */
export const PATIENCE_MS = 120_000;

/** @throws where there is no Chromium */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined)
    throw new Error('There is no Chromium, Chrome or Edge. Install one, or put it on the PATH.');
  return chromium.launch({
    executablePath,
    args: [
      // Else memory is measured whenever the browser finds time, up to 20 seconds later.
      '--enable-blink-features=ForceEagerMeasureMemory',
      // Containers run as root, where Chromium's sandbox can't start.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

export interface FirstResult {
  /** From the beginning of the navigation to the frame that shows a hit. */
  readonly ms: number;
  /** Of all that was asked for until then. */
  readonly bytes: number;
  readonly requests: number;
}

export interface Visit {
  readonly folder: string;
  readonly line: Line;
  readonly query: string;
}

/**
 * Opens the page of `peer` as somebody who never was there.
 * @returns the open page too; no result when none came within the limit
 */
export async function visit(
  {browser, server}: {readonly browser: Browser; readonly server: MeasuredServer},
  peer: Peer,
  {folder, line, query}: Visit,
): Promise<{readonly page: Page; readonly first: FirstResult | undefined}> {
  server.use(folder, line);
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: line.cpuSlowdown});
  let onShown: (ms: number) => void = () => undefined;
  const shown = new Promise<number>((resolve) => (onShown = resolve));
  await page.exposeFunction('onFirstResult', (ms: number) => onShown(ms));
  const probe = JSON.stringify({field: peer.field, hit: peer.hit, query});
  await page.addInitScript({content: `{globalThis.PROBE = ${probe};${PROBE}}`});
  await page.goto(`${server.address}${peer.name}.html?apart`, {waitUntil: 'commit'});
  const ms = await Promise.race([shown, pause(PATIENCE_MS, undefined, {ref: false})]);
  if (ms === undefined) return {page, first: undefined};
  const began = await page.evaluate(() => performance.timeOrigin);
  const sent = server.sent.filter(({at}) => at <= began + ms);
  const bytes = sent.reduce((sum, each) => sum + each.bytes, 0);
  return {page, first: {ms, bytes, requests: sent.length}};
}

/**
 * @param search the text of a function in the page, from what is typed to a promise
 * @returns milliseconds for each of `keystrokes`; `null` for those that there was no time for
 */
export function timeKeystrokes(
  page: Page,
  search: string,
  keystrokes: readonly string[],
): Promise<(number | null)[]> {
  const code = `async (keystrokes) => {
    const search = ${search};
    const until = performance.now() + ${PATIENCE_MS};
    const times = [];
    for (const text of keystrokes) {
      const start = performance.now();
      if (start < until) await search(text);
      times.push(start < until ? performance.now() - start : null);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return times;
  }`;
  return page.evaluate<(number | null)[]>(`(${code})(${JSON.stringify(keystrokes)})`);
}

/** @returns what is left after a garbage collection, with workers and what WebAssembly has, in bytes */
export async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const {bytes} = await page.evaluate<{readonly bytes: number}>(
    'performance.measureUserAgentSpecificMemory()',
  );
  return bytes;
}

/**
 * Counts how often each block of the page's code is entered: the same on any machine, however busy.
 * @param act what is counted; scripts whose address ends in `script` alone are
 */
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
    .flatMap(({functions}) => functions.flatMap(({ranges}) => ranges))
    .reduce((sum, {count}) => sum + count, 0);
}
