/**
 * The script without a FAQ gets its synonyms from a file beside it, once something is asked.
 */
import assert from 'node:assert/strict';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {drivers, type DrivenPage} from './driven-page.js';
import {startSite, type Answer, type TestSite} from './test-site.js';

const SCRIPT = 'faq-search.js';
const SYNONYMS = 'faq-search-synonyms.js';

const HEAD =
  '<!doctype html><meta charset="utf-8"><title>FAQ</title><link rel="icon" href="data:,">';
const FAQ = `<faq-search lang="en">
  <details><summary>How do I sign in?</summary>With your mail address.</details>
  <details><summary>How do I pay?</summary>By card.</details>
</faq-search>`;
const STRICT =
  "default-src 'none'; style-src 'self'; img-src data:; require-trusted-types-for 'script'";
const RECORDER = '<script src="recorder.js"></script>';

interface Told {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
}

/** Asks for what only a synonym finds, and waits until it does. @returns the questions found */
async function askOtherWords(): Promise<string[]> {
  const root = await until(() => document.querySelector('faq-search')?.shadowRoot);
  const field = await until(() => root.querySelector('input'));
  await until(() => root.querySelector('[part~=question]'));
  field.value = 'login';
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await until(() => root.querySelector('[part~=mark]'));
  return [...root.querySelectorAll('[part~=question]')].map(({textContent}) => textContent.trim());
}

/** Asks for what its own words find. @returns the questions found */
async function askOwnWords(): Promise<string[]> {
  const root = await until(() => document.querySelector('faq-search')?.shadowRoot);
  const field = await until(() => root.querySelector('input'));
  await until(() => root.querySelector('[part~=question]'));
  field.value = 'pay';
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await until(() => root.querySelector('[part~=mark]'));
  return [...root.querySelectorAll('[part~=question]')].map(({textContent}) => textContent.trim());
}

function page(tags: string, policy?: string): Answer {
  const headers = {
    'content-type': 'text/html',
    ...(policy !== undefined && {'content-security-policy': policy}),
  };
  return {body: `${HEAD}<body>${FAQ}${tags}`, headers};
}

describe('the script without a FAQ', () => {
  let folder: string;
  let site: TestSite;
  let other: TestSite;

  before(async () => {
    const recorder = {body: await readFile(new URL('recorder.js', import.meta.url), 'utf8')};
    const script = {body: await readFile(`dist/${SCRIPT}`)};
    const synonyms = {body: await readFile(`dist/${SYNONYMS}`)};
    other = await startSite(
      new Map([
        [SCRIPT, script],
        [SYNONYMS, synonyms],
      ]),
    );
    const nonce = `<script nonce="abc" src="recorder.js"></script><script nonce="abc" src="${SCRIPT}"></script>`;
    site = await startSite(
      new Map<string, Answer>([
        [SCRIPT, script],
        [SYNONYMS, synonyms],
        [`bare/${SCRIPT}`, script],
        ['recorder.js', recorder],
        ['bare/recorder.js', recorder],
        [`late/${SCRIPT}`, script],
        [`late/${SYNONYMS}`, synonyms],
        ['late/recorder.js', recorder],
        ['late/page', page(`${RECORDER}<script src="${SCRIPT}"></script>`)],
        ['plain', page(`${RECORDER}<script src="${SCRIPT}" defer></script>`)],
        ['module', page(`${RECORDER}<script src="${SCRIPT}" type="module"></script>`)],
        [
          'strict',
          page(
            `${RECORDER}<script src="${SCRIPT}"></script>`,
            `${STRICT}; script-src 'self'; trusted-types 'none'`,
          ),
        ],
        ['nonce', page(nonce, `${STRICT}; script-src 'nonce-abc' 'strict-dynamic'`)],
        ['foreign', page(`<script src="${other.address}${SCRIPT}"></script>`)],
        ['bare/page', page(`${RECORDER}<script src="${SCRIPT}"></script>`)],
        ['inside', page(`${RECORDER}<script>${String(script.body)}</script>`)],
      ]),
    );
    folder = await mkdtemp(join(tmpdir(), 'faq-search-'));
    for (const name of [SCRIPT, SYNONYMS]) await cp(`dist/${name}`, join(folder, name));
    await writeFile(
      join(folder, 'page.html'),
      `${HEAD}<script src="${SCRIPT}" defer></script>${FAQ}`,
    );
  });

  after(async () => {
    site.close();
    other.close();
    await rm(folder, {recursive: true});
  });

  for (const {name, start} of drivers) {
    describe(`in ${name}`, () => {
      let reader: DrivenPage;
      before(async () => {
        reader = await start();
      });
      after(() => reader.close());

      it('finds other words from a disk', async () => {
        await reader.open(pathToFileURL(join(folder, 'page.html')).href);

        assert.deepEqual(await reader.run(askOtherWords), ['How do I sign in?']);
      });

      for (const [address, what] of [
        ['plain', 'on a page'],
        ['module', 'as a module'],
        ['strict', 'where no policy for trusted types may be made'],
        ['nonce', 'where scripts need a nonce'],
      ] as const) {
        it(`finds other words ${what}`, async () => {
          await reader.open(site.address + address);

          assert.deepEqual(await reader.run(askOtherWords), ['How do I sign in?']);
          const told = await reader.run(() => (window as unknown as {told: Told}).told);
          assert.deepEqual([told.violations, told.errors], [[], []]);
        });
      }

      it('finds other words from a server that says nothing about other origins', async () => {
        await reader.open(`${site.address}foreign`);

        assert.deepEqual(await reader.run(askOtherWords), ['How do I sign in?']);
      });

      it('asks for them only once something is asked', async () => {
        site.requests.length = 0;
        await reader.open(`${site.address}late/page`);
        await reader.run(() =>
          until(() =>
            document.querySelector('faq-search')?.shadowRoot?.querySelector('[part~=question]'),
          ),
        );
        const before = site.requests.splice(0);

        await reader.run(askOtherWords);

        assert.deepEqual(before, ['late/page', 'late/recorder.js', `late/${SCRIPT}`]);
        assert.deepEqual(site.requests, [`late/${SYNONYMS}`]);
      });

      for (const [address, what] of [
        ['bare/page', 'there is no such file'],
        ['inside', 'the script is inside the page'],
      ] as const) {
        it(`is searched without where ${what}`, async () => {
          await reader.open(site.address + address);

          assert.deepEqual(await reader.run(askOwnWords), ['How do I pay?']);
          const told = await reader.run(() => (window as unknown as {told: Told}).told);
          assert.deepEqual([told.violations, told.errors], [[], []]);
        });
      }
    });
  }
});
