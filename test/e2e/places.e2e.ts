/**
 * The places where pages live: in each, a reader searches, opens and reads.
 */
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {drivers, type DrivenPage} from './driven-page.js';
import {plainFaqShows, searchAndRead} from './reader-script.js';
import {DOOR, smallScripts} from './small-faq.js';
import {startSite, type Answer, type TestSite} from './test-site.js';

const HEAD = '<!doctype html><title>FAQ</title><link rel="icon" href="data:,"><body>';
const ELEMENT = '<faq-search><p>The plain FAQ</p></faq-search>';
const FAQ = `${ELEMENT}<script src="faq-search.js"></script>`;

/** Names that a page may give to its own elements, and by them to properties of its document. */
const CLOBBERED =
  'location body head title name cookie currentScript baseURI activeElement documentElement forms hash ' +
  'customElements history performance search faq field question answer';

const PAGES: Readonly<Record<string, string>> = {
  'page.html': HEAD + FAQ,
  'module.html': `${HEAD}<script type="module" src="faq-search.mjs"></script>${ELEMENT}`,
  'blank.html': HEAD,
  'sandboxed.html': `${HEAD}<iframe sandbox="allow-scripts" src="page.html"></iframe>`,
  'srcdoc.html': `${HEAD}<iframe srcdoc='${FAQ}'></iframe>`,
  'sandboxed-srcdoc.html': `${HEAD}<iframe sandbox="allow-scripts" srcdoc='${FAQ}'></iframe>`,
  'old-library.html': `${HEAD}<script src="old-library.js"></script>${FAQ}`,
  'denied.html': `${HEAD}<script src="deny.js"></script>${FAQ}`,
  'clobbered.html': `${HEAD}${CLOBBERED.split(' ')
    .map((name) => `<form name="${name}"></form><img name="${name}"><a id="${name}"></a>`)
    .join('')}${FAQ}`,
};

/** A page where nothing can be kept or copied. */
const DENY = `
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
  Object.defineProperty(window, name, {get() { throw new DOMException('Denied', 'SecurityError'); }});
Object.defineProperty(navigator, 'clipboard', {value: undefined});
Object.defineProperty(document, 'cookie', {
  get() { throw new DOMException('Denied', 'SecurityError'); },
  set() { throw new DOMException('Denied', 'SecurityError'); },
});`;

/** What libraries of 2010 put in the place of what browsers have had since. */
const OLD_LIBRARY = `
Array.from = (list) => (list ? Array.prototype.slice.call(list) : []);
Array.prototype.entries = function () { return this.slice(); };
Array.prototype.each = function (take) { this.forEach(take); };
String.prototype.strip = function () { return this.trim(); };
Object.extend = Object.assign;
Function.prototype.delay = function () { return 0; };`;

async function faqSite(): Promise<TestSite> {
  const {classic, module} = await smallScripts;
  return startSite(
    new Map<string, Answer>([
      ...Object.entries(PAGES).map(([path, body]): [string, Answer] => [path, {body}]),
      [
        'no-scripts.html',
        {body: HEAD + FAQ, headers: {'content-security-policy': "script-src 'none'"}},
      ],
      ['faq-search.js', {body: classic}],
      ['faq-search.mjs', {body: module}],
      ['deny.js', {body: DENY}],
      ['old-library.js', {body: OLD_LIBRARY}],
    ]),
  );
}

