/**
 * Pages whose elements ask search servers by their addresses, in every browser; the nodes answer what
 * real ones once did (`recorded-typesense.json`, and `recorded-answers.json` behind a real handler). What
 * real nodes do is in `typesense-server.long.ts` and `search-server.e2e.ts`.
 */
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import {runProgram} from '../cli/program.js';
import {language} from '../../src/languages/en.js';
import {createSearchHandler} from '../../src/remote/handler/index.js';
import {OPENSEARCH, TYPESENSE} from '../remote/recorded-faq.js';
import {replayed} from '../remote/recorded-server.js';
import {drivers, type DrivenPage} from './driven-page.js';
import {doorsBundle} from './lit-bundles.js';
import {searchAndRead} from './reader-script.js';
import {startSite, type Answer, type TestSite} from './test-site.js';

const NODES = 'typesense:/down?key=key&alias=recorded';
const NODE = 'typesense:/?key=key&amp;alias=recorded';
const OWN = '## How do I pay an invoice?\n\nBy what the page has itself.\n';

/** What a reader finds in the recorded FAQ for `invoice`. */
const FOUND = {
  question: 'How do I pay an invoice?',
  answer: 'By card, or by bank transfer within 30 days.',
  listed: 1, // the one that is featured
};

/** The first node is down; the next one is the site itself. */
function node(): Answer {
  const fetch = replayed(TYPESENSE.recorded);
  return (request, response) => void answer(request, response);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const init = {method: request.method ?? '', body: await text(request)};
    const reply = await fetch(`http://node.test${request.url ?? ''}`, init).catch(
      (error: unknown) => new Response(String(error), {status: 400}),
    );
    response.writeHead(reply.status, {'content-type': 'application/json'});
    response.end(await reply.text());
  }
}

const handle = createSearchHandler({
  ...{url: 'http://127.0.0.1:9200', alias: 'recorded', languages: [language]},
  fetch: replayed(OPENSEARCH.recorded),
});

/** A handler that takes so long to answer; `Infinity` for one that never does. */
function handler(delayMs: () => number): Answer {
  return (request, response) => void answer(request, response);

  async function answer({url = ''}: IncomingMessage, response: ServerResponse): Promise<void> {
    const ms = delayMs();
    if (ms === Infinity) return;
    const reply = await handle(new Request(`http://handler.test${url}`));
    await new Promise((go) => setTimeout(go, ms));
    response.writeHead(reply.status, {'content-type': 'application/json'});
    response.end(await reply.text());
  }
}

async function script(folder: string, args: readonly string[]): Promise<Answer> {
  const {code, stderr} = await runProgram(['build', 'faq.md', ...args], {cwd: folder});
  assert.equal(code, 0, stderr);
  return {body: await readFile(join(folder, 'dist/faq-search.js'))};
}

