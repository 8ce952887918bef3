/**
 * Whatever a server may answer for a moment, in the place of an index, of its pieces, or of a search: the
 * page says so, and all is well once the server is, though the browser has kept what it was told.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {splitFaqIndex} from '../../src/indexing/split/split-faq-index.js';
import {language} from '../../src/languages/en.js';
import {createSearchHandler} from '../../src/remote/handler/index.js';
import {OPENSEARCH} from '../remote/recorded-faq.js';
import {replayed} from '../remote/recorded-server.js';
import {drivers, type DrivenPage} from './driven-page.js';
import {doorsBundle} from './lit-bundles.js';
import {plainFaqShows, searchAndRead} from './reader-script.js';
import {DOOR, SMALL_INDEX} from './small-faq.js';
import {startSite, type Answer, type TestSite} from './test-site.js';

const LOGIN = '<!doctype html><title>Wi-Fi</title><p>Log in first.';
/** Browsers may keep an answer with these for longer than any test takes. */
const KEPT = {'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*'};

/** What is answered in the place of a file. @param body what the file has */
type Fault = (response: ServerResponse, body: string, request: IncomingMessage) => void;

function answering(status: number, text: string, type = 'text/html'): Fault {
  return (response) => response.writeHead(status, {...KEPT, 'content-type': type}).end(text);
}

const redirecting =
  (status: number): Fault =>
  (response) =>
    response.writeHead(status, {...KEPT, location: '/login'}).end();

const FAULTS: Readonly<Record<string, Fault>> = {
  'is not there': answering(404, 'Not found'),
  'is gone': answering(410, 'Gone'),
  'is forbidden': answering(403, 'No'),
  'is asked for too often': answering(429, 'Later'),
  'meets a server in trouble': answering(500, 'Oh'),
  'meets a server in maintenance': answering(503, LOGIN),
  'has no content': answering(204, ''),
  'is a page': answering(200, LOGIN),
  'is a page that says it is JSON': answering(200, LOGIN, 'application/json'),
  'is other JSON': answering(200, '{"error":"later"}', 'application/json'),
  'is null': answering(200, 'null', 'application/json'),
  'is empty': answering(200, '', 'application/json'),
  'is led to a page for now': redirecting(302),
  'is led to a page for ever': redirecting(301),
  'is half': (response, body) => response.writeHead(200, KEPT).end(body.slice(0, body.length / 2)),
  'has one letter more': (response, body) => response.writeHead(200, KEPT).end(`${body}x`),
  'has another letter': (response, body) =>
    response.writeHead(200, KEPT).end(body.replace(/[a-z](?=[^a-z]*$)/, 'X')),
  'is shorter than the server says': (response, body) => {
    response.writeHead(200, {...KEPT, 'content-length': Buffer.byteLength(body) + 9});
    response.write(body, () => response.destroy());
  },
  'is longer than the server says': (response, body) =>
    response
      .writeHead(200, {...KEPT, 'content-length': Buffer.byteLength(body) - 9, connection: 'close'})
      .end(body),
  'is half a compressed file': (response, body) =>
    response
      .writeHead(200, {...KEPT, 'content-encoding': 'gzip'})
      .end(gzipSync(body).subarray(0, 40)),
  'is a page that is said to be compressed': (response) =>
    response.writeHead(200, {...KEPT, 'content-encoding': 'gzip'}).end(LOGIN),
  'ends before it begins': (_, __, request) => request.socket.destroy(),
  'ends with its head': (response) => {
    response.writeHead(200, KEPT).flushHeaders();
    response.destroy();
  },
};

/** What is no fault of a search: its answers have no hash. */
const UNNOTICED = 'has another letter';

/** What a reader finds in the recorded FAQ for `pay invoice`. */
const INVOICE = {
  question: 'How do I pay an invoice?',
  answer: 'By card, or by bank transfer within 30 days.',
  listed: 1, // the one that is featured
};

const {manifest, pieces} = splitFaqIndex(SMALL_INDEX, language);

const handle = createSearchHandler({
  ...{url: 'http://127.0.0.1:9200', alias: 'recorded', languages: [language]},
  fetch: replayed(OPENSEARCH.recorded),
});

/** What a FAQ comes from, by address, which of it is ill when it is, and what is found in it. */
const FORMS = {
  'an index whole': {
    files: new Map<string, Source>([['faq-index.json', JSON.stringify(SMALL_INDEX)]]),
    attribute: 'src="faq-index.json"',
    isFaulty: () => true,
    ...{query: 'door', found: DOOR},
  },
  'an index in pieces': {
    files: new Map<string, Source>([['faq-index.json', JSON.stringify(manifest)], ...pieces]),
    attribute: 'src="faq-index.json"',
    isFaulty: (address: string) => address.startsWith(manifest.folder),
    ...{query: 'door', found: DOOR},
  },
  'a search server': {
    files: new Map<string, Source>([['search', searched]]),
    attribute: 'engine="search"',
    isFaulty: () => true,
    ...{query: 'pay invoice', found: INVOICE},
  },
} as const;

/** What a file has, or what a search answers for the address that is asked. */
type Source = string | ((address: string) => Promise<string>);

/** A real handler; its OpenSearch answers what a real one once did. */
async function searched(address: string): Promise<string> {
  return (await handle(new Request(address))).text();
}

type Form = keyof typeof FORMS;

/** The folders whose files are ill. */
const ill = new Set<string>();

