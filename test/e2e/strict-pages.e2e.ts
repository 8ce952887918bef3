/**
 * Pages whose policies forbid what most scripts do.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {drivers, type DrivenPage} from './driven-page.js';
import {elementBundle, widgetBundle} from './lit-bundles.js';
import {plainFaqShows, searchAndRead} from './reader-script.js';
import {DOOR, smallScripts} from './small-faq.js';
import {startSite, type Answer, type TestSite} from './test-site.js';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'";
const LISTS = {
  'no list': '',
  'an empty list': "; trusted-types 'none'",
  'a list with Lit’s own name': '; trusted-types lit-html',
};

type List = keyof typeof LISTS;
/** Where a bundle with Lit as it is can start, once. */
const WITH_LIT: readonly List[] = ['no list', 'a list with Lit’s own name'];
const ALL: readonly List[] = ['no list', 'an empty list', 'a list with Lit’s own name'];

interface Case {
  readonly what: string;
  readonly scripts: readonly string[];
  readonly lists: readonly List[];
  /** Whether our script's FAQ can be searched; otherwise the plain one stays. */
  readonly searchable: boolean;
  readonly warnings: number;
}

const CASES: readonly Case[] = [
  {what: 'our script', scripts: ['ours.js'], lists: ALL, searchable: true, warnings: 0},
  {what: 'our module', scripts: ['ours.mjs'], lists: ALL, searchable: true, warnings: 0},
  {
    what: 'our script twice',
    scripts: ['ours.js', 'again.js'],
    lists: ALL,
    searchable: true,
    warnings: 0, // it is the same FAQ
  },
  {
    what: 'our script before another with Lit',
    scripts: ['ours.js', 'widget.js'],
    lists: WITH_LIT,
    searchable: true,
    warnings: 0,
  },
  {
    what: 'our script after another with Lit',
    scripts: ['widget.js', 'ours.js'],
    lists: WITH_LIT,
    searchable: true,
    warnings: 0,
  },
  {
    what: 'our script before a copy in another bundle',
    scripts: ['ours.js', 'copy.js'],
    lists: WITH_LIT,
    searchable: true,
    warnings: 1,
  },
  {
    what: 'our script after a copy in another bundle',
    scripts: ['copy.js', 'ours.js'],
    lists: WITH_LIT,
    searchable: true,
    warnings: 0,
  },
];

interface Told {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

function pageWith(scripts: readonly string[]): string {
  const tags = ['recorder.js', ...scripts].map((src) =>
    src.endsWith('.mjs')
      ? `<script type="module" src="${src}"></script>`
      : `<script src="${src}"></script>`,
  );
  return `<!doctype html><title>FAQ</title><link rel="icon" href="data:,">
    <body>${tags.join('')}<other-widget></other-widget><faq-search><p>The plain FAQ</p></faq-search>`;
}

async function strictSite(): Promise<TestSite> {
  const {classic, module} = await smallScripts;
  const recorder = await readFile(new URL('recorder.js', import.meta.url), 'utf8');
  const pages = CASES.flatMap(({scripts, lists}) =>
    lists.map((list): [string, Answer] => [
      addressOf(scripts, list),
      {
        body: pageWith(scripts),
        headers: {'content-type': 'text/html', 'content-security-policy': STRICT + LISTS[list]},
      },
    ]),
  );
  return startSite(
    new Map<string, Answer>([
      ...pages,
      ['recorder.js', {body: recorder}],
      ['ours.js', {body: classic}],
      ['again.js', {body: classic}],
      ['ours.mjs', {body: module}],
      ['widget.js', {body: await widgetBundle()}],
      ['copy.js', {body: await elementBundle()}],
    ]),
  );
}

function addressOf(scripts: readonly string[], list: List): string {
  return `${scripts.join('-')}-${ALL.indexOf(list)}`;
}

describe('a strict page', () => {
  let site: TestSite;
  before(async () => {
    site = await strictSite();
  });
  after(() => site.close());

  for (const {name, start} of drivers) {
    describe(`in ${name}`, () => {
      let page: DrivenPage;
      before(async () => {
        page = await start();
      });
      after(() => page.close());

      for (const {what, scripts, lists, searchable, warnings} of CASES) {
        for (const list of lists) {
          it(`bears ${what}, with ${list} of policies`, async () => {
            await page.open(site.address + addressOf(scripts, list));

            if (searchable) assert.deepEqual(await page.run(searchAndRead, 'door'), DOOR);
            else assert.equal(await page.run(plainFaqShows), true);
            const told = await page.run(() => (window as unknown as {told: Told}).told);
            assert.deepEqual(
              {...told, warnings: told.warnings.length},
              {violations: [], errors: [], warnings},
            );
          });
        }
      }

      it('leaves another element with Lit as it is', async () => {
        await page.open(site.address + addressOf(['widget.js', 'ours.js'], 'no list'));

        const text = await page.run(() =>
          document.querySelector('other-widget')?.shadowRoot?.textContent.trim(),
        );

        assert.equal(text, 'A widget 2');
      });
    });
  }
});
