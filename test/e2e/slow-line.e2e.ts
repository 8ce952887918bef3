/**
 * An index that comes slowly, or not at all, by a clock that goes on when the test says so.
 */
import assert from 'node:assert/strict';
import {EventEmitter, once} from 'node:events';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {drivers, type DrivenPage} from './driven-page.js';
import {elementBundle} from './lit-bundles.js';
import {plainFaqShows, searchAndRead} from './reader-script.js';
import {DOOR, SMALL_INDEX} from './small-faq.js';
import {startSite, type Answer, type TestSite} from './test-site.js';

const JSON_TEXT = JSON.stringify(SMALL_INDEX);

/** In pages with a clock that goes on only when the test says so. */
interface Clock {
  /** How often the page has looked at the clock. */
  looks: number;
  readonly ticks: Map<number, () => void>;
  advance(ms: number): void;
}

/** Runs first in a page. */
function stopClock(): void {
  const now = performance.now.bind(performance);
  let late = 0;
  const clock: Clock = {
    looks: 0,
    ticks: new Map(),
    advance(ms) {
      late += ms;
      for (const tick of this.ticks.values()) tick();
    },
  };
  performance.now = () => {
    clock.looks++;
    return now() + late;
  };
  let last = 0;
  Object.assign(window, {
    clock,
    setInterval: (tick: () => void) => {
      clock.ticks.set(++last, tick);
      return last;
    },
    clearInterval: (id: number) => clock.ticks.delete(id),
  });
}

/** Runs in the page: so much time goes by, once so many files are on their way. */
async function pass({ms, files}: {ms: number; files: number}): Promise<number> {
  const {clock} = window as unknown as {clock: Clock};
  await until(() => clock.ticks.size === files);
  clock.advance(ms);
  return clock.looks;
}

/** Runs in the page: waits until it has looked at the clock again, as it does when a byte comes. */
async function untilHeard(looks: number): Promise<void> {
  const {clock} = window as unknown as {clock: Clock};
  await until(() => clock.looks > looks);
}

/** Runs in the page: how many questions the second element lists, once it does. */
async function questionsOfTheLast(): Promise<number> {
  return until(() => {
    const [, last] = document.querySelectorAll('faq-search');
    return last?.shadowRoot?.querySelectorAll('[part~=question]').length;
  });
}

/** Runs in the page: waits for the error. @returns its text */
async function errorShown(): Promise<string> {
  const error = await until(() =>
    document.querySelector('faq-search')?.shadowRoot?.querySelector<HTMLElement>('[part~=error]'),
  );
  return error.innerText;
}

function failureOf(): string {
  return (window as unknown as {failed?: string}).failed ?? 'The page heard of no error.';
}

/** @param srcs of its elements */
function page(...srcs: readonly string[]): Answer {
  const elements = srcs.map((src) => `<faq-search src="${src}"><p>The plain FAQ</p></faq-search>`);
  return {
    headers: {'content-type': 'text/html'},
    // The compiler of these tests names inner functions by a helper, which no page has.
    body: `<!doctype html><link rel="icon" href="data:,">
      <script>{const __name = (named) => named; (${String(stopClock)})()}</script>
      <script>addEventListener('faq-search-error', ({error}) => { window.failed = error.message; })</script>
      <script src="element.js"></script>
      <body>${elements.join('')}`,
  };
}

/** Answers that a test writes while a page waits for them, by path. */
class OpenAnswers {
  readonly #responses = new Map<string, ServerResponse>();
  readonly #asked = new EventEmitter();

  readonly answer = ({url = ''}: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, {'content-length': Buffer.byteLength(JSON_TEXT)});
    response.flushHeaders();
    this.#responses.set(url.slice(1), response);
    this.#asked.emit('asked');
  };

  /** What pages before were answered is theirs. */
  forget(): void {
    this.#responses.clear();
  }

  /** A page that waits for an answer may have asked for it, but the server not have heard of it yet. */
  async of(path: string): Promise<ServerResponse> {
    for (;;) {
      const response = this.#responses.get(path);
      if (response) return response;
      await once(this.#asked, 'asked');
    }
  }
}

describe('a remote index', () => {
  const open = new OpenAnswers();
  let site: TestSite;
  before(async () => {
    site = await startSite(
      new Map<string, Answer>([
        ['element.js', {body: await elementBundle()}],
        ['page-silent', page('silent.json')],
        ['silent.json', open.answer],
        ['page-slow', page('slow.json', 'waiting.json')],
        ['slow.json', open.answer],
        ['waiting.json', open.answer],
      ]),
    );
  });
  after(() => site.close());

  for (const {name, start} of drivers) {
    describe(`in ${name}`, {concurrency: 1}, () => {
      let driven: DrivenPage;
      before(async () => {
        driven = await start();
      });
      after(() => driven.close());

      it('is given up when nothing comes for 10 s', async () => {
        await driven.open(`${site.address}page-silent`);
        await driven.run(pass, {ms: 11_000, files: 1});
        assert.match(await driven.run(errorShown), /can’t be loaded right now[^]*Try again/);
        // Readers are not told why; the page is.
        assert.match(await driven.run(failureOf), /nothing came for 10 s/);
        assert.equal(await driven.run(plainFaqShows), true);
      });

      it('comes on a slow line, however long it takes, also when it waits for another file', async () => {
        open.forget();
        await driven.open(`${site.address}page-slow`);
        let looks = await driven.run(pass, {ms: 0, files: 2});
        const length = Math.ceil(JSON_TEXT.length / 5);
        for (let start = 0; start < JSON_TEXT.length; start += length) {
          (await open.of('slow.json')).write(JSON_TEXT.slice(start, start + length));
          await driven.run(untilHeard, looks);
          if (start + length < JSON_TEXT.length)
            looks = await driven.run(pass, {ms: 9000, files: 2});
        }
        (await open.of('slow.json')).end();
        (await open.of('waiting.json')).end(JSON_TEXT);

        assert.deepEqual(await driven.run(searchAndRead, 'door'), DOOR);
        assert.equal(await driven.run(questionsOfTheLast), 3);
      });
    });
  }
});
