/**
 * Two scripts on one page, each with a FAQ of its own.
 */
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {bundleScripts} from '../../src/cli/bundle-scripts.js';
import {language as german} from '../../src/languages/de.js';
import {drivers, type DrivenPage} from './driven-page.js';
import {smallScripts} from './small-faq.js';

const BILLS = indexEntries(
  [
    {
      id: 'zahlen',
      question: 'Wie zahle ich?',
      aliases: [],
      category: 'Geld',
      answer: [['p', 'Mit Karte.']],
    },
  ],
  german,
);

const FIRST = '<script src="faq-search.js" defer></script>';
const SECOND = '<script src="bills.js" data-faq="bills" defer></script>';
const ELEMENTS =
  '<faq-search><p>Doors</p></faq-search><faq-search faq="bills"><p>Bills</p></faq-search>';

/** By the name of the page, what stands on it. */
const PAGES = {
  'two.html': FIRST + SECOND + ELEMENTS,
  'named-first.html': SECOND + FIRST + ELEMENTS,
  'named-alone.html': SECOND + ELEMENTS,
  'unnamed.html': `${FIRST}<script src="bills.js" defer></script>${ELEMENTS}`,
};

/**
 * The questions that each element of the page lists; of one without any, the children that show.
 * It waits for those that are expected, and then for two frames: an element may change once more.
 */
async function listsOf(expected: readonly (readonly string[])[]): Promise<string[][]> {
  const lists = (): string[][] =>
    [...document.querySelectorAll('faq-search')].map((element) => {
      const parts = element.shadowRoot?.querySelectorAll<HTMLElement>('[part~=question]') ?? [];
      const shown = parts.length > 0 ? parts : element.children;
      return [...shown].map((each) => each.textContent.trim());
    });
  await until(() => JSON.stringify(lists()) === JSON.stringify(expected)).catch(() => undefined);
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  return lists();
}

/** Asks the second element. @returns what it finds, and what its field is called */
async function askSecond(query: string): Promise<{found: string[]; label: string | null}> {
  const root = document.querySelectorAll('faq-search')[1]?.shadowRoot;
  const field = root?.querySelector('input');
  if (!root || !field) throw new Error('The second element has no field.');
  field.value = query;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await until(() => root.querySelector('[part~=mark]'));
  const marks = root.querySelectorAll('[part~=mark]');
  return {found: [...marks].map((mark) => mark.textContent), label: field.placeholder};
}

const DOORS = ['How do I pay?', 'How do I leave?', 'Can I stay?'];

describe('a page with two scripts', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'faq-search-'));
    const bills = await bundleScripts(BILLS, {messageTags: ['de'], imageHosts: undefined});
    const files = {'faq-search.js': (await smallScripts).classic, 'bills.js': bills.classic};
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    for (const [name, body] of Object.entries(PAGES)) {
      await writeFile(join(folder, name), `<!doctype html><title>FAQ</title>${body}`);
    }
  });
  after(() => rm(folder, {recursive: true}));

  for (const {name, start} of drivers) {
    describe(`in ${name}`, () => {
      let page: DrivenPage;
      before(async () => {
        page = await start();
      });
      after(() => page.close());

      for (const [path, lists] of [
        ['two.html', [DOORS, ['Wie zahle ich?']]],
        ['named-first.html', [DOORS, ['Wie zahle ich?']]],
        ['named-alone.html', [['Doors'], ['Wie zahle ich?']]],
        ['unnamed.html', [DOORS, ['Bills']]],
      ] as const) {
        it(`lists on ${path} what each element has`, async () => {
          await page.open(pathToFileURL(join(folder, path)).href);

          assert.deepEqual(await page.run(listsOf, lists), lists);
        });
      }

      it('searches the second FAQ in its language, and speaks it', async () => {
        await page.open(pathToFileURL(join(folder, 'two.html')).href);

        const {found, label} = await page.run(askSecond, 'zahlen');

        assert.deepEqual(found, ['zahle']);
        assert.equal(label, 'Frage oder Stichwort eingeben');
      });

      it('shows the second FAQ in an element that comes later', async () => {
        await page.open(pathToFileURL(join(folder, 'two.html')).href);
        await page.run(() => {
          for (const element of document.querySelectorAll('faq-search')) element.remove();
          const element = document.createElement('faq-search');
          element.setAttribute('faq', 'bills');
          document.body.append(element);
        });

        const lists = [['Wie zahle ich?']];
        assert.deepEqual(await page.run(listsOf, lists), lists);
      });
    });
  }
});
