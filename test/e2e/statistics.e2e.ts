/**
 * The lines of the docs that bring the element's events to common tools of statistics.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {readPage} from '../docs/markdown-page.js';
import {browsers} from './browsers.js';
import {search} from './faq-page.js';
import {smallScripts} from './small-faq.js';
import {startSite, type TestSite} from './test-site.js';

const [browser] = browsers;

const SNIPPETS = readPage('docs/workshop.md')
  .blocks.map(({text}) => text)
  .filter((text) => text.includes('faq-search-query'));

/** What each tool is asked to do, as its documentation has it; for a query that finds one entry. */
const TOOLS: readonly {
  readonly call: string;
  readonly counted: unknown;
  readonly typed: unknown;
}[] = [
  {
    call: 'plausible',
    counted: ['FAQ search', {props: {found: 1}}],
    typed: ['FAQ search', {props: {found: 1, query: 'leave'}}],
  },
  {
    call: '_paq.push',
    counted: [['trackEvent', 'FAQ', 'search', 'found', 1]],
    typed: [['trackSiteSearch', 'leave', false, 1]],
  },
  {
    call: 'umami.track',
    counted: ['FAQ search', {found: 1}],
    typed: ['FAQ search', {found: 1, query: 'leave'}],
  },
  {
    call: 'gtag',
    counted: ['event', 'search', {results: 1}],
    typed: ['event', 'search', {results: 1, search_term: 'leave'}],
  },
  {
    call: 'sendBeacon',
    counted: ['/faq-log', '{"results":1}\n'],
    typed: ['/faq-log', '{"query":"leave","results":1}\n'],
  },
];

/** Takes the place of a tool: whatever it is called with is kept. */
function recorder(call: string): string {
  const keep = '(...given) => (window.calls ??= []).push(given)';
  if (call === 'sendBeacon') return `navigator.sendBeacon = ${keep}`;
  const [object, method] = call.split('.');
  return method ? `window.${object} = {${method}: ${keep}}` : `window.${call} = ${keep}`;
}

describe('lines that count what readers ask', () => {
  let site: TestSite;
  let opened: Browser;
  before(async () => {
    assert.ok(browser);
    const answers = new Map([['faq-search.js', {body: (await smallScripts).classic}]]);
    for (const {call} of TOOLS) {
      const snippet =
        SNIPPETS.find((text) => text.includes(call.replace(/\..*/, ''))) ?? assert.fail(call);
      for (const attribute of ['', 'log-queries']) {
        answers.set(`${call}${attribute}.html`, {
          body: `<!doctype html><title>FAQ</title><link rel="icon" href="data:,"><script>${recorder(call)}</script>
            ${snippet}<faq-search ${attribute}></faq-search><script src="faq-search.js"></script>`,
        });
      }
    }
    site = await startSite(answers);
    opened = await browser.launch();
  });
  after(async () => {
    await opened.close();
    site.close();
  });

  it('are one for each tool', () => {
    assert.equal(SNIPPETS.length, TOOLS.length);
  });

  for (const {call, counted, typed} of TOOLS) {
    for (const [attribute, expected] of [
      ['', counted],
      ['log-queries', typed],
    ] as const) {
      it(`give ${call} ${attribute ? 'what was typed' : 'numbers alone'}`, async () => {
        const page = await opened.newPage();
        await page.goto(`${site.address}${call}${attribute}.html`);
        await search(page, 'leave');

        const calls = await page.waitForFunction('window.calls');

        assert.deepEqual(await calls.jsonValue(), [expected]);
        await page.close();
      });
    }
  }
});
