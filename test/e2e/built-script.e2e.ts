import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import type {Browser, Page} from 'playwright-core';
import {serve} from '../../.ci/static-server.mjs';
import {browsers} from './browsers.js';
import {assertIncludes, questions, readFirst, readOpen, search, watchErrors} from './faq-page.js';
import {LEGACY_ANSWERS} from './legacy-answers.js';

/** What hangs on the FAQ alone is looked at in one browser. */
const oneBrowser = browsers.slice(0, 1);

const SOURCES = [
  {name: 'faq-data', path: 'faq-data', readBy: browsers},
  {name: 'the original page', path: '../shared/eval/resin/faq.md', readBy: oneBrowser},
];

const PAGES = {
  'script.html': '<faq-search></faq-search><script src="faq-search.js"></script>',
  'module.html': '<script type="module" src="faq-search.mjs"></script><faq-search></faq-search>',
  'index.html':
    '<script src="any/faq-search.js"></script><faq-search src="faq-index.json">Loading</faq-search>',
  'alone.html':
    '<script src="faq-search.js"></script><faq-search src="faq-index.json">By mail</faq-search>',
};

/** Without an icon of its own, a browser asks for one, which is an error in its console. */
const HEAD = '<!doctype html><title>FAQ</title><link rel="icon" href="data:,">';

const run = promisify(execFile);

for (const {name, path, readBy} of SOURCES) {
  const skip = existsSync(path) ? false : `${path} is not on this machine`;
  describe(`the script built from ${name}`, {skip}, () => {
    let folder: string;
    let site: Awaited<ReturnType<typeof serve>>;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'faq-search-'));
      const build = ['dist/cli.js', 'build', path, '--out'];
      await run(process.execPath, [...build, folder]);
      await run(process.execPath, [...build, join(folder, 'any'), '--with-src']);
      for (const [file, body] of Object.entries(PAGES)) {
        await writeFile(join(folder, file), `${HEAD}${body}`);
      }
      site = await serve(folder);
    });

    after(async () => {
      site.close();
      await rm(folder, {recursive: true});
    });

    for (const {name: browserName, launch} of readBy) {
      describe(`in ${browserName}`, () => {
        let browser: Browser;
        let page: Page;
        before(async () => {
          browser = await launch();
          page = await browser.newPage();
        });
        after(() => browser.close());

        const addresses: readonly (readonly [string, () => string])[] = [
          ['as a script from a file', () => pathToFileURL(join(folder, 'script.html')).href],
          ['as a script over HTTP', () => `${site.address}script.html`],
          ['as a module over HTTP', () => `${site.address}module.html`],
          ['with its index loaded by src', () => `${site.address}index.html`],
        ];
        for (const [how, address] of addresses) {
          it(`gives the right answer ${how}`, async () => {
            const errors = watchErrors(page);
            await page.goto(address());

            await search(page, 'forward contaner ports');

            assertIncludes(
              await questions(page).first().innerText(),
              'How can I forward my container ports?',
            );
            assertIncludes(await readFirst(page), 'iptables -t nat -A PREROUTING');
            assert.deepEqual(errors, []);
          });
        }

        it('says so where it was not built to load another FAQ, and leaves the page as it is', async () => {
          const errors = watchErrors(page);
          await page.goto(`${site.address}alone.html`);
          await page.locator('[part~=error]').waitFor();

          assert.equal(await page.getByText('By mail').isVisible(), true);
          assert.match(errors.join(), /--with-src/);
        });

        it('lists all 19 questions while nothing is typed, after the featured ones if there are any', async () => {
          await page.goto(`${site.address}script.html`);
          await questions(page).first().waitFor();
          const all = page.getByRole('button', {name: 'Show all questions'});
          if (await all.isVisible()) await all.click();

          assert.equal(await questions(page).count(), 19);
        });

        const addressed = oneBrowser.some(({name: each}) => each === browserName)
          ? LEGACY_ANSWERS
          : LEGACY_ANSWERS.slice(0, 2);
        it(`opens the answers of ${addressed.length} addresses that the original page had`, async () => {
          for (const [id, words] of addressed) {
            await page.goto('about:blank');
            await page.goto(`${site.address}script.html#${id}`);

            assertIncludes(await readOpen(page), words);
          }
        });
      });
    }
  });
}
