import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {serve} from '../../demo/static-server.mjs';
import {browsers} from './browsers.js';
import {assertIncludes, questions, search, watchErrors} from './faq-page.js';

describe('the demo page', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    execFileSync(process.execPath, ['dist/cli.js', 'build', 'faq-data', '--out', 'demo/built']);
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

        await search(page, 'time server');

        assertIncludes(
          await questions(page).first().innerText(),
          'What NTP servers do resin.io devices use?',
        );
        assert.deepEqual(errors, []);
      });
    });
  }
});
