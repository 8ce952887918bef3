import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {AxeResults} from 'axe-core';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {serve} from '../../demo/static-server.mjs';
import {browsers} from './browsers.js';
import {questions} from './faq-page.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface State {
  readonly name: string;
  /** Of the element. */
  readonly attributes?: string;
  /** Brings the element there. */
  readonly reach: (page: Page) => Promise<void>;
}

const type = (page: Page, text: string): Promise<void> => page.getByRole('searchbox').fill(text);

const STATES: readonly State[] = [
  {name: 'idle', reach: (page) => questions(page).nth(4).waitFor()},
  {
    name: 'results',
    async reach(page) {
      await type(page, 'encrypton performance');
      await page.locator('mark').first().waitFor();
    },
  },
  {
    name: 'open',
    async reach(page) {
      await type(page, 'network ports');
      await page.locator('mark').first().waitFor();
      await questions(page).first().click();
      await page.getByRole('region').getByRole('table').waitFor();
    },
  },
  {
    name: 'none',
    async reach(page) {
      await type(page, 'zzzzqqqq');
      await page.locator('[part~=none]').waitFor();
    },
  },
  {
    name: 'error',
    attributes: 'src="missing.json"',
    reach: (page) => page.locator('[part~=error]').waitFor(),
  },
  {
    name: 'loading',
    attributes: 'src="slow.json"',
    reach: (page) => page.locator('[part~=summary]').waitFor(),
  },
];

const MODES: readonly {
  readonly name: string;
  readonly context: BrowserContextOptions;
  /** Of the page's root. */
  readonly attributes?: string;
}[] = [
  {name: 'light', context: {colorScheme: 'light'}},
  {name: 'dark', context: {colorScheme: 'dark'}},
  {name: 'forced colours', context: {forcedColors: 'active'}},
  {name: 'right to left', context: {}, attributes: 'dir="rtl"'},
];

const chromium = browsers.find(({name}) => name === 'Chromium');

describe('axe', {skip: chromium ? false : 'Chromium is not on this machine'}, () => {
  let folder: string;
  let site: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'faq-search-'));
    execFileSync(process.execPath, ['dist/cli.js', 'build', 'faq-data', '--out', folder]);
    // Never answered: the element stays as it is while it waits.
    site = await serve(folder, {route: ({url}) => url === '/slow.json'});
    if (chromium) browser = await chromium.launch();
  });
  after(async () => {
    await browser.close();
    site.close();
    await rm(folder, {recursive: true});
  });

  for (const mode of MODES) {
    for (const state of STATES) {
      it(`finds no fault in the state “${state.name}”, ${mode.name}`, async () => {
        await writeFile(join(folder, 'page.html'), pageOf(mode.attributes, state.attributes));
        const page = await browser.newPage(mode.context);
        await page.goto(`${site.address}page.html`);
        await state.reach(page);

        const faults = await faultsOf(page);

        assert.deepEqual(faults, []);
        await page.close();
      });
    }
  }
});

/** axe takes a page without a background for a white one. */
function pageOf(rootAttributes = '', attributes = ''): string {
  return `<!doctype html><html lang="en" ${rootAttributes}><title>FAQ</title>
    <meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">
    <style>html {background: Canvas; color: CanvasText}</style>
    <main><h1>Help</h1><faq-search heading-level="3" ${attributes}></faq-search></main>
    <script src="faq-search.js"></script>`;
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.addScriptTag({path: AXE});
  const {violations} = await page.evaluate<AxeResults>('axe.run()');
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
