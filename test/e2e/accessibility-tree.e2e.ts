import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {browsers} from './browsers.js';
import {serveStates, STATES, type StateSite} from './element-states.js';

/** One file for each state; `UPDATE_GOLDEN=1` writes them anew, to be looked through as a diff. */
const goldenFile = (name: string): URL =>
  new URL(`accessibility-tree/${name}.txt`, import.meta.url);

const chromium = browsers.find(({name}) => name === 'Chromium');

describe(
  'the accessibility tree',
  {skip: chromium ? false : 'Chromium is not on this machine'},
  () => {
    let site: StateSite;
    let browser: Browser;
    before(async () => {
      site = await serveStates();
      if (chromium) browser = await chromium.launch();
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    for (const state of STATES) {
      it(`is as agreed in the state “${state.name}”`, async () => {
        const page = await browser.newPage();
        await page.goto(site.addressOf(state));
        await state.reach(page);

        const tree = `${await page.locator('faq-search').ariaSnapshot()}\n`;

        await page.close();
        if (process.env.UPDATE_GOLDEN === '1') await writeFile(goldenFile(state.name), tree);
        assert.equal(tree, await readFile(goldenFile(state.name), 'utf8'));
      });
    }
  },
);
