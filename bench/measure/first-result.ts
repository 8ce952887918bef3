/**
 * Measures what it takes from an empty cache to the first result.
 */
import {readFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import type {Browser, Page} from 'playwright-core';
import type {Peer} from '../peers/peers.js';
import type {Line, StaticServer} from '../site/static-server.js';

const PROBE = readFileSync(new URL('page-probe.js', import.meta.url), 'utf8');

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
  /** How many times slower the page's main thread is; workers are as fast as ever. */
  readonly cpuSlowdown: number;
  readonly query: string;
  readonly limitMs: number;
}

/**
 * Opens the page of `peer` as somebody who never was there.
 * @returns the open page too; nothing of either when no hit came within the limit
 */
export async function visit(
  browser: Browser,
  server: StaticServer,
  peer: Peer,
  {folder, line, cpuSlowdown, query, limitMs}: Visit,
): Promise<{readonly page: Page; readonly first: FirstResult | undefined}> {
  server.use(folder, line);
  const context = await browser.newContext();
  const page = await context.newPage();
  if (cpuSlowdown > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: cpuSlowdown});
  }
  let onShown: (ms: number) => void = () => undefined;
  const shown = new Promise<number>((resolve) => {
    onShown = resolve;
  });
  await page.exposeFunction('onFirstResult', (ms: number) => onShown(ms));
  const probe = JSON.stringify({field: peer.field, hit: peer.hit, query});
  await page.addInitScript({content: `{globalThis.PROBE = ${probe};${PROBE}}`});
  await page.goto(`${server.origin}/${peer.name}.html?apart`, {waitUntil: 'commit'});
  const patience = new AbortController();
  const {signal} = patience;
  const ms = await Promise.race([
    shown,
    pause(limitMs, undefined, {signal}).catch(() => undefined),
  ]);
  patience.abort();
  if (ms === undefined) return {page, first: undefined};
  const began = await page.evaluate(() => performance.timeOrigin);
  const sent = server.sent.filter(({at}) => at <= began + ms);
  const bytes = sent.reduce((sum, each) => sum + each.bytes, 0);
  return {page, first: {ms, bytes, requests: sent.length}};
}
