import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import type {AxeResults} from 'axe-core';
import {temporaryFolder} from '../temporary-folder.js';
import {browsers} from './browsers.js';
import {sharedPages, type DrivenPage} from './driven-page.js';

const BROWSERS = sharedPages();

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const FAQ =
  '# Help\n\n## How do I reset the router?\n\nHold the button.\n\n## Where is the button?\n\nBehind.\n';

interface Dev {
  readonly folder: string;
  readonly address: string;
}

/** `faq-search dev` as its users start it. */
async function startDev(
  context: TestContext,
  files: Readonly<Record<string, string>> = {'faq.md': FAQ},
  sources: readonly string[] = ['faq.md'],
): Promise<Dev> {
  const folder = await temporaryFolder(context, files);
  const args = [resolve('dist/cli.js'), 'dev', ...sources, '--port', '0'];
  const child = spawn(process.execPath, args, {cwd: folder});
  context.after(() => child.kill('SIGINT'));
  const address = await new Promise<string>((found, failed) => {
    let told = '';
    child.stderr.on('data', (data: Buffer) => (told += data.toString()));
    child.stdout.on('data', (data: Buffer) => {
      told += data.toString();
      const [url] = /http:\/\/\S+/.exec(told) ?? [];
      if (url !== undefined) found(url);
    });
    child.on('close', () => failed(new Error(told)));
  });
  return {folder, address};
}

/** Types into the field of the FAQ, as far as a page can do that to its own frame. */
async function type(page: DrivenPage, text: string): Promise<void> {
  await page.run(async (typed) => {
    const field = await until(() =>
      document
        .querySelector('iframe')
        ?.contentDocument?.querySelector('faq-search')
        ?.shadowRoot?.querySelector('input'),
    );
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }, text);
}

for (const {name, start} of BROWSERS) {
  describe(`faq-search dev in ${name}`, () => {
    it('shows what is saved, and keeps the query and the open answer', async (context) => {
      const {folder, address} = await startDev(context);
      const page = await start();
      await page.open(address);
      await type(page, 'button');
      await page.run(async () => {
        const root = document
          .querySelector('iframe')
          ?.contentDocument?.querySelector('faq-search')?.shadowRoot;
        await until(() => root?.querySelector('mark'));
        const first = await until(() =>
          root?.querySelector<HTMLElement>('[aria-controls=answer-where-is-the-button]'),
        );
        first.click();
      });

      await writeFile(join(folder, 'faq.md'), FAQ.replace('Behind.', 'Below the lamp.'));

      const shown = await page.run(async () => {
        const root = document
          .querySelector('iframe')
          ?.contentDocument?.querySelector('faq-search')?.shadowRoot;
        const open = await until(() => {
          const answer = root?.querySelector('#answer-where-is-the-button');
          const isNew = answer?.textContent.includes('Below the lamp.') === true;
          return isNew && !answer.hasAttribute('hidden') && answer;
        });
        return [root?.querySelector('input')?.value, open.textContent.includes('Below the lamp.')];
      });
      assert.deepEqual(shown, ['button', true]);
    });

    it('says why the answers rank as they do, and writes what should find one', async (context) => {
      const {folder, address} = await startDev(context);
      const page = await start();
      await page.open(address);
      await type(page, 'reset buttom');

      const said = await page.run(async () => {
        const hit = await until(() => document.querySelector('.hits li'));
        const words = document.querySelector('.words')?.textContent.replace(/\s+/g, ' ').trim();
        const add = Array.from(hit.querySelectorAll('button')).find((button) =>
          button.textContent.includes('Add as golden query'),
        );
        add?.click();
        const write = await until(() =>
          Array.from(document.querySelectorAll<HTMLElement>('dialog[open] button')).find((button) =>
            button.textContent.includes('Write it to faq.md'),
          ),
        );
        const lines = Array.from(document.querySelectorAll('.added'), ({textContent}) =>
          textContent.trim().replace(/\s+/g, ' '),
        );
        write.click();
        await until(() =>
          document.querySelector('.sum ~ .note')?.textContent.includes('Written to faq.md'),
        );
        await until(() =>
          document.body.textContent.includes('1 of 1 golden query finds its question.'),
        );
        return {words, lines};
      });

      assert.equal(said.words, 'resetis in the FAQ as “reset”buttomis taken for “button” (80 %)');
      assert.deepEqual(said.lines, [
        '5 + <!--',
        '6 + expects:',
        '7 + - reset buttom',
        '8 + -->',
        '9 +',
      ]);
      assert.match(
        await readFile(join(folder, 'faq.md'), 'utf8'),
        /router\?\n\n<!--\nexpects:\n {2}- reset buttom\n-->\n\nHold/,
      );
    });

    it('shows errors with their places, and goes on', async (context) => {
      const {folder, address} = await startDev(context);
      const page = await start();
      await page.open(address);
      await page.run(() => until(() => document.body.textContent.includes('2 questions in')));

      await writeFile(join(folder, 'faq.md'), `${FAQ}\n[x](#nowhere)\n`);
      const link = await page.run(async () => {
        // Before it, a file may be read that is not written to its end.
        const problem = await until(() =>
          Array.from(document.querySelectorAll('.problems li a')).find((link) =>
            link.textContent.endsWith(':11'),
          ),
        );
        return [problem.textContent, problem.getAttribute('href')];
      });
      await writeFile(join(folder, 'faq.md'), FAQ);
      await page.run(() => until(() => document.body.textContent.includes('No problems')));

      assert.equal(link[0], 'faq.md:11');
      assert.match(link[1] ?? '', /^vscode:\/\/file\/.+\/faq\.md:11:\d+$/);
    });
  });
}

