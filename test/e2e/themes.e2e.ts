import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import type {Browser, Locator, Page} from 'playwright-core';
import {serve} from '../../.ci/static-server.mjs';
import {browsers} from './browsers.js';
import {contrastOf, type Ink} from './contrast.js';

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what tells a control. */
const LEAST: Readonly<Record<Ink, number>> = {text: 4.5, edge: 3, outline: 3};

const THEMES = ['plain', 'github', 'brand', 'contrast'];

/** By their parts, in an element that shows results with the first answer open. */
const INKS: readonly (readonly [ink: Ink, name: string, selector: string])[] = [
  ['text', 'what is typed', 'input'],
  ['text', 'how many were found', '[part~=summary]'],
  ['text', 'a question', '[part~=question]'],
  ['text', 'a marked word', '[part~=question] mark'],
  ['text', 'a topic', '[part~=topic]'],
  ['text', 'a passage', '[part~=snippet]'],
  ['text', 'a marked word in a passage', '[part~=snippet] mark'],
  ['text', 'an answer', '[part~=answer] p'],
  ['text', 'code in an answer', '[part~=answer] code'],
  ['edge', 'the field', '[part~=field]'],
  ['edge', 'the field with the focus', '[part~=field]:focus-within'],
];

const chromium = browsers.find(({name}) => name === 'Chromium');

describe('the theme gallery', {skip: chromium ? false : 'Chromium is not on this machine'}, () => {
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

  for (const colorScheme of ['light', 'dark'] as const) {
    describe(`on a ${colorScheme} system`, () => {
      let page: Page;
      before(async () => {
        page = await browser.newPage({colorScheme});
        await page.goto(`${site.address}themes.html`);
      });
      after(() => page.close());

      for (const theme of THEMES) {
        it(`can be read in the theme “${theme}”`, async () => {
          const element = page.locator(`.${theme} faq-search`);
          await showAnswer(element);

          const faint = await faintInks(element);

          assert.deepEqual(faint, []);
        });
      }
    });
  }
});

/** Leaves the focus in the field. */
async function showAnswer(element: Locator): Promise<void> {
  const field = element.getByRole('searchbox');
  await field.fill('container ports');
  await element.locator('[part~=mark]').first().waitFor();
  await element.getByRole('listitem').getByRole('heading').getByRole('button').first().click();
  await element.locator('[part~=answer] p').first().waitFor();
  await field.focus();
}

async function faintInks(element: Locator): Promise<string[]> {
  const faint: string[] = [];
  for (const [ink, name, selector] of INKS) {
    const ratio = await contrastOf(element.locator(selector).first(), ink);
    if (ratio < LEAST[ink]) faint.push(`${name}: ${ratio.toFixed(2)}`);
  }
  const link = element.locator('[part~=clear]');
  await link.focus();
  const ratio = await contrastOf(link, 'outline');
  if (ratio < LEAST.outline) faint.push(`the outline of a button: ${ratio.toFixed(2)}`);
  return faint;
}
