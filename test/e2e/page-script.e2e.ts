import assert from 'node:assert/strict';
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {compile} from '../../src/compiler/compile.js';
import {faqPage} from '../../src/publish/faq-page.js';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {readSources} from '../../src/files/read-sources.js';
import {createEngine} from '../../src/engine/create-engine.js';
import type {Engine} from '../../src/engine/results.js';
import type {FaqIndex} from '../../src/format/faq-index.js';
import {language} from '../../src/languages/en.js';
import {browsers} from './browsers.js';
import {assertIncludes, questions, readFirst, search, watchErrors} from './faq-page.js';
import {commonSynonyms} from '../../src/languages/synonym-packs.js';

const {sources} = await readSources(['faq-data']);
const {entries} = compile(sources);
/** The page does not show these, so its script can't know them. */
const shown = entries.map((entry) => ({...entry, aliases: []}));
const golden = entries.flatMap(({expects}) => expects.map(({query}) => query));

/** The ids that each golden query finds, best first. */
function rankings(index: FaqIndex): Promise<string[][]> {
  const engine = createEngine({index, language});
  return Promise.all(
    golden.map(async (query) => (await engine.search(query)).hits.map(({entry}) => entry.id)),
  );
}

/** The class of the element, with what reads a plain FAQ. */
interface ElementClass {
  readonly parts: {
    readonly watchPlainFaq: (host: object, use: (engine: Engine) => void) => unknown;
  };
}

/** What the script finds in what is between the tags, once its synonyms have come. */
function rankingsIn(page: Page): Promise<string[][]> {
  return page.evaluate(
    (queries) =>
      new Promise((resolve) => {
        const copy = document.querySelector('faq-search')?.cloneNode(true) as HTMLElement;
        const host = document.createElement('div');
        host.append(...copy.childNodes);
        const {parts} = customElements.get('faq-search') as unknown as ElementClass;
        const controlled = Object.assign(host, {
          addController(source: {hostConnected(): void}): void {
            source.hostConnected();
          },
        });
        let first: Engine | undefined;
        parts.watchPlainFaq(controlled, (engine) => {
          if (engine !== first) void (first = engine).search('ask');
          else {
            const found = queries.map(async (query) => (await engine.search(query)).hits);
            resolve(
              Promise.all(found.map(async (hits) => (await hits).map(({entry}) => entry.id))),
            );
          }
        });
      }),
    golden,
  );
}

describe('a page with a FAQ and the script without one', () => {
  let folder: string;
  let address: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'faq-search-'));
    const files = {script: 'faq-search.js', styles: 'faq-search.css'};
    const copied = [...Object.values(files), 'faq-search-synonyms.js'];
    const words = {otherQuestions: 'Other questions', related: 'Related questions'};
    const page = {form: 'page', title: 'Help', language: 'en'} as const;
    const html = faqPage(entries, {...page, words, ...files});
    await writeFile(join(folder, 'faq.html'), html);
    for (const name of copied) await cp(`dist/${name}`, join(folder, name));
    address = pathToFileURL(join(folder, 'faq.html')).href;
  });

  after(() => rm(folder, {recursive: true}));

  for (const {name, launch} of browsers) {
    describe(`in ${name}, from a disk`, () => {
      let browser: Browser;
      let page: Page;
      before(async () => {
        browser = await launch();
        page = await browser.newPage();
      });
      after(() => browser.close());

      it('gives the right answer', async () => {
        const errors = watchErrors(page);
        await page.goto(address);

        await search(page, 'forward contaner ports');

        assertIncludes(await questions(page).first().innerText(), 'How can I forward');
        assertIncludes(await readFirst(page), 'iptables -t nat -A PREROUTING');
        assert.deepEqual(errors, []);
      });

      it('ranks as a built index does, for every golden query', async () => {
        await page.goto(address);

        const ranked = await rankingsIn(page);

        assert.ok(golden.length > 50, `${golden.length} queries`);
        assert.deepEqual(
          ranked,
          await rankings(indexEntries(shown, language, {common: commonSynonyms(language.code)})),
        );
      });
    });
  }
});