const chromium = browsers.find(({name}) => name === 'Chromium');

describe('the page of the workshop', {skip: chromium ? false : 'Chromium is not here'}, () => {
  for (const [name, options] of [
    ['in light', {colorScheme: 'light'}],
    ['in dark', {colorScheme: 'dark'}],
    ['on a phone', {viewport: {width: 390, height: 800}}],
  ] as const) {
    it(`has no finding of axe ${name}`, async (context) => {
      const {address, folder} = await startDev(context);
      const browser = await chromium?.launch();
      if (browser === undefined) return;
      context.after(() => browser.close());
      const page = await browser.newPage({...options, bypassCSP: true}); // axe is put into it
      await page.goto(address);
      await page.frameLocator('iframe').getByRole('searchbox').fill('buttom zebra');
      await page.locator('.hits li').first().waitFor();
      await writeFile(join(folder, 'faq.md'), `${FAQ}\n[x](#nowhere)\n`);
      await page.locator('.problems li').first().waitFor();
      const source = readFileSync(AXE, 'utf8');
      const faults = async (): Promise<string[]> => {
        await page.evaluate(source);
        const {violations} = await page.evaluate<AxeResults>(
          'axe.run({exclude: [["iframe"]]})', // its own tests look at the element
        );
        return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
      };

      assert.deepEqual(await faults(), []);
      await page
        .getByRole('button', {name: /as alias/})
        .first()
        .click();
      await page.locator('dialog[open]').waitFor();
      assert.deepEqual(await faults(), []);
    });
  }

  it('shows the FAQ on every surface, in another language, direction and width, and without scripts', async (context) => {
    const {address} = await startDev(context);
    const browser = await chromium?.launch();
    if (browser === undefined) return;
    context.after(() => browser.close());
    const page = await browser.newPage();
    await page.goto(address);
    const faq = page.frameLocator('iframe');
    await faq.getByRole('searchbox').waitFor();

    await page.getByLabel('Language').selectOption('de');
    await page.getByLabel('Right to left').check();
    await page.getByLabel('Phone width').check();
    await page.getByLabel('Theme').selectOption('dark');
    await page.getByLabel('Surface').selectOption('modal');
    await faq.getByRole('button', {name: /such/i}).waitFor();
    assert.deepEqual(
      await faq
        .locator('html')
        .evaluate((root) => [
          root.getAttribute('dir'),
          root.getAttribute('lang'),
          root.style.colorScheme,
          root.clientWidth,
        ]),
      ['rtl', 'de', 'dark', 390],
    );

    await page.getByLabel('Reader').selectOption('slow');
    await faq.getByRole('button', {name: /search|such/i}).waitFor();
    await page.getByLabel('Reader').selectOption('plain');
    await faq.locator('details').first().waitFor();
    assert.equal(await faq.locator('faq-search').evaluate(({shadowRoot}) => shadowRoot), null);
  });

  it('shows a translation in its language, and writes to its source', async (context) => {
    const german = '## Wo ist der Knopf? {#where-is-the-button}\n\nHinten.\n';
    const files = {
      'en.md': FAQ,
      'de.md': german,
      'faq.config.json': '{"sources": "en.md", "language": "en", "translations": {"de": "de.md"}}',
    };
    const {address, folder} = await startDev(context, files, []);
    const browser = await chromium?.launch();
    if (browser === undefined) return;
    context.after(() => browser.close());
    const page = await browser.newPage();
    await page.goto(address);
    const faq = page.frameLocator('iframe');
    await page.getByText('also in German (1 missing)').waitFor();

    await page.getByLabel('Language').selectOption('de');
    await faq.getByRole('searchbox').fill('knopf');
    await faq.getByRole('button', {name: 'Wo ist der Knopf?'}).click();
    await page.getByText('1 question answers “knopf”.').waitFor();
    await writeFile(join(folder, 'de.md'), german.replace('Hinten', 'Unter der Lampe'));
    await faq.getByText('Unter der Lampe.').first().waitFor();
    assert.equal(await faq.getByRole('searchbox').inputValue(), 'knopf');
    await faq.getByRole('button', {name: 'Wo ist der Knopf?', expanded: true}).waitFor();

    await faq.getByRole('searchbox').fill('schalter knopf');
    await page.getByRole('button', {name: 'Add as alias: “schalter knopf”'}).first().click();
    await page.getByRole('button', {name: 'Write it to de.md'}).click();
    await page.getByText('Written to de.md.').waitFor();
    assert.match(await readFile(join(folder, 'de.md'), 'utf8'), /aliases:\n {2}- schalter knopf\n/);
    assert.equal(await readFile(join(folder, 'en.md'), 'utf8'), FAQ);
  });
});
