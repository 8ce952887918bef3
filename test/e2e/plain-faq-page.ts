/**
 * A page with a plain FAQ, before and after its script has come.
 */
import {readFile} from 'node:fs/promises';
import type {Page} from 'playwright-core';

/** A script that waits to be let through. */
export interface Held {
  /** Goes to the page, and waits until its plain FAQ shows. */
  readonly goto: (address: string) => Promise<void>;
  /** Lets the script run, and waits until the element has taken over. */
  readonly release: () => Promise<void>;
}

export async function holdScript(page: Page): Promise<Held> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/faq-search.js', async (route) => {
    await released;
    await route.continue();
  });
  return {
    async goto(address) {
      await page.goto(address, {waitUntil: 'commit'});
      await page.locator('summary').last().waitFor();
      await twoFrames(page);
    },
    async release() {
      release();
      await page.getByRole('searchbox').waitFor();
      await twoFrames(page);
    },
  };
}

async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Where each category and question stands in the window: its left and its top, in pixels. */
export function positions(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const host = document.querySelector('faq-search');
    const root = host?.shadowRoot?.querySelector('ol') ? host.shadowRoot : host;
    const parts = [
      ...(root?.querySelectorAll<HTMLElement>('[part=category]:not(.quiet), [part~=question]') ??
        []),
    ];
    const shown = parts.filter((part) => part.checkVisibility({contentVisibilityAuto: true}));
    return Object.fromEntries(
      shown.map((part) => {
        const {left, top} = part.getBoundingClientRect();
        return [part.textContent.trim(), `${left.toFixed(1)} ${top.toFixed(1)}`];
      }),
    );
  });
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/**
 * What has moved in the page without being asked, as Chromium counts it: the sum of all shifts since
 * the page began, those soon after an input too.
 */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    // What is buffered comes in a task of its own, in which the mark comes after it.
    await new Promise<void>((done) => {
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntriesByType('layout-shift'))
          sum += (entry as LayoutShift).value;
        if (list.getEntriesByName('end of shifts').length > 0) done();
      });
      observer.observe({type: 'layout-shift', buffered: true});
      observer.observe({type: 'mark'});
      performance.mark('end of shifts');
    });
    return sum;
  });
}

interface AxeResults {
  readonly violations: readonly {readonly id: string; readonly nodes: readonly unknown[]}[];
}

/** The ids of the rules that the page breaks. */
export async function axeViolations(page: Page): Promise<string[]> {
  // A page without a background is taken for a white one, also in the dark.
  await page.evaluate(() => (document.documentElement.style.backgroundColor = 'Canvas'));
  await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  const {violations} = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(({id}) => id);
}
