/**
 * The demo page as its visitors use it: choices, figures, and a FAQ of their own.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, before, describe, it, type TestContext} from 'node:test';
import axe from 'axe-core';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {serve} from '../../.ci/static-server.mjs';
import {browsers} from './browsers.js';
import {questions, search, watchErrors} from './faq-page.js';

const chromium = browsers.find(({name}) => name === 'Chromium');

describe('the demo page', {skip: chromium ? false : 'Chromium is not on this machine'}, () => {
  let site: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  before(async () => {
    execFileSync(process.execPath, ['demo/build-demo.mjs']);
    site = await serve('demo');
    if (chromium) browser = await chromium.launch();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function openDemo(context: TestContext, options?: BrowserContextOptions): Promise<Page> {
    const page = await browser.newPage(options);
    context.after(() => page.close());
    const errors = watchErrors(page); // what the page's policy refuses is one, too
    context.after(() => assert.deepEqual(errors, []));
    await page.goto(site.address);
    await questions(page.locator('#search')).first().waitFor();
    return page;
  }

  it('shows the code of what is chosen', async (context) => {
    const page = await openDemo(context);

    await page.getByRole('radio', {name: 'Dropdown'}).check();
    await page.getByRole('radio', {name: 'Dark brand'}).check();
    await page.getByRole('combobox', {name: 'Interface'}).selectOption('de');

    assert.equal(
      await page.locator('#page-code').textContent(),
      '<link rel="stylesheet" href="brand.css">\n' +
        '<script src="faq-search.js" defer></script>\n' +
        '<div class="brand">\n' +
        '  <faq-search variant="dropdown" lang="de"></faq-search>\n' +
        '</div>',
    );
    assert.equal(
      await page.locator('#build-code').textContent(),
      'npx faq-search build faq-data --out public --ui-language de',
    );
    const field = page.locator('#search').getByRole('searchbox');
    assert.equal(await field.getAttribute('placeholder'), 'Suchen');
  });

  it('copies the code that is shown', async (context) => {
    const page = await openDemo(context, {permissions: ['clipboard-read', 'clipboard-write']});
    await page.getByRole('radio', {name: 'Dialog'}).check();

    await page
      .locator('figure', {has: page.locator('#page-code')})
      .getByRole('button')
      .click();
    await page.getByRole('button', {name: 'Copied'}).waitFor();

    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      '<script src="faq-search.js" defer></script>\n<faq-search variant="modal"></faq-search>',
    );
  });

  it('measures what was loaded, and how long it took', async (context) => {
    const page = await openDemo(context);
    await search(page.locator('#search'), 'time server');

    const figure = (id: string, pattern: RegExp) => page.locator(id).getByText(pattern).waitFor();
    await figure(
      '#script-size',
      /^\d\d\.\d kB over the network, compressed; \d{3}\.\d kB unpacked$/,
    );
    await figure('#ready-time', /^\d+ ms after the page was asked for$/);
    await figure('#search-time', /^(?:less than 1|[\d.]+) ms; in the middle of \d+: /);
    await figure('#question-count', /^19$/);
  });

  it('loads the compiler only for whoever opens that part', async (context) => {
    const page = await openDemo(context);
    const isLoaded = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({name}) => name.includes('compiler')),
      );

    assert.equal(await isLoaded(), false);
    await page.getByText('Write or paste a FAQ').click();
    await page.locator('#own-state').getByText('3 questions compiled').waitFor();
    assert.equal(await isLoaded(), true);
  });

  it('searches the reader’s own FAQ, and keeps it through mistakes, which it tells', async (context) => {
    const page = await openDemo(context);
    await page.getByText('Write or paste a FAQ').click();
    const text = page.getByRole('textbox', {name: 'Your FAQ in Markdown'});
    const own = page.locator('#own-result');

    await text.fill('## Where do llamas live?\n\nIn the Andes.\n');
    await search(own, 'lamas');
    assert.deepEqual(await questions(own).allInnerTexts(), ['Where do llamas live?']);

    await text.fill('## Where do llamas live?\n\nIn [the Andes](#nowhere).\n');
    await page.getByText('Link to the id of a question, or to a page by its address.').waitFor();
    assert.deepEqual(await questions(own).allInnerTexts(), ['Where do llamas live?']);
    await page.getByRole('button', {name: 'Line 3'}).click();
    assert.equal(
      await text.evaluate((field: HTMLTextAreaElement) =>
        field.value.slice(field.selectionStart, field.selectionEnd),
      ),
      '[the Andes](#nowhere).',
    );
  });

  it('works by keyboard alone', async (context) => {
    const page = await openDemo(context);

    await page.getByRole('radio', {name: 'In the page'}).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.locator('#search').getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('time server');
    await page
      .locator('#search')
      .getByText(/^\d+ questions? found/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('#own summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');

    assert.equal(await page.evaluate(() => document.activeElement?.id), 'own-text');
  });

  const looks: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
    ['in the light', {colorScheme: 'light'}],
    ['in the dark', {colorScheme: 'dark'}],
    ['in forced colours', {forcedColors: 'active'}],
    ['on a phone', {viewport: {width: 375, height: 700}}],
  ];
  for (const [name, options] of looks) {
    it(`has no finding of axe ${name}, and nothing beside the page`, async (context) => {
      const page = await openDemo(context, {...options, bypassCSP: true}); // axe is put into it
      await page.getByText('Write or paste a FAQ').click();
      await page.locator('#own-text').fill('## Why?\n\n[x](#nowhere)\n');
      await page.locator('#own-problems li').waitFor();

      await page.evaluate(axe.source);
      const findings = await page.evaluate(async () => {
        const {violations} = await (globalThis as unknown as {axe: typeof axe}).axe.run();
        return violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)]);
      });

      assert.deepEqual(findings, []);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} px`);
    });
  }
});
