import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {html, render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {browsers} from './browsers.js';
import {drivers} from './driven-page.js';
import {searchAndRead} from './reader-script.js';
import {startSite, type TestSite} from './test-site.js';

/** As a text, so that the types of the package and those of its sources don't meet here. */
const DOOR = 'faq-search/define';

const QUESTION = 'What NTP servers do resin.io devices use?';

/** The fragment that the command writes is rendered as part of an application’s page. */
describe('a page that @lit-labs/ssr renders', () => {
  let folder: string;
  let rendered: string;
  before(async () => {
    await import(DOOR);
    folder = await mkdtemp(join(tmpdir(), 'faq-search-'));
    execFileSync(process.execPath, [
      ...['dist/cli.js', 'build', 'faq-data', '--html', 'fragment', '--out', folder],
    ]);
    const fragment = await readFile(join(folder, 'faq.html'), 'utf8');
    const inside = /<faq-search[^>]*>([^]*)<\/faq-search>/.exec(fragment)?.[1] ?? '';
    rendered = await collectResult(
      render(html`<main><faq-search max-results="3">${unsafeHTML(inside)}</faq-search></main>`),
    );
  });
  after(() => rm(folder, {recursive: true}));

  it('has the FAQ as the element’s own children, which need no script', () => {
    assert.match(rendered, /<faq-search max-results="3">/);
    assert.doesNotMatch(rendered, /<template/);
    assert.ok(rendered.includes(QUESTION));
  });

  describe('in a browser', () => {
    let site: TestSite;
    before(async () => {
      const page = `<!doctype html><meta charset="utf-8"><title>FAQ</title>${rendered}<script src="faq-search.js"></script>`;
      const headers = {'content-type': 'text/html; charset=utf-8'};
      site = await startSite(
        new Map([
          ['', {body: page, headers}],
          ['faq-search.js', {body: await readFile(join(folder, 'faq-search.js'))}],
        ]),
      );
    });
    after(() => site.close());

    const chromium = browsers.find(({name}) => name === 'Chromium');
    // Firefox runs none of Playwright's own questions in a page without scripts.
    const skip = chromium ? false : 'Chromium is not on this machine';
    it('is read without scripts', {skip}, async (context) => {
      const browser = await chromium?.launch();
      context.after(() => browser?.close());
      const tab = await browser?.newPage({javaScriptEnabled: false});
      await tab?.goto(site.address);
      assert.equal(await tab?.locator('summary', {hasText: QUESTION}).isVisible(), true);
      assert.equal(await tab?.locator('details').count(), 19);
    });

    for (const {name, start} of drivers) {
      it(`is searched, in ${name}`, async (context) => {
        const page = await start();
        context.after(() => page.close());
        await page.open(site.address);
        const read = await page.run(searchAndRead, 'ntp server');
        assert.equal(read.question, QUESTION);
        assert.equal(read.listed, 19);
      });
    }
  });
});
