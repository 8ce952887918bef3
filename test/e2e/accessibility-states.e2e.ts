import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import type {AxeResults} from 'axe-core';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {browsers} from './browsers.js';
import {serveStates, STATES, type StateSite} from './element-states.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const MODES: readonly {
  readonly name: string;
  readonly context: BrowserContextOptions;
  readonly direction?: 'rtl';
}[] = [
  {name: 'light', context: {colorScheme: 'light'}},
  {name: 'dark', context: {colorScheme: 'dark'}},
  {name: 'forced colours', context: {forcedColors: 'active'}},
  {name: 'right to left', context: {}, direction: 'rtl'},
];

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

  for (const mode of MODES) {
    for (const state of STATES) {
      it(`finds no fault in the state “${state.name}”, ${mode.name}`, async () => {
        const page = await browser.newPage(mode.context);
        await page.goto(site.addressOf(state, mode.direction));
        await state.reach(page);

        const faults = await faultsOf(page);

        assert.deepEqual(faults, []);
        await page.close();
      });
    }
  }
});

async function faultsOf(page: Page): Promise<string[]> {
  await page.addScriptTag({path: AXE});
  const {violations} = await page.evaluate<AxeResults>('axe.run()');
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
