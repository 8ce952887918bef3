/**
 * `node --import tsx bench/servers/element.ts [sets]`: how well answers are found through a real
 * OpenSearch and the real element, typed into its field in Chromium and read from its list, beside the
 * whole index; needs `dist/` built, and the public sets beside the project.
 *
 * The addresses of a cluster may be in OPENSEARCH_URLS; without them one is started and stopped.
 */
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {createEngine} from '../../src/engine/index.js';
import type {FaqIndex} from '../../src/format/faq-index.js';
import {languageOf} from '../../src/languages/registry.js';
import {createSearchHandler} from '../../src/remote/handler/index.js';
import {OpenSearch} from '../../src/remote/opensearch/opensearch.js';
import {push} from '../../src/remote/opensearch/push.js';
import {documentsOf} from '../../src/remote/pushed/documents.js';
import {runProgram} from '../../test/cli/program.js';
import {browsers} from '../../test/e2e/browsers.js';
import {startSite, type Answer} from '../../test/e2e/test-site.js';
import {OpenSearchCluster} from '../../test/servers/opensearch.js';
import {PUBLIC_SETS, readDataset, readResin, type Site} from '../relevance/datasets.js';
import {indexOf} from './judged-index.js';

/** Of each set about so many queries are asked, all over it. */
const QUERIES = Number(process.env.QUERIES ?? 120);

const wanted = process.argv.slice(2);
const [{launch} = missing()] = browsers;
const given = process.env.OPENSEARCH_URLS?.split(' ');
const cluster = given ? undefined : await OpenSearchCluster.start(3);
const urls = given ?? cluster?.urls ?? [];
const browser = await launch();
const folder = await mkdtemp(join(tmpdir(), 'faq-search-'));
const answers = new Map<string, Answer>();
const site = await startSite(answers);
const rows: object[] = [];
try {
  for (const [name, code] of [['resin', 'en'] as const, ...PUBLIC_SETS]) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    rows.push(await rowOf(name, code));
    console.table(rows);
  }
} finally {
  site.close();
  await browser.close();
  await cluster?.stop();
  await rm(folder, {recursive: true});
}

function missing(): never {
  throw new Error('There is no Chromium here.');
}

async function rowOf(name: string, code: string): Promise<object> {
  const {sites} = name === 'resin' ? {sites: [readResin()]} : readDataset(name, code);
  const ranks = {whole: [] as number[], element: [] as number[]};
  const refused = {whole: 0, element: 0, of: 0};
  for (const [i, one] of sites.entries()) {
    const place = {alias: `element-${name}`, site: `site-${i}`, code};
    const index = indexOf(one, code);
    const page = await pageOf(index, place);
    const judged = sampled(one.queries, QUERIES / sites.length);
    const shown = await ask(
      page,
      judged.map(({text}) => text),
    );
    const engine = createEngine({index, language: languageOf(code)});
    for (const [n, {text, relevant}] of judged.entries()) {
      const {hits} = await engine.search({text, limit: 10});
      ranks.whole.push(
        rankIn(
          hits.map(({entry}) => entry.id),
          relevant,
        ),
      );
      ranks.element.push(rankIn(shown[n] ?? [], relevant));
    }
    const hopeless = sampled(one.unanswerable, QUERIES / 2 / sites.length);
    const answered = await ask(page, hopeless);
    for (const [n, text] of hopeless.entries()) {
      refused.of++;
      if ((await engine.search({text, limit: 1})).total === 0) refused.whole++;
      if (answered[n]?.length === 0) refused.element++;
    }
    await page.close();
  }
  return {
    ...{set: name, n: ranks.whole.length, whole: mean(ranks.whole), element: mean(ranks.element)},
    'refused, whole': `${refused.whole}/${refused.of}`,
    'refused, element': `${refused.element}/${refused.of}`,
  };
}

/** At least one, from all over the list. */
function sampled<T>(all: readonly T[], count: number): readonly T[] {
  const every = Math.max(1, Math.floor(all.length / Math.max(1, count)));
  return all.filter((_, i) => i % every === 0);
}

