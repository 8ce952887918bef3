/**
 * One script on pages of several languages: each gets the FAQ in its own, as far as there is one.
 */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {runIn} from '../cli/run-in.js';
import {temporaryFolder} from '../temporary-folder.js';
import {brokenRules} from './driven-axe.js';
import {sharedPages, type DrivenPage} from './driven-page.js';
import {startSite, type Answer, type TestSite} from './test-site.js';

const BROWSERS = sharedPages();

const FAQ = {
  'en.md':
    '# FAQ\n\n## Money\n\n### How do I pay?\n\nBy card.\n\n### Where are my bills?\n\nIn your account.\n',
  'de.md':
    '# FAQ\n\n## Geld\n\n### Wie bezahle ich? {#how-do-i-pay}\n\nMit Karte, [Rechnungen](#where-are-my-bills).\n',
  'pt.md':
    '# FAQ\n\n## Dinheiro\n\n### Como pago? {#how-do-i-pay}\n\nCom cartão.\n\n### Onde estão as faturas? {#where-are-my-bills}\n\nNa conta.\n',
};

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types faq-search";

/** @param split whether the indexes are in pieces */
async function buildSite(split: string): Promise<Map<string, Answer>> {
  const folder = await temporaryFolder({after: (end: () => unknown) => after(end)} as never, {
    ...FAQ,
    'faq.config.json': JSON.stringify({
      sources: 'en.md',
      translations: {de: 'de.md', 'pt-BR': 'pt.md'},
      split,
    }),
  });
  const {code, stderr} = await runIn(folder, ['build', '--strict']);
  assert.deepEqual([code, stderr], [0, '']);
  const names = await readdir(join(folder, 'dist'), {recursive: true, withFileTypes: true});
  const files = new Map<string, Answer>();
  for (const entry of names.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(join(folder, 'dist').length + 1), {body: await readFile(path)});
  }
  for (const lang of ['en', 'de', 'de-AT', 'pt', 'fr', ''])
    files.set(`${lang}.html`, {
      body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>FAQ</title><script src="faq-search.js" defer></script><main><h1>FAQ</h1><faq-search></faq-search></main>`,
      // A page whose policy lets a test bring axe would be another one.
      headers: {
        'content-type': 'text/html',
        ...(lang !== 'de-AT' && {'content-security-policy': POLICY}),
      },
    });
  return files;
}

/** The questions that are listed, once there are as many as expected. */
async function listed(page: DrivenPage, expected: readonly string[]): Promise<string[]> {
  return page.run(async (wanted) => {
    const texts = (): string[] =>
      Array.from(
        document
          .querySelector('faq-search')
          ?.shadowRoot?.querySelectorAll<HTMLElement>('[part~=question]') ?? [],
        ({innerText}) => innerText.trim(),
      );
    await until(() => JSON.stringify(texts()) === JSON.stringify(wanted)).catch(() => undefined);
    return texts();
  }, expected);
}

const ENGLISH = ['How do I pay?', 'Where are my bills?'];
const GERMAN = ['Wie bezahle ich?', 'Where are my bills? (Englisch)'];
const PORTUGUESE = ['Como pago?', 'Onde estão as faturas?'];

for (const split of ['never', 'always']) {
  describe(`a script with translations, split ${split}`, () => {
    let site: TestSite;
    before(async () => {
      site = await startSite(await buildSite(split));
    });
    after(() => site.close());

    for (const {name, start} of BROWSERS) {
      it(`shows each page the FAQ in its language, and fetches no other, in ${name}`, async () => {
        const page = await start();
        for (const [lang, questions, index] of [
          ['en', ENGLISH, []],
          ['fr', ENGLISH, []],
          ['', ENGLISH, []],
          ['de', GERMAN, ['faq-index.de.json']],
          ['de-AT', GERMAN, ['faq-index.de.json']],
          ['pt', PORTUGUESE, ['faq-index.pt-BR.json']],
        ] as const) {
          const earlier = site.requests.length;
          await page.open(`${site.address}${lang}.html`);
          assert.deepEqual([lang, await listed(page, questions)], [lang, questions]);
          const asked = site.requests.slice(earlier).filter((path) => path.includes('faq-index'));
          // A browser may have it still.
          assert.deepEqual([lang, [...new Set([...asked, ...index])]], [lang, index]);
        }
      });

      it(`goes along when the page changes its language, and keeps the query, in ${name}`, async () => {
        const page = await start();
        await page.open(`${site.address}en.html`);
        await listed(page, ENGLISH);
        await page.run(async () => {
          await document.querySelector('faq-search')?.search('pay');
          document.documentElement.lang = 'de';
        });
        // “pay” is a word of an id alone there.
        await page.run(() =>
          until(() =>
            document
              .querySelector('faq-search')
              ?.shadowRoot?.querySelector('[part~=none-title]')
              ?.textContent.includes('pay'),
          ),
        );
        await page.run(() => document.querySelector('faq-search')?.clear());
        assert.deepEqual(await listed(page, GERMAN), GERMAN);
        await page.run(() => {
          document.documentElement.lang = 'en';
        });
        assert.deepEqual(await listed(page, ENGLISH), ENGLISH);
      });

      it(`says of an entry which language it is in, in ${name}`, async () => {
        const page = await start();
        await page.open(`${site.address}de-AT.html`);
        await listed(page, GERMAN);
        const said = await page.run(async () => {
          const element = document.querySelector('faq-search');
          const root = element?.shadowRoot;
          await element?.show('where-are-my-bills');
          const question = root?.querySelector<HTMLElement>('#question-where-are-my-bills');
          const answer = root?.querySelector<HTMLElement>('#answer-where-are-my-bills');
          const other = root?.querySelector<HTMLElement>('#question-how-do-i-pay');
          const langOf = (node?: Element | null): string | null | undefined =>
            (node?.closest('[lang]') ?? document.documentElement).getAttribute('lang');
          return {
            langs: [question, answer, other].map(langOf),
            text: answer?.textContent.trim(),
            headings: [...(root?.querySelectorAll('[part~=category]') ?? [])].map((node) =>
              node.textContent.trim(),
            ),
          };
        });
        assert.deepEqual(said, {
          langs: ['en', 'en', 'de-AT'],
          text: 'In your account.',
          headings: ['Geld'],
        });
        assert.deepEqual(await brokenRules(page), []);
      });
    }
  });
}

describe('a translation that can’t be had', () => {
  for (const {name, start} of BROWSERS) {
    it(`leaves readers the FAQ of the script, in ${name}`, async (context) => {
      const files = await buildSite('never');
      files.delete('faq-index.de.json');
      const site = await startSite(files);
      context.after(() => site.close());
      const page = await start();

      await page.open(`${site.address}de.html`);

      assert.deepEqual(await listed(page, ENGLISH), ENGLISH);
    });
  }
});