/** @param folder browsers keep what they were told of one, so each test has its own */
function filesIn(folder: string, form: Form, fault: Fault): readonly [string, Answer][] {
  const {files, isFaulty} = FORMS[form];
  return Array.from(files, ([address, source]) => [
    `${folder}/${address}`,
    (request, response) => void answer(request, response, source),
  ]);

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    source: Source,
  ): Promise<void> {
    const {url = ''} = request;
    const body = typeof source === 'string' ? source : await source(`http://handler.test${url}`);
    if (ill.has(folder) && isFaulty(url.slice(folder.length + 2))) fault(response, body, request);
    else response.writeHead(200, KEPT).end(body);
  }
}

function page(attribute: string): Answer {
  return {
    headers: {'content-type': 'text/html', 'cache-control': 'no-store'},
    body: `<!doctype html><link rel="icon" href="data:,"><script src="/recorder.js"></script>
      <script>
        window.events = [];
        for (const type of ['ready', 'error'])
          addEventListener('faq-search-' + type, () => window.events.push(type));
      </script>
      <body><faq-search ${attribute}><p>The plain FAQ</p></faq-search>
      <script src="/element.js"></script>`,
  };
}

interface Told {
  /** What the page was told by events, in order: `ready` or `error`. */
  readonly events: readonly string[];
  /** What else it can see, such as an error that nobody caught. */
  readonly errors: readonly string[];
}

/** Runs in the page. */
function told(): Told {
  const {events, told} = window as unknown as {events: string[]; told: {errors: string[]}};
  return {events, errors: told.errors};
}

/** Runs in the page: waits for what a reader sees of a failure. @returns the text of its button */
async function failure(): Promise<string> {
  const error = await until(() =>
    document.querySelector('faq-search')?.shadowRoot?.querySelector('[part~=error]'),
  );
  return error.querySelector('button')?.innerText.trim() ?? '';
}

/** Runs in the page: waits until the page has been told that the FAQ can be searched. */
async function ready(): Promise<void> {
  await until(() => (window as unknown as {events: string[]}).events.includes('ready'));
}

/** Runs in the page. */
function tryAgain(): void {
  document
    .querySelector('faq-search')
    ?.shadowRoot?.querySelector<HTMLElement>('[part~=error] button')
    ?.click();
}

/** Runs in the page. */
function comeOnline(): void {
  dispatchEvent(new Event('online'));
}

const RECOVERIES = {'when the reader tries again': tryAgain, 'when it is online again': comeOnline};

describe('a moment in which a server answers otherwise', () => {
  let site: TestSite;
  const forms = Object.keys(FORMS) as Form[];
  const faults = Object.entries(FAULTS);
  const recoveries = Object.entries(RECOVERIES);
  const folderOf = (...parts: readonly string[]): string => parts.join('-').replaceAll(' ', '-');

  before(async () => {
    const answers = new Map<string, Answer>([
      ['recorder.js', {body: await readFile(new URL('recorder.js', import.meta.url), 'utf8')}],
      [
        'element.js',
        {
          body: await doorsBundle(['engine-attribute', 'define']),
          headers: {'cache-control': 'no-store'},
        },
      ],
      ['login', {body: LOGIN, headers: {'content-type': 'text/html'}}],
    ]);
    for (const {name} of drivers) {
      for (const form of forms) {
        const add = (fault: Fault, ...parts: readonly string[]): void => {
          const folder = folderOf(name, form, ...parts);
          for (const [path, answer] of filesIn(folder, form, fault)) answers.set(path, answer);
          answers.set(`${folder}/page`, page(FORMS[form].attribute));
        };
        for (const [what, fault] of faults) add(fault, what);
        for (const [when] of recoveries) add(answering(200, LOGIN), when);
      }
    }
    site = await startSite(answers);
  });
  after(() => site.close());

  for (const {name, start} of drivers) {
    describe(`in ${name}`, {concurrency: 1}, () => {
      let driven: DrivenPage;
      before(async () => {
        driven = await start();
      });
      after(() => driven.close());

      async function openIll(folder: string): Promise<void> {
        ill.add(folder);
        await driven.open(`${site.address}${folder}/page`);
        const button = await driven.run(failure);
        assert.equal(button, 'Try again');
        assert.equal(await driven.run(plainFaqShows), true, 'what stands between the tags shows');
        const {events, errors} = await driven.run(told);
        assert.deepEqual(events, ['error']);
        assert.equal(errors.length, 1, errors.join('\n'));
        assert.match(errors[0] ?? '', /^<faq-search>: \S*(faq-|search)/);
        ill.delete(folder);
      }

      async function assertWell(form: Form): Promise<void> {
        const {query, found} = FORMS[form];
        await driven.run(ready);
        assert.equal(await driven.run(plainFaqShows), false);
        assert.deepEqual(await driven.run(searchAndRead, query), found);
      }

      for (const form of forms) {
        for (const [what] of faults) {
          if (form === 'a search server' && what === UNNOTICED) continue;
          it(`${form} that ${what} is there after a reload`, async () => {
            await openIll(folderOf(name, form, what));

            await driven.open(`${site.address}${folderOf(name, form, what)}/page`);

            await assertWell(form);
            assert.deepEqual(await driven.run(told), {events: ['ready'], errors: []});
          });
        }

        for (const [when, recover] of recoveries) {
          it(`${form} comes ${when}`, async () => {
            await openIll(folderOf(name, form, when));

            await driven.run(recover);

            await assertWell(form);
            assert.deepEqual((await driven.run(told)).events, ['error', 'ready']);
          });
        }
      }
    });
  }
});
