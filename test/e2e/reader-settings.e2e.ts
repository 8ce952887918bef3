import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {browsers} from './browsers.js';
import {serveStates, STATES, type StateSite} from './element-states.js';

const TOUCH = {viewport: {width: 390, height: 720}, hasTouch: true, isMobile: true};

const chromium = browsers.find(({name}) => name === 'Chromium');

describe(
  'the settings of a reader',
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

    async function reached(name: string, context: BrowserContextOptions): Promise<Page> {
      const state = STATES.find((each) => each.name === name);
      assert.ok(state, `There is no state “${name}”.`);
      const page = await browser.newPage(context);
      await page.goto(site.addressOf(state));
      await state.reach(page);
      return page;
    }

    it('show keys to press only where there are keys', async () => {
      const withKeys = await reached('modal', {});
      const withFingers = await reached('modal', TOUCH);

      assert.equal(await withKeys.locator('[part~=keys]').isVisible(), true);
      assert.equal(await withFingers.locator('[part~=keys]').isVisible(), false);
      assert.equal(await withFingers.getByRole('button', {name: 'Close'}).isVisible(), true);
    });

    it('leave room for a finger', async () => {
      const page = await reached('results', TOUCH);

      for (const part of ['field', 'facet', 'clear', 'head'])
        assert.ok(
          ((await page.locator(`[part~=${part}]`).first().boundingBox())?.height ?? 0) >= 44,
          part,
        );
    });

    it('leave no hover where a finger was', async () => {
      const paint = (page: Page): Promise<string> =>
        page
          .locator('[part~=head]')
          .first()
          .evaluate((head) => getComputedStyle(head).backgroundImage);
      const withMouse = await reached('idle', {});
      const withFingers = await reached('idle', TOUCH);

      await withMouse.locator('[part~=head]').first().hover();
      await withFingers.locator('[part~=head]').first().tap();

      assert.match(await paint(withMouse), /gradient/);
      assert.equal(await paint(withFingers), 'none');
    });

    it('move nothing where motion is unwanted', async () => {
      const duration = (page: Page): Promise<string> =>
        page.locator('[part~=dialog]').evaluate((box) => getComputedStyle(box).animationName);

      assert.equal(await duration(await reached('modal', {reducedMotion: 'reduce'})), 'none');
      assert.notEqual(await duration(await reached('modal', {})), 'none');
    });

    it('tell the chosen category by a sign in forced colours', async () => {
      const page = await reached('category', {forcedColors: 'active'});
      const signs = await page
        .locator('[part~=facet]')
        .evaluateAll((all) =>
          all.map((each) => [
            each.querySelector('input')?.checked,
            getComputedStyle(each, '::before').content !== 'none',
          ]),
        );

      assert.ok(signs.some(([isChosen]) => isChosen));
      for (const [isChosen, hasSign] of signs) assert.equal(hasSign, isChosen);
    });
  },
);
