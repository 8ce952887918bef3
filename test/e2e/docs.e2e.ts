/**
 * What the docs paste into pages, on pages.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {after, before, describe, it, type TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import type {Browser, Page} from 'playwright-core';
import {rollup} from 'rollup';
import {faqSearch} from '../../src/rollup/index.js';
import {readPage, USER_PAGES, type CodeBlock} from '../docs/markdown-page.js';
import {browsers} from './browsers.js';
import {watchErrors} from './faq-page.js';
import {smallScripts} from './small-faq.js';
import {startSite} from './test-site.js';

interface Snippet extends CodeBlock {
  readonly path: string;
}

const SNIPPETS: readonly Snippet[] = USER_PAGES.flatMap((path) =>
  readPage(path).blocks.map((block) => ({...block, path})),
).filter(({notRun}) => notRun === undefined);
const MARKUP = SNIPPETS.filter(
  ({language, text, file}) =>
    language === 'html' && text.includes('<faq-search') && file === undefined,
);
const PROGRAMS = SNIPPETS.filter(
  ({language, text, file}) => language === 'js' && text.includes('document') && file === undefined,
);
/** The project of the README, each file by its name. */
const PROJECT = SNIPPETS.filter(({path, file}) => path === 'README.md' && file !== undefined);

const chromium = browsers.find(({name}) => name === 'Chromium');

describe('in a page', {skip: chromium ? false : 'Chromium is not on this machine'}, () => {
  let browser: Browser;
  before(async () => {
    if (chromium) browser = await chromium.launch();
  });
  after(() => browser.close());

  /** Each path has a text; `''` is the page. */
  async function open(
    context: TestContext,
    files: Readonly<Record<string, string>>,
  ): Promise<{page: Page; errors: readonly string[]}> {
    const answers = Object.entries(files).map(([path, body]) => {
      const headers = path === '' ? {'content-type': 'text/html'} : {};
      return [path, {body, headers}] as const;
    });
    const site = await startSite(new Map(answers));
    const page = await browser.newPage();
    context.after(async () => {
      await page.close();
      site.close();
    });
    const errors = watchErrors(page);
    await page.goto(site.address);
    return {page, errors};
  }

  for (const {path, line, text} of MARKUP) {
    it(`the markup of ${path}:${line} can be searched`, async (context) => {
      // A page with its own questions takes the script without a FAQ.
      const own = text.includes('<details');
      const script = own
        ? await readFile('dist/faq-search.js', 'utf8')
        : (await smallScripts).classic;
      const tag = text.includes('<script') ? '' : '<script src="faq-search.js" defer></script>';

      const markup = `${tag}${text}`;
      const paths = Array.from(markup.matchAll(/<script src="([^"]+)"/g), ([, src = '']) => src);
      const scripts = Object.fromEntries(paths.map((src) => [src, script]));

      const {page, errors} = await open(context, {'': pageWith(markup), ...scripts});
      const elements = await page.locator('faq-search').all();
      for (const element of elements) {
        await element.locator('[part~=input], [part~=trigger], [slot=trigger]').first().waitFor();
      }

      assert.ok(elements.length > 0);
      assert.deepEqual(errors, []);
    });
  }

  for (const {path, line, text} of PROGRAMS) {
    it(`the program of ${path}:${line} runs`, async (context) => {
      const program = await bundle(text, context);

      const {page, errors} = await open(context, {
        '': pageWith('<faq-search></faq-search><script src="program.js" defer></script>'),
        'program.js': program,
      });
      if (text.includes('.faq =')) await page.getByRole('searchbox').waitFor();

      assert.deepEqual(errors, []);
    });
  }

  it('the files of README.md are a page that Vite builds', async (context) => {
    const {page, errors} = await open(context, await builtByVite(context));
    await page.getByRole('searchbox').fill('how can i pay');
    await page.getByRole('button', {name: 'How do I pay?'}).waitFor();

    assert.deepEqual(errors, []);
  });
});

/** What a reader's project gives, who has the files as they are printed. */
async function builtByVite(context: TestContext): Promise<Record<string, string>> {
  const folder = await projectFolder(context);
  await mkdir(join(folder, 'node_modules'));
  await symlink(resolve('.'), join(folder, 'node_modules', 'faq-search'));
  for (const {file = '', text} of PROJECT) await writeFile(join(folder, file), text);
  await promisify(execFile)(resolve('node_modules/.bin/vite'), ['build'], {cwd: folder});
  const names = await readdir(join(folder, 'dist', 'assets'));
  const read = (path: string): Promise<string> => readFile(join(folder, 'dist', path), 'utf8');
  const assets = names.map(
    async (name) => [`assets/${name}`, await read(`assets/${name}`)] as const,
  );
  const files = Object.fromEntries(await Promise.all(assets));
  return {'': await read('index.html'), 'favicon.ico': '', ...files};
}

/** With a FAQ in it. */
async function projectFolder(context: TestContext): Promise<string> {
  await mkdir('.cache', {recursive: true});
  const folder = await mkdtemp(join(resolve('.cache'), 'docs-'));
  context.after(() => rm(folder, {recursive: true}));
  await mkdir(join(folder, 'faq-data'));
  await writeFile(join(folder, 'faq-data', 'faq.md'), '## How do I pay?\n\nBy card.\n');
  return folder;
}

function pageWith(body: string): string {
  return `<!doctype html><title>FAQ</title><link rel="icon" href="data:,"><body>${body}`;
}

/** As a project with our package does it. */
async function bundle(text: string, context: TestContext): Promise<string> {
  const folder = await projectFolder(context);
  const input = join(folder, 'program.js');
  await writeFile(input, text);
  const ourselves = {
    name: 'ourselves',
    resolveId: (source: string) =>
      /^faq-search(?:\/[\w/]+)?$/.test(source) ? fileURLToPath(import.meta.resolve(source)) : null,
  };
  const made = await rollup({input, plugins: [faqSearch(), ourselves, nodeResolve()]});
  const {output} = await made.generate({format: 'iife', inlineDynamicImports: true});
  return output[0].code;
}
