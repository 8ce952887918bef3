/**
 * What elements leave behind when they have gone, counted by Chromium itself.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {browsers} from './browsers.js';
import {scriptsOf, SMALL_INDEX} from './small-faq.js';
import {startSite, type Answer, type TestSite} from './test-site.js';

const CYCLES = 1000;

const LOADING = 'elements that still load';

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
  [LOADING]: `async (cycles) => {
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

interface Counts {
  readonly Nodes: number;
  readonly JSEventListeners: number;
}

/**
 * Of elements that were loading, sometimes one stays until another takes its place: it has no more
 * nodes than this. A leak would add some for each of the cycles.
 */
const NODES_OF_ONE = 100;

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
        ['faq-search.js', {body: (await scriptsOf(SMALL_INDEX, {withSrc: true})).classic}],
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

      const grown = growthOf(before, await countsOf(page, session));
      assert.equal(grown.JSEventListeners, 0);
      const most = what === LOADING ? NODES_OF_ONE : 0;
      assert.ok(grown.Nodes <= most, `${grown.Nodes} nodes more after ${CYCLES} cycles`);
      await page.close();
    });
  }
});

function growthOf(before: Counts, after: Counts): Counts {
  return {
    Nodes: after.Nodes - before.Nodes,
    JSEventListeners: after.JSEventListeners - before.JSEventListeners,
  };
}

/** Counts until two counts are the same: answers may still be being filled in. */
async function countsOf(page: Page, session: CDPSession): Promise<Counts> {
  let last = await countNow(session);
  for (;;) {
    await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve))');
    const next = await countNow(session);
    if (next.Nodes === last.Nodes && next.JSEventListeners === last.JSEventListeners) return next;
    last = next;
  }
}

async function countNow(session: CDPSession): Promise<Counts> {
  await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.getMetrics');
  const valueOf = (name: string): number =>
    metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {Nodes: valueOf('Nodes'), JSEventListeners: valueOf('JSEventListeners')};
}
