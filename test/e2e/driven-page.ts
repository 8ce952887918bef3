/**
 * A page that a test runs functions in, in every browser that is on this machine.
 *
 * Playwright drives no WebKitGTK, so that one is driven by the plain WebDriver protocol. What both
 * can do is little: open an address, run a function. A function sees nothing of the test but its
 * argument, and {@link until}.
 */
import {after} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {chosenBrowsers} from '../../.ci/find-browsers.mjs';
import {browsers} from './browsers.js';
import {startWebkit} from './webkit-page.js';

export interface DrivenPage {
  open(address: string): Promise<void>;
  /** @returns what `body` returns, or resolves to; plain data */
  run<Result, Argument>(
    body: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>>;
  /** The same in the first frame of the page. */
  runInFrame<Result, Argument>(
    body: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>>;
  /** Ends the browser too. */
  close(): Promise<void>;
}

export interface PageDriver {
  readonly name: string;
  readonly start: () => Promise<DrivenPage>;
}

export const drivers: readonly PageDriver[] = [
  ...browsers.map(({name, launch}) => ({name, start: async () => drivenBy(await launch())})),
  {name: 'WebKit', start: startWebkit},
].filter(({name}) => chosenBrowsers().includes(name.toLowerCase()));

/**
 * Pages that the tests of a file share, each started by the first that asks for it: a start takes
 * seconds. Tests on sites of their own find nothing there that another has kept.
 */
export function sharedPages(): readonly PageDriver[] {
  return drivers.map(({name, start}) => {
    let page: Promise<DrivenPage> | undefined;
    after(async () => {
      await (await page)?.close();
    });
    return {name, start: () => (page ??= start())};
  });
}

declare global {
  /**
   * Waits until `find` finds something; functions that run in a page have it there.
   * @throws after 30 s: what is looked for has to come, but a slow machine may take its time
   */
  function until<Found>(find: () => Found | null | undefined | false): Promise<Found>;
}

/** A function with its argument as an expression. */
export function callText(body: unknown, argument: unknown): string {
  // As JSON in a text, because an object literal gives `__proto__` another meaning.
  const given =
    argument === undefined ? '' : `JSON.parse(${JSON.stringify(JSON.stringify(argument))})`;
  // The compiler of these tests names inner functions by a helper, which no page has.
  return `((__name, until) => (${String(body)})(${given}))((named) => named, ${String(untilFound)})`;
}

/** Is {@link until} in a page. */
async function untilFound<Found>(find: () => Found | null | undefined | false): Promise<Found> {
  for (let attempt = 0; attempt < 1200; attempt++) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Not found within 30 s: ${String(find)}`);
}

async function drivenBy(browser: Browser): Promise<DrivenPage> {
  const page: Page = await browser.newPage();
  return {
    open: async (address) => {
      await page.goto(address);
    },
    run: (body, argument) => page.evaluate(callText(body, argument)),
    runInFrame: (body, argument) => {
      const [, frame] = page.frames();
      if (!frame) throw new Error('The page has no frame.');
      return frame.evaluate(callText(body, argument));
    },
    close: () => browser.close(),
  };
}
