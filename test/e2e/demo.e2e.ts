import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {serve} from '../../.ci/static-server.mjs';
import {browsers} from './browsers.js';
import {assertIncludes, questions, search, watchErrors} from './faq-page.js';

const NTP = 'What NTP servers do resin.io devices use?';

describe('the demo page', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    execFileSync(process.execPath, ['demo/build-demo.mjs']);
    site = await serve('demo');
  });
  after(() => site.close());

  for (const {name, launch} of browsers) {
    describe(`in ${name}`, () => {
      let browser: Browser;
      let page: Page;
      before(async () => {
        browser = await launch();
        page = await browser.newPage();
      });
      after(() => browser.close());

      it('answers without an error', async () => {
        const errors = watchErrors(page);
        await page.goto(site.address);

        const inline = page.locator('#search');
        await search(inline, 'time server');

        assertIncludes(await questions(inline).first().innerText(), NTP);
        assert.deepEqual(errors, []);
      });

      it('answers in the bar and in the dialog', async () => {
        await page.goto(site.address);

        for (const open of ['Alt+s', '/']) {
          await page.locator('h1').click();
          await page.keyboard.press(open);
          await page.keyboard.type('time server');
          await page
            .getByText(/^\d+ questions? found/)
            .locator('visible=true')
            .first()
            .waitFor();
          await page.keyboard.press('Enter');

          const focused = page.locator('faq-search button:focus');
          assertIncludes(await focused.innerText(), NTP);
          assert.equal(await focused.getAttribute('aria-expanded'), 'true');
          await page.keyboard.press('Escape');
          await page.keyboard.press('Escape');
        }
      });

      it('keeps what is asked when it is loaded anew, and on the way back to it', async () => {
        await page.goto(site.address);
        await search(page.locator('#search'), 'time server');
        await page.waitForURL(/\?q=time\+server$/);

        await page.reload();
        assertIncludes(await questions(page.locator('#search')).first().innerText(), NTP);
        await page.goto(`${site.address}themes.html`);
        await page.goBack();

        assertIncludes(await questions(page.locator('#search')).first().innerText(), NTP);
      });
    });
  }
});
