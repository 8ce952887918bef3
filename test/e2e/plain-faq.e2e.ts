import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {promisify} from 'node:util';
import type {Browser, Locator, Page} from 'playwright-core';
import {serve} from '../../.ci/static-server.mjs';
import {browsers} from './browsers.js';
import {assertIncludes, readOpen, search, watchErrors} from './faq-page.js';
import {axeViolations, holdScript, layoutShift, positions, type Held} from './plain-faq-page.js';

/** As strict as a policy can be for a page that loads its own script and styles. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const FORWARD = 'How can I forward my container ports?';
const FORWARD_ID = 'how-can-i-forward-my-container-ports-';
/** To which the one above is related. */
const PORTS = 'What network ports are required by resin.io?';
/** To which no other question is. */
const STATIC_IP = 'Can I set a static IP address for my device?';
const PHONE = {width: 375, height: 700};
const DESKTOP = {width: 1000, height: 800};

const UNSORTED = '## Wer ist das?\n\nIch.\n\n## Was ist das?\n\nEin Haus.\n';
const SORTED = '---\ncategory: Orte\n---\n\n## Wo ist das?\n\nHier.\n';

const run = promisify(execFile);

describe('the page that is built from faq-data', () => {
  let folder: string;
  let site: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'faq-search-'));
    const options = ['--html', 'page', '--json-ld', '--out', folder];
    await run(process.execPath, ['dist/cli.js', 'build', 'faq-data', ...options]);
    await buildSmall(join(folder, 'mixed'), {'a.md': UNSORTED, 'b.md': SORTED});
    await buildSmall(join(folder, 'unsorted'), {'a.md': UNSORTED});
    site = await serve(folder, {
      route: (request, response) => {
        response.setHeader('content-security-policy', POLICY);
        if (request.url !== '/favicon.ico') return false;
        response.writeHead(204).end(); // else it would be an error in the console
        return true;
      },
    });
  });

  after(async () => {
    site.close();
    await rm(folder, {recursive: true});
  });

  for (const {name: browserName, launch} of browsers) {
    describe(`in ${browserName}`, () => {
      let browser: Browser;
      let page: Page;
      before(async () => {
        browser = await launch();
      });
      beforeEach(async () => {
        page = await browser.newPage();
      });
      afterEach(() => page.close());
      after(() => browser.close());

      describe('without its script', () => {
        beforeEach(() => page.route('**/faq-search.js', (route) => route.abort()));

        it('has every question as a heading, in its category', async () => {
          await page.goto(`${site.address}faq.html`);

          assert.equal(await page.getByRole('heading', {level: 3}).count(), 19);
          assert.equal(await page.getByRole('heading', {level: 2}).count(), 6);
        });

        it('opens an answer', async () => {
          await page.goto(`${site.address}faq.html`);

          await summaryOf(page, FORWARD).click();

          assertIncludes(await page.getByRole('main').innerText(), 'iptables -t nat');
        });

        it('opens the answer that its address names, below its question', async () => {
          await page.setViewportSize(PHONE);
          await page.goto(`${site.address}faq.html#${FORWARD_ID}`);

          await page.getByText('iptables -t nat').waitFor();

          const box = await summaryOf(page, FORWARD).boundingBox();
          assert.ok(box && box.y >= 0 && box.y < 100, JSON.stringify(box));
        });

        it('prints every answer', async () => {
          await page.goto(`${site.address}faq.html`);

          await page.emulateMedia({media: 'print'});

          const heights = await page
            .locator('details > div')
            .evaluateAll((answers) => answers.map((answer) => answer.clientHeight));
          assert.equal(heights.length, 19);
          assert.ok(Math.min(...heights) > 20, heights.join());
        });

        for (const colorScheme of ['light', 'dark'] as const) {
          it(`is accessible on a ${colorScheme} page`, async () => {
            await page.emulateMedia({colorScheme});
            await page.goto(`${site.address}faq.html`);
            await summaryOf(page, FORWARD).click();

            assert.deepEqual(await axeViolations(page), []);
          });
        }
      });

      describe('when its script comes late', () => {
        let script: Held;
        beforeEach(async () => {
          script = await holdScript(page);
        });

        for (const viewport of [DESKTOP, PHONE]) {
          const inWindow = `in a window ${viewport.width} pixels wide`;

          it(`moves nothing ${inWindow}, all answers closed`, async () => {
            await page.setViewportSize(viewport);
            await script.goto(`${site.address}faq.html`);

            await assertStill(page, browserName, script.release);
          });

          for (const question of [FORWARD, STATIC_IP]) {
            it(`moves nothing ${inWindow}, “${question}” opened by a click`, async () => {
              await page.setViewportSize(viewport);
              await script.goto(`${site.address}faq.html`);
              await summaryOf(page, question).click();

              await assertStill(page, browserName, script.release);
            });
          }

          it(`moves nothing ${inWindow}, two answers opened, one by a link in the other`, async () => {
            await page.setViewportSize(viewport);
            await script.goto(`${site.address}faq.html`);
            await summaryOf(page, PORTS).click();
            await page.getByRole('link', {name: FORWARD}).click();
            await page.getByText('iptables -t nat').waitFor();

            await assertStill(page, browserName, script.release);
          });
        }

        for (const name of ['mixed', 'unsorted']) {
          it(`moves nothing where questions have no category: ${name}`, async () => {
            await script.goto(`${site.address}${name}/faq.html`);
            await summaryOf(page, 'Was').click();

            await assertStill(page, browserName, script.release);
          });
        }

        it('keeps open what the reader opened, and the focus on its question', async () => {
          await script.goto(`${site.address}faq.html`);
          await summaryOf(page, FORWARD).click();

          await script.release();

          const question = page.getByRole('button', {name: FORWARD});
          assert.equal(await question.getAttribute('aria-expanded'), 'true');
          assert.equal(await question.evaluate((button) => button.matches(':focus')), true);
        });

        it('brings the reader to what the address names', async () => {
          await page.setViewportSize(PHONE);
          await script.goto(`${site.address}faq.html#${FORWARD_ID}`);

          await script.release();

          // Chromium itself goes there only now, because scripts of the page come first.
          if (browserName === 'Chromium') assert.equal(await layoutShift(page), 0);
          assertIncludes(await readOpen(page), 'iptables -t nat');
          const box = await page.getByRole('button', {name: FORWARD}).boundingBox();
          assert.ok(box && box.y >= 0 && box.y < 100, JSON.stringify(box));
        });

        it('says everything once to assistive technology', async () => {
          await script.goto(`${site.address}faq.html`);
          await script.release();

          assert.equal(await page.getByRole('heading', {level: 3}).count(), 19);
          assert.equal(await page.getByRole('heading', {name: FORWARD}).count(), 1);
        });
      });

      it('obeys a strict policy, data for search engines and all', async () => {
        const errors = watchErrors(page);
        await page.goto(`${site.address}faq.html`);

        await search(page, 'time server');

        const data = await page.locator('script[type="application/ld+json"]').textContent();
        const {mainEntity} = JSON.parse(data ?? '') as {mainEntity: unknown[]};
        assert.equal(mainEntity.length, 19);
        assert.deepEqual(errors, []);
      });
    });
  }
});

/** @param sources texts by file name */
async function buildSmall(
  folder: string,
  sources: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(folder);
  const paths = Object.keys(sources).map((name) => join(folder, name));
  await Promise.all(
    Object.entries(sources).map(([name, text]) => writeFile(join(folder, name), text)),
  );
  const options = ['--language', 'de', '--html', 'page', '--out', folder];
  await run(process.execPath, ['dist/cli.js', 'build', ...paths, ...options]);
}

function summaryOf(page: Page, question: string): Locator {
  return page.locator('summary', {hasText: question});
}

/** @param act what may move no heading, no question and nothing else */
async function assertStill(
  page: Page,
  browserName: string,
  act: () => Promise<void>,
): Promise<void> {
  const isMeasured = browserName === 'Chromium'; // the others don't count shifts
  const before = await positions(page);
  const shiftBefore = isMeasured ? await layoutShift(page) : 0;

  await act();

  const shift = isMeasured ? await layoutShift(page) : 0;
  assert.deepEqual(await positions(page), before);
  assert.equal(shift, shiftBefore);
}