/** Waits until the page is at a file; on its way there, nothing can be run in it. */
async function arrival(page: DrivenPage, file: string): Promise<void> {
  const isThere = (name: string): boolean =>
    location.pathname.endsWith(name) && document.readyState === 'complete';
  for (let attempt = 0; attempt < 600; attempt++) {
    if (await page.run(isThere, file).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The page did not come to ${file} within 30 s.`);
}

/** What a page leaves in the browser, and has on its `window`. */
async function tracesOf(): Promise<{kept: string[]; globals: string[]}> {
  const databases = await indexedDB.databases();
  return {
    kept: [
      document.cookie,
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...databases.map(({name}) => String(name)),
      ...('caches' in window ? await caches.keys() : []),
    ].filter(Boolean),
    globals: Object.getOwnPropertyNames(window).sort(),
  };
}

describe('a page', () => {
  let site: TestSite;
  let folder: string;
  before(async () => {
    site = await faqSite();
    folder = await mkdtemp(join(tmpdir(), 'faq-search-'));
    await writeFile(join(folder, 'page.html'), HEAD + FAQ);
    await writeFile(join(folder, 'faq-search.js'), (await smallScripts).classic);
  });
  after(async () => {
    site.close();
    await rm(folder, {recursive: true});
  });

  for (const {name, start} of drivers) {
    describe(`in ${name}`, () => {
      let page: DrivenPage;
      before(async () => {
        page = await start();
      });
      after(() => page.close());

      for (const path of [
        'page.html',
        'module.html',
        'old-library.html',
        'denied.html',
        'clobbered.html',
      ]) {
        it(`answers on ${path}`, async () => {
          await page.open(site.address + path);

          assert.deepEqual(await page.run(searchAndRead, 'door'), DOOR);
        });
      }

      it('answers from a file', async () => {
        await page.open(pathToFileURL(join(folder, 'page.html')).href);

        assert.deepEqual(await page.run(searchAndRead, 'door'), DOOR);
      });

      for (const path of ['sandboxed.html', 'srcdoc.html', 'sandboxed-srcdoc.html']) {
        it(`answers in the frame of ${path}`, async () => {
          await page.open(site.address + path);

          assert.deepEqual(await page.runInFrame(searchAndRead, 'door'), DOOR);
        });
      }

      it('shows what stands between the tags where no script may run', async () => {
        await page.open(`${site.address}no-scripts.html`);

        assert.equal(await page.run(plainFaqShows), true);
      });

      it('answers when its server has gone', async () => {
        const other = await faqSite();
        await page.open(`${other.address}page.html`);
        other.close();

        assert.deepEqual(await page.run(searchAndRead, 'door'), DOOR);
      });

      it('answers when the reader comes back to it', async () => {
        await page.open(`${site.address}page.html`);
        await page.run(searchAndRead, 'card');
        await page.open(`${site.address}blank.html`);

        await page.run(() => setTimeout(() => history.back()));
        await arrival(page, 'page.html');

        assert.deepEqual((await page.run(searchAndRead, 'door')).answer, DOOR.answer);
      });

      it('answers in an element that moves, goes, and comes on another route', async () => {
        await page.open(`${site.address}page.html`);
        await page.run(() => {
          const element = document.querySelector('faq-search');
          const main = document.createElement('main');
          element?.remove();
          history.pushState(null, '', '/another/route');
          document.body.append(main);
          if (element) main.append(element);
        });
        assert.deepEqual(await page.run(searchAndRead, 'door'), DOOR);

        const opened = await page.run(async () => {
          document.querySelector('faq-search')?.remove();
          history.pushState(null, '', '/third#stay');
          const element = document.createElement('faq-search');
          document.body.append(element);
          return until(() =>
            element.shadowRoot
              ?.querySelector<HTMLElement>('[part~=answer]:not([hidden])')
              ?.innerText.trim(),
          );
        });

        assert.equal(opened, 'Until noon.');
      });

      it('asks for nothing, keeps nothing, and has nothing of ours on its window', async () => {
        await page.open(`${site.address}blank.html`);
        const {globals: before} = await page.run(tracesOf);
        site.requests.length = 0;

        await page.open(`${site.address}page.html`);
        await page.run(searchAndRead, 'door');
        const {kept, globals} = await page.run(tracesOf);

        assert.deepEqual(site.requests, ['page.html', 'faq-search.js']);
        assert.deepEqual(kept, []);
        assert.deepEqual(
          globals.filter((each) => !before.includes(each)),
          [],
        );
      });
    });
  }
});