function page(name: string, attribute = ''): Answer {
  return {
    headers: {'content-type': 'text/html'},
    body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>FAQ</title>
      <script>window.problems = []; console.error = (...all) => problems.push(all.join(' '));</script>
      <faq-search ${attribute}></faq-search><script src="${name}"></script>`,
  };
}

/** What the element says where it has no answers. */
async function problemShown(): Promise<{error: string; problems: string}> {
  const error = await until(() =>
    document.querySelector('faq-search')?.shadowRoot?.querySelector('[part~=error]'),
  );
  const {problems} = window as unknown as {problems: string[]};
  return {error: error.querySelector('p')?.innerText.trim() ?? '', problems: problems.join('\n')};
}

async function summaryFor(query: string): Promise<string> {
  const root = await until(() => document.querySelector('faq-search')?.shadowRoot);
  const field = await until(() => root.querySelector('input'));
  field.value = query;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  const mark = await until(() => root.querySelector('[part~=mark]'));
  const shown = await until(() => root.querySelector<HTMLElement>('[part~=summary]'));
  return mark.isConnected ? shown.innerText.trim() : '';
}

async function clearField(): Promise<void> {
  const root = await until(() => document.querySelector('faq-search')?.shadowRoot);
  const field = await until(() => root.querySelector('input'));
  field.value = '';
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await until(() => !root.querySelector('[part~=mark]'));
}

/** Asks every element of the page. @returns the question that each finds */
async function foundByEach(query: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const element of document.querySelectorAll('faq-search')) {
    const root = await until(() => element.shadowRoot);
    const field = await until(() => root.querySelector('input'));
    await until(() => root.querySelector('[part~=question]'));
    field.value = query;
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await until(() => root.querySelector('[part~=mark]'));
    found.push(root.querySelector<HTMLElement>('[part~=question]')?.innerText.trim() ?? '');
  }
  return found;
}

/** Gives the element another engine while the first one is at work. */
async function changeEngine(engine: string): Promise<void> {
  const element = await until(() => document.querySelector('faq-search'));
  const field = await until(() => element.shadowRoot?.querySelector('input'));
  field.value = 'pay invoice';
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await new Promise((go) => setTimeout(go, 300));
  element.setAttribute('engine', engine);
}

describe('a page that asks a search server', () => {
  let folder: string;
  let site: TestSite;
  /** Of the handler at `/search`. */
  let delayMs = 0;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'faq-search-'));
    await writeFile(join(folder, 'faq.md'), OWN);
    const online = '--online-only';
    site = await startSite(
      new Map<string, Answer>([
        ['down/multi_search', (_, response) => response.writeHead(503).end('Not Ready')],
        ['multi_search', node()],
        ['built.js', await script(folder, ['--engine', `${NODES},/`, online])],
        ['offline.js', await script(folder, ['--engine', NODES])],
        ['handler.js', await script(folder, ['--engine', '/gone', online])],
        ['modules.js', {body: await doorsBundle(['typesense-attribute', 'define'])}],
        ['search', handler(() => delayMs)],
        ['never', handler(() => Infinity)],
        ['own.js', await script(folder, ['--engine', '/search'])],
        ['own', page('own.js')],
        ['never-page', page('modules.js', 'engine="/never"')],
        ['both', page('modules.js', `engine="/search"></faq-search><faq-search engine="${NODE}"`)],
        ['built', page('built.js')],
        ['offline', page('offline.js')],
        ['attribute', page('built.js', `engine="${NODE}"`)],
        ['modules', page('modules.js', `engine="${NODES.replaceAll('&', '&amp;')} /"`)],
        ['handler', page('handler.js', `engine="${NODES.replaceAll('&', '&amp;')} /"`)],
      ]),
    );
  });
  after(async () => {
    site.close();
    await rm(folder, {recursive: true});
  });

  for (const {name, start} of drivers) {
    describe(`in ${name}`, () => {
      let driven: DrivenPage;
      before(async () => {
        driven = await start();
      });
      after(() => driven.close());

      for (const [what, path] of [
        ['built with its address', 'built'],
        ['built with another, by its attribute', 'attribute'],
        ['of modules, by its attribute', 'modules'],
      ] as const) {
        it(`finds what the next node has with a script ${what}`, async () => {
          await driven.open(`${site.address}${path}`);

          assert.deepEqual(await driven.run(searchAndRead, 'pay invoice'), FOUND);
        });
      }

      it('has the index of its script answer while no node does, and says so', async () => {
        await driven.open(`${site.address}offline`);

        const summary = await driven.run(summaryFor, 'pay invoice');

        assert.equal(summary, 'Showing offline answers. 1 question found');
      });

      it('asks two kinds of servers for two elements', async () => {
        await driven.open(`${site.address}both`);

        const found = await driven.run(foundByEach, 'pay invoice');

        assert.deepEqual(found, [FOUND.question, FOUND.question]);
      });

      it('asks the new engine of an element whose first one is still at work', async () => {
        await driven.open(`${site.address}never-page`);

        await driven.run(changeEngine, '/search');

        assert.deepEqual(await driven.run(foundByEach, 'pay invoice'), [FOUND.question]);
      });

      it('waits for an answer of less than 3 seconds, and for a longer one no longer than that', async () => {
        delayMs = 2000;
        await driven.open(`${site.address}own`);
        const slow = await driven.run(summaryFor, 'pay invoice');
        delayMs = Infinity;
        await driven.open(`${site.address}own`);
        const startMs = performance.now();
        const none = await driven.run(summaryFor, 'pay invoice');
        const seconds = (performance.now() - startMs) / 1000;
        delayMs = 0;

        assert.equal(slow, '1 question found');
        assert.equal(none, 'Showing offline answers. 1 question found');
        assert.ok(seconds < 15, `${seconds} s`);
      });

      it('asks the server again once it is back, in the same page', async () => {
        delayMs = Infinity;
        await driven.open(`${site.address}own`);
        const offline = await driven.run(summaryFor, 'pay invoice');
        delayMs = 0;

        await new Promise((go) => setTimeout(go, 10_500)); // so long the page leaves it alone
        await driven.run(clearField);
        assert.equal(await driven.run(summaryFor, 'pay invoice'), '1 question found');
        assert.equal(offline, 'Showing offline answers. 1 question found');
      });

      it('says what is missing where the script has no way to ask it', async () => {
        await driven.open(`${site.address}handler`);

        const {error, problems} = await driven.run(problemShown);

        assert.match(error, /^The questions /);
        assert.match(problems, /can’t ask Typesense\. Import “faq-search\/typesense-attribute”/);
      });
    });
  }
});
