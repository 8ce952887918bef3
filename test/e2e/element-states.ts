/**
 * The states that an element can be in, each with a page that shows the built script there.
 */
import {execFileSync} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {serve} from '../../.ci/static-server.mjs';
import {questions} from './faq-page.js';

export interface State {
  readonly name: string;
  /** Of the element. */
  readonly attributes?: string;
  /** Brings the element there. */
  readonly reach: (page: Page) => Promise<void>;
}

const type = (page: Page, text: string): Promise<void> => page.getByRole('searchbox').fill(text);

export const STATES: readonly State[] = [
  {name: 'idle', reach: (page) => questions(page).nth(4).waitFor()},
  {
    name: 'results',
    async reach(page) {
      await type(page, 'encrypton performance');
      await page.locator('mark').first().waitFor();
    },
  },
  {
    name: 'open',
    async reach(page) {
      await type(page, 'network ports');
      await page.locator('mark').first().waitFor();
      await questions(page).first().click();
      await page.getByRole('region').getByRole('table').waitFor();
    },
  },
  {
    name: 'category',
    async reach(page) {
      await type(page, 'network ports');
      await page.locator('mark').first().waitFor();
      await page.locator('[part~=facet]').nth(1).click();
      await page.locator('[part~=topic]:has-text("Network")').first().waitFor({state: 'detached'});
    },
  },
  {
    name: 'after-answer',
    attributes: 'feedback',
    async reach(page) {
      await type(page, 'network ports');
      await page.locator('mark').first().waitFor();
      await questions(page).first().click();
      await page.locator('[part~=related]').first().waitFor();
      await page.locator('[part~=feedback]').first().waitFor();
    },
  },
  {
    name: 'dropdown',
    attributes: 'variant="dropdown"',
    async reach(page) {
      await page.getByRole('searchbox').click();
      await questions(page).nth(1).waitFor();
    },
  },
  {
    name: 'modal',
    attributes: 'variant="modal"',
    async reach(page) {
      await page.getByRole('button').first().click();
      await page.getByRole('dialog').waitFor();
      await questions(page).nth(1).waitFor();
    },
  },
  {
    name: 'none',
    async reach(page) {
      await type(page, 'zzzzqqqq');
      await page.locator('[part~=none]').waitFor();
    },
  },
  {
    name: 'error',
    attributes: 'src="missing.json"',
    reach: (page) => page.locator('[part~=error]').waitFor(),
  },
  {
    name: 'loading',
    attributes: 'src="slow.json"',
    reach: (page) => page.locator('[part~=summary]').waitFor(),
  },
];

export interface StateSite {
  readonly addressOf: (state: State, direction?: 'rtl') => string;
  readonly close: () => Promise<void>;
}

/** Builds the FAQ of `faq-data`, then serves a page for each state. */
export async function serveStates(): Promise<StateSite> {
  const folder = await mkdtemp(join(tmpdir(), 'faq-search-'));
  execFileSync(process.execPath, [
    'dist/cli.js',
    'build',
    'faq-data',
    '--out',
    folder,
    '--with-src',
  ]);
  const site = await serve(folder, {
    route: ({url = '/'}, response) => {
      const {pathname, searchParams} = new URL(url, 'http://localhost');
      if (pathname === '/slow.json') return true; // never answered: the element goes on waiting
      if (pathname !== '/page') return false;
      const state = STATES.find(({name}) => name === searchParams.get('state'));
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
      response.end(pageOf(searchParams.get('dir') ?? 'ltr', state?.attributes ?? ''));
      return true;
    },
  });
  return {
    addressOf: ({name}, direction) => `${site.address}page?state=${name}&dir=${direction ?? 'ltr'}`,
    close: async () => {
      site.close();
      await rm(folder, {recursive: true});
    },
  };
}

/** Checkers take a page without a background for a white one. */
function pageOf(direction: string, attributes: string): string {
  return `<!doctype html><html lang="en" dir="${direction}"><title>FAQ</title>
    <meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">
    <style>html {background: Canvas; color: CanvasText}</style>
    <main><h1>Help</h1><faq-search heading-level="3" ${attributes}></faq-search></main>
    <script src="faq-search.js"></script>`;
}
