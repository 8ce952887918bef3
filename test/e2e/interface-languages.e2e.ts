/**
 * Pages in languages whose tags are not the names of their tables, and from right to left.
 *
 * Their search handler is not there, so that the notice of that is seen too.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {bundleScripts} from '../../src/cli/bundle-scripts.js';
import {browsers} from './browsers.js';
import {SMALL_INDEX} from './small-faq.js';
import {startSite, type TestSite} from './test-site.js';

const PAGES = [
  {lang: 'nb-NO', name: 'Søk i spørsmål og svar', notice: 'Viser frakoblede svar.', dir: 'ltr'},
  {lang: 'zh-TW', name: '搜尋問題與解答', notice: '正在顯示離線解答。', dir: 'ltr'},
  {lang: 'zh-CN', name: '搜索问题与解答', notice: '正在显示离线答案。', dir: 'ltr'},
  {lang: 'fa', name: 'جستجو در پرسش‌ها و پاسخ‌ها', notice: 'پاسخ‌های آفلاین', dir: 'rtl'},
  {lang: 'ur-PK', name: 'سوالات اور جوابات میں تلاش کریں', notice: 'آف لائن جوابات', dir: 'rtl'},
];

for (const {name: browserName, launch} of browsers) {
  describe(`the interface in ${browserName}`, () => {
    let browser: Browser;
    let site: TestSite;

    before(async () => {
      const {classic} = await bundleScripts(SMALL_INDEX, {
        messageTags: ['en', 'no', 'zh', 'zh-Hant', 'fa', 'ur'],
        engine: ['/gone'],
      });
      const pages = PAGES.map(({lang}) => {
        const body = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>FAQ</title><faq-search></faq-search><script src="faq-search.js"></script>`;
        return [`${lang}.html`, {body}] as const;
      });
      site = await startSite(new Map([...pages, ['faq-search.js', {body: classic}]]));
      browser = await launch();
    });
    after(async () => {
      await browser.close();
      site.close();
    });

    for (const {lang, name, notice, dir} of PAGES) {
      it(`speaks to a page in ${lang}`, async () => {
        const page = await browser.newPage();
        await page.goto(`${site.address}${lang}.html`);

        const field = page.getByRole('searchbox', {name});
        await field.fill('door');
        await page.locator('[part=summary]', {hasText: notice}).waitFor();

        assert.equal(await field.evaluate((input) => getComputedStyle(input).direction), dir);
        await page.close();
      });
    }
  });
}
