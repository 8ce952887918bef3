/**
 * A page whose FAQ lies in pieces on a real server.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {splitFaqIndex} from '../../src/indexing/split/split-faq-index.js';
import {bundleScripts} from '../../src/cli/bundle-scripts.js';
import {language} from '../../src/languages/en.js';
import {largeFaq, wordOf} from '../engine/large-faq.js';
import {drivers, type DrivenPage} from './driven-page.js';
import {searchAndRead} from './reader-script.js';
import {startSite, type Answer, type TestSite} from './test-site.js';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const HEAD =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>FAQ</title>';
const PAGES = {
  'docs/script.html': '<faq-search></faq-search><script src="../faq/faq-search.js"></script>',
  'docs/module.html':
    '<faq-search></faq-search><script type="module" src="../faq/faq-search.mjs"></script>',
  'docs/src.html':
    '<faq-search src="../faq/faq-index.json"></faq-search><script src="../page.js"></script>',
  'docs/based.html':
    '<base href="/faq/"><faq-search src="faq-index.json"></faq-search><script src="/page.js"></script>',
};

const INDEX = indexEntries(largeFaq(400), language);
const QUESTIONS = INDEX.entries.map(([question]) => question);
const {manifest, pieces} = splitFaqIndex(INDEX, language);
const WORD = wordOf(300);
/** No other test asks for it: browsers keep what was asked. */
const UNASKED = /(\w+)\?$/.exec(QUESTIONS[390] ?? '')?.[1] ?? '';

/** The pieces are off the line until a test says otherwise. */
const line = {isDown: false};

async function answers(): Promise<Map<string, Answer>> {
  const scripts = await bundleScripts(manifest, {messageTags: ['en'], imageHosts: undefined});
  const texts = new Map<string, string>([
    ['faq/faq-search.js', scripts.classic],
    ['faq/faq-search.mjs', scripts.module],
    ['faq/faq-index.json', JSON.stringify(manifest)],
    ['page.js', await readFile('dist/faq-search.js', 'utf8')],
  ]);
  const headers = {'content-security-policy': STRICT};
  return new Map<string, Answer>([
    ...Array.from(texts, ([path, body]) => [path, {body}] as const),
    ...Object.entries(PAGES).map(([path, body]) => [path, {body: HEAD + body, headers}] as const),
    ...Array.from(pieces, ([address, body]): readonly [string, Answer] => [
      `faq/${address}`,
      (_, response) => {
        response.writeHead(line.isDown ? 503 : 200, {'content-type': 'application/json'});
        response.end(body);
      },
    ]),
  ]);
}

/** Runs in the page. */
function listedQuestions(): string[] {
  const root = document.querySelector('faq-search')?.shadowRoot;
  return Array.from(root?.querySelectorAll<HTMLElement>('[part~=question]') ?? [], (question) =>
    question.innerText.trim(),
  );
}

/** Runs in the page: clicks the first button with such a text, once there is one. */
async function press(text: string): Promise<void> {
  const button = await until(() => {
    const root = document.querySelector('faq-search')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])];
    return buttons.find((each) => each.innerText.includes(text));
  });
  button.click();
}

/** Runs in the page: waits until so many questions are listed. */
async function untilListed(count: number): Promise<void> {
  await until(() => {
    const root = document.querySelector('faq-search')?.shadowRoot;
    return root?.querySelectorAll('[part~=question]').length === count;
  });
}

describe('an index in pieces', {concurrency: 1}, () => {
  let site: TestSite;
  before(async () => {
    site = await startSite(await answers());
  });
  after(() => site.close());

  for (const {name, start} of drivers) {
    describe(`in ${name}`, {concurrency: 1}, () => {
      let page: DrivenPage;
      before(async () => {
        page = await start();
      });
      after(() => page.close());

      const open = (path: string): Promise<void> => page.open(site.address + path);

      for (const path of Object.keys(PAGES)) {
        it(`is searched and read on a strict page: ${path}`, async () => {
          site.requests.length = 0;
          await open(path);
          const read = await page.run(searchAndRead, WORD);
          assert.equal(read.listed, 8, 'the featured ones, before anything is asked');
          assert.match(read.question, /^How to /);
          assert.ok(read.answer.length > 20);
          const asked = site.requests.filter((request) => request.includes(manifest.folder));
          assert.ok(asked.length < 60, `${asked.length} pieces`);
          assert.ok(asked.every((request) => pieces.has(request.replace('faq/', ''))));
        });
      }

      it('gives what to read after an answer', async () => {
        await open('docs/script.html');
        await page.run(searchAndRead, WORD);
        await page.run(press, 'How to');
        const related = await page.run(() =>
          until(() => {
            const root = document.querySelector('faq-search')?.shadowRoot;
            const links = root?.querySelectorAll('[part~=related] button') ?? [];
            if (links.length === 0)
              root?.querySelector<HTMLElement>('[aria-expanded=false]')?.click();
            return links.length;
          }),
        );
        assert.ok(related > 0);
      });

      it('opens the entry that the address names, wherever it is in the FAQ', async () => {
        await open('docs/script.html#entry-333');
        await page.run(untilListed, 10);
        const question = await page.run(async () => {
          const opened = await until(() =>
            document
              .querySelector('faq-search')
              ?.shadowRoot?.querySelector<HTMLElement>('[aria-expanded=true]'),
          );
          return opened.innerText.trim();
        });
        assert.equal(question, QUESTIONS[333]);
        await open('docs/src.html');
      });

      it('lists more when it is asked', async () => {
        await open('docs/script.html');
        await page.run(untilListed, 8); // the featured ones
        await page.run(press, 'all');
        await page.run(untilListed, 10);
        await page.run(press, 'Show 10 more');
        await page.run(untilListed, 20);
        const questions = await page.run(listedQuestions);
        assert.equal(new Set(questions).size, 20);
      });

      it('says so when the line is down, and goes on when it is back', async () => {
        await open('docs/script.html');
        await page.run(untilListed, 8);
        line.isDown = true;
        try {
          await page.run((word) => {
            const field = document.querySelector('faq-search')?.shadowRoot?.querySelector('input');
            if (!field) throw new Error('no field');
            field.value = word;
            field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
          }, UNASKED);
          await page.run(async () => {
            await until(() =>
              document.querySelector('faq-search')?.shadowRoot?.querySelector('[part~=error]'),
            );
          });
        } finally {
          line.isDown = false;
        }
        await page.run(press, 'again');
        const read = await page.run(searchAndRead, UNASKED);
        assert.match(read.question, /^How to /);
      });
    });
  }
});