function rankIn(ids: readonly string[], relevant: Site['queries'][number]['relevant']): number {
  const at = ids.slice(0, 10).findIndex((id) => relevant.has(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

function mean(values: readonly number[]): string {
  return (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
}

interface Place {
  readonly alias: string;
  readonly site: string;
  readonly code: string;
}

/** A page with a script that has no index, whose element asks the handler. */
async function pageOf(index: FaqIndex, {alias, site: own, code}: Place): Promise<Page> {
  const language = languageOf(code);
  await push(documentsOf(index, language, own), {
    ...{server: new OpenSearch({urls}), alias, part: {site: own, language: language.code}},
    ...{changed: false, dryRun: false, stamp: `${Date.now()}`, progress: () => undefined},
  });
  const handler = createSearchHandler({
    ...{url: urls, alias, languages: [language], onError: console.error},
  });
  answers.set('search', (request, response) => void respond(request, response, handler));
  await writeFile(join(folder, 'faq.md'), '## What is this?\n\nA test.\n');
  const {code: ended, stderr} = await runProgram(
    [
      ...['build', 'faq.md', '--language', code, '--out', 'out', '--online-only'],
      ...['--engine', `/search?site=${own}`],
    ],
    {cwd: folder},
  );
  if (ended !== 0) throw new Error(stderr);
  answers.set('faq.js', {body: await readFile(join(folder, 'out', 'faq-search.js'))});
  answers.set('page.html', {
    body: `<!doctype html><html lang="${code}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>FAQ</title><faq-search></faq-search><script src="faq.js"></script>`,
  });
  const page = await browser.newPage();
  await page.addInitScript(watchRequests);
  await page.goto(`${site.address}page.html`);
  await page.waitForSelector('[part=question]');
  return page;
}

async function respond(
  {url = '/', headers}: IncomingMessage,
  response: ServerResponse,
  handler: (request: Request) => Promise<Response>,
): Promise<void> {
  const answer = await handler(
    new Request(`${site.address.slice(0, -1)}${url}`, {headers: {origin: headers.origin ?? ''}}),
  );
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.text());
}

declare global {
  interface Window {
    /** What the page has asked, and how much of that has no answer yet. */
    watched: {readonly asked: string[]; pending: number};
  }
}

/** Runs in the page, before its scripts. */
function watchRequests(): void {
  const ask = window.fetch.bind(window);
  window.watched = {asked: [], pending: 0};
  window.fetch = async (...request) => {
    const {watched} = window;
    const [address] = request;
    watched.asked.push(
      new URL(address instanceof Request ? address.url : address, document.baseURI).search,
    );
    watched.pending++;
    try {
      return await ask(...request);
    } finally {
      watched.pending--;
    }
  };
}

/** @returns for each query the ids of the entries that the element lists, in order */
function ask(page: Page, queries: readonly string[]): Promise<readonly (readonly string[])[]> {
  return page.evaluate(async (texts) => {
    const root = document.querySelector('faq-search')?.shadowRoot;
    const field = root?.querySelector('input');
    if (!root || !field) throw new Error('There is no field.');
    const listed: string[][] = [];
    // Emptied after each, so that two alike in a row are asked as any other.
    for (const text of texts.flatMap((each) => [each, ''])) {
      const before = window.watched.asked.length;
      field.value = text;
      field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      while (window.watched.asked.length === before)
        await new Promise((go) => requestAnimationFrame(go));
      // What it asks for after that, such as answers to read closely, it asks at once.
      for (let quiet = 0; quiet < 4; quiet = window.watched.pending === 0 ? quiet + 1 : 0)
        await new Promise((go) => requestAnimationFrame(go));
      if (text === '') continue;
      // Below that title is what comes closest, which is no answer.
      const isRefused = root.querySelector('[part~=none-title]') !== null;
      const questions = isRefused ? [] : root.querySelectorAll('[part=list] [part=question]');
      listed.push(Array.from(questions, ({id}) => id.replace(/^question-/, '')));
    }
    return listed;
  }, queries);
}
