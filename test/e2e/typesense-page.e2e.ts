/**
 * Pages whose element asks Typesense by its address, in every browser; the nodes answer what real ones
 * once did (`recorded-typesense.json`). What real nodes do is in `typesense-server.long.ts`.
 */
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import {runProgram} from '../cli/program.js';
import {TYPESENSE} from '../remote/recorded-faq.js';
import {replayed} from '../remote/recorded-server.js';
import {drivers, type DrivenPage} from './driven-page.js';
import {doorsBundle} from './lit-bundles.js';
import {searchAndRead} from './reader-script.js';
import {startSite, type Answer, type TestSite} from './test-site.js';

const NODES = 'typesense:/down?key=key&alias=recorded';
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

describe('a page that asks Typesense', () => {
  let folder: string;
  let site: TestSite;
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
        ['built', page('built.js')],
        ['offline', page('offline.js')],
        ['attribute', page('built.js', `engine="typesense:/?key=key&amp;alias=recorded"`)],
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

      it('says what is missing where the script has no way to ask it', async () => {
        await driven.open(`${site.address}handler`);

        const {error, problems} = await driven.run(problemShown);

        assert.match(error, /^The questions /);
        assert.match(problems, /can’t ask Typesense\. Import “faq-search\/typesense-attribute”/);
      });
    });
  }
});
