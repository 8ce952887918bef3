/**
 * What elements leave behind when they have gone, counted by Chromium itself.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {browsers} from './browsers.js';
import {SMALL_INDEX, smallScripts} from './small-faq.js';
import {startSite, type Answer, type TestSite} from './test-site.js';

const CYCLES = 1000;

/** Each puts elements into the page and takes them out again; they run in the page. */
const LIVES: Readonly<Record<string, string>> = {
  'new elements': `async (cycles) => {
    for (let i = 0; i < cycles; i++) {
      const element = document.createElement('faq-search');
      document.body.append(element);
      await element.updateComplete;
      if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
      element.remove();
    }
  }`,
  'one element again and again': `async (cycles) => {
    const element = document.createElement('faq-search');
    for (let i = 0; i < cycles; i++) {
      document.body.append(element);
      await element.updateComplete;
      element.remove();
    }
  }`,
  'elements that still load': `async (cycles) => {
    for (let i = 0; i < cycles; i++) {
      const element = document.createElement('faq-search');
      element.src = 'faq-index.json';
      document.body.append(element);
      await element.updateComplete;
      if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      element.remove();
    }
  }`,
};

const [chromium] = browsers.filter(({name}) => name === 'Chromium');

describe('elements that have gone', {skip: chromium ? false : 'needs Chromium'}, () => {
  let site: TestSite;
  let browser: Browser;
  before(async () => {
    site = await startSite(
      new Map<string, Answer>([
        [
          'page.html',
          {
            body: '<!doctype html><link rel="icon" href="data:,"><body><script src="faq-search.js"></script>',
          },
        ],
        ['faq-search.js', {body: (await smallScripts).classic}],
        ['faq-index.json', {body: JSON.stringify(SMALL_INDEX)}],
      ]),
    );
    if (chromium) browser = await chromium.launch();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  for (const [what, life] of Object.entries(LIVES)) {
    it(`leave no node and no listener: ${what}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${site.address}page.html`);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      await page.evaluate(`(${life})(20)`); // what is made once
      const before = await countsOf(page, session);

      await page.evaluate(`(${life})(${CYCLES})`);

      assert.deepEqual(await settledCounts(page, session, before), before);
      await page.close();
    });
  }
});

/** What a request that was given up still holds goes a while later; what leaks never does. */
async function settledCounts(
  page: Page,
  session: CDPSession,
  expected: Record<string, number>,
): Promise<Record<string, number>> {
  let counts = await countsOf(page, session);
  for (let i = 0; i < 20 && !isDeepStrictEqual(counts, expected); i++) {
    counts = await countsOf(page, session);
  }
  return counts;
}

async function countsOf(page: Page, session: CDPSession): Promise<Record<string, number>> {
  await page.waitForTimeout(500); // answers are still being filled in
  await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.getMetrics');
  const counted = metrics.filter(({name}) => name === 'Nodes' || name === 'JSEventListeners');
  return Object.fromEntries(counted.map(({name, value}) => [name, value]));
}
