import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {browsers} from './browsers.js';
import {serveStates, STATES, type State, type StateSite} from './element-states.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Each shows the same nodes in other colours, so there only the rules about colours are asked. */
const COLOURS = [
  ['dark', {colorScheme: 'dark', forcedColors: 'none'}],
  ['forced colours', {colorScheme: 'light', forcedColors: 'active'}],
] as const;
const ABOUT_COLOURS = {runOnly: ['color-contrast', 'link-in-text-block']};

const chromium = browsers.find(({name}) => name === 'Chromium');

describe('axe', {skip: chromium ? false : 'Chromium is not on this machine'}, () => {
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

  async function reached(state: State, direction?: 'rtl'): Promise<Page> {
    const page = await browser.newPage({colorScheme: 'light'});
    await page.goto(site.addressOf(state, direction));
    await state.reach(page);
    await page.addScriptTag({path: AXE});
    return page;
  }

  for (const state of STATES) {
    it(`finds no fault in the state “${state.name}”, in any colours`, async () => {
      const page = await reached(state);
      assert.deepEqual(await faultsOf(page), []);

      for (const [name, media] of COLOURS) {
        await page.emulateMedia(media);
        await nextFrames(page);

        assert.deepEqual(await faultsOf(page, ABOUT_COLOURS), [], name);
      }
      await page.close();
    });

    it(`finds no fault in the state “${state.name}”, right to left`, async () => {
      const page = await reached(state, 'rtl');

      assert.deepEqual(await faultsOf(page), []);
      await page.close();
    });
  }
});

/** The first brings the page's scripts the change; what they do in a frame of their own is the second. */
function nextFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
}

async function faultsOf(page: Page, options: RunOptions = {}): Promise<string[]> {
  const {violations} = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
