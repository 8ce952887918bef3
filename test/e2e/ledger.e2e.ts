/**
 * What a reader asked in vain: kept in their browser alone, seen before it is sent, deleted when they wish.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {runIn} from '../cli/run-in.js';
import {temporaryFolder} from '../temporary-folder.js';
import {brokenRules} from './driven-axe.js';
import {sharedPages, type DrivenPage} from './driven-page.js';
import {startSite, type TestSite} from './test-site.js';

const BROWSERS = sharedPages();

const TAG =
  '<faq-search ledger missing-url="mailto:help@example.org?subject=FAQ&amp;body={query}">';

/** Asks, and waits until the page has heard of it. @returns the lines of the list; none where there is none */
async function ask(page: DrivenPage, query: string): Promise<string[]> {
  return page.run(async (text) => {
    const element = document.querySelector('faq-search');
    const field = await until(() => element?.shadowRoot?.querySelector('input'));
    const heard = new Promise((resolve) => {
      element?.addEventListener('faq-search-query', resolve, {once: true});
    });
    field.value = text;
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await heard;
    return Array.from(document.querySelectorAll('[data-ledger] li'), (item) => item.textContent);
  }, query);
}

describe('the ledger', () => {
  let site: TestSite;
  before(async () => {
    const folder = await temporaryFolder({after: (end: () => unknown) => after(end)} as never, {
      'faq.md': '## How do I pay?\n\nBy card.\n',
    });
    const args = ['build', 'faq.md', '--ledger', '--ui-language', 'en,de'];
    assert.equal((await runIn(folder, args)).code, 0);
    const body = await readFile(join(folder, 'dist/faq-search.js'));
    const page = (lang: string, tag: string, head = ''): string =>
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>FAQ</title>${head}<script src="faq-search.js" defer></script><main><h1>FAQ</h1>${tag}</faq-search></main>`;
    site = await startSite(
      new Map([
        ['faq-search.js', {body}],
        ['ledger.html', {body: page('en', TAG)}],
        ['de.html', {body: page('de', TAG)}],
        ['without.html', {body: page('en', '<faq-search missing-url="mailto:a@b.example">')}],
        [
          'refused.html',
          {
            body: page(
              'en',
              TAG,
              '<script>Object.defineProperty(window, "localStorage", {get() { throw new DOMException("no", "SecurityError"); }})</script>',
            ),
          },
        ],
      ]),
    );
  });
  after(() => site.close());

  for (const {name, start} of BROWSERS) {
    it(`shows all that it would send, and forgets it when asked to, in ${name}`, async () => {
      const page = await start();
      await page.open(`${site.address}ledger.html`);
      await page.run(() => localStorage.clear());

      assert.deepEqual(await ask(page, 'zebra stripes'), []);
      assert.deepEqual(await ask(page, 'mail me at jo@example.org'), []);
      assert.deepEqual(await ask(page, 'call 0171 234567'), []);
      assert.deepEqual(await ask(page, 'pay'), []);
      assert.deepEqual(await ask(page, 'giraffe'), ['FAQ', 'giraffe', 'zebra stripes']);
      await page.open(`${site.address}ledger.html`); // as on another day
      assert.deepEqual(await ask(page, 'zebra stripes'), ['FAQ', 'zebra stripes', 'giraffe']);

      const {href, text, kept} = await page.run(() => {
        const box = document.querySelector<HTMLElement>('[data-ledger]');
        return {
          href: box?.querySelector('a')?.href,
          text: box?.innerText,
          kept: localStorage.getItem('faq-search-ledger'),
        };
      });
      assert.equal(href, 'mailto:help@example.org?subject=FAQ&body=zebra%20stripes%0Agiraffe');
      assert.match(String(text), /Unanswered questions[^]*help@example\.org Send Delete/);
      assert.equal(kept, '[["giraffe",1],["zebra stripes",2]]');
      assert.deepEqual(await brokenRules(page), []);

      const left = await page.run(() => {
        document.querySelector<HTMLElement>('[data-ledger] button')?.click();
        return [localStorage.getItem('faq-search-ledger'), document.querySelector('[data-ledger]')];
      });
      assert.deepEqual(left, [null, null]);
    });

    it(`speaks the language of the page, and bears what others wrote, in ${name}`, async () => {
      const page = await start();
      await page.open(`${site.address}de.html`);
      await page.run(() =>
        localStorage.setItem(
          'faq-search-ledger',
          '[["eins",1],["<b>zwei</b>",1],["a@b",1],[3,4],null,"x",["drei"]]',
        ),
      );

      assert.deepEqual(await ask(page, 'vierundvierzig'), [
        'FAQ',
        'vierundvierzig',
        '<b>zwei</b>',
        'eins',
      ]);
      assert.equal(
        await page.run(() => document.querySelector('[data-ledger]')?.getAttribute('aria-label')),
        'Unbeantwortete Fragen',
      );
      await page.run(() => localStorage.setItem('faq-search-ledger', '{"no": "list"'));
      assert.deepEqual(await ask(page, 'fünfundfünfzig'), []);
    });

    it(`keeps nothing unless it is asked to and may, in ${name}`, async () => {
      const page = await start();
      await page.open(`${site.address}without.html`);
      await page.run(() => localStorage.clear());
      await ask(page, 'zebra');
      await ask(page, 'giraffe');
      assert.deepEqual(await page.run(() => Object.keys(localStorage)), []);

      await page.open(`${site.address}refused.html`);
      await ask(page, 'zebra');
      assert.deepEqual(await ask(page, 'giraffe'), []);
    });
  }
});
