/**
 * What becomes of an element whose index does not come as it should, from a real server.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import type {ServerResponse} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {sealFaqIndex} from '../../src/format/faq-index.js';
import {drivers, type DrivenPage} from './driven-page.js';
import {elementBundle} from './lit-bundles.js';
import {plainFaqShows, searchAndRead} from './reader-script.js';
import {DOOR, SMALL_INDEX} from './small-faq.js';
import {startSite, type Answer, type TestSite} from './test-site.js';

const JSON_TEXT = JSON.stringify(SMALL_INDEX);
const HALF = JSON_TEXT.slice(0, JSON_TEXT.length / 2);
const HALF_COMPRESSED = gzipSync(JSON_TEXT).subarray(0, 200);
const {formatVersion: _, hash: __, ...CONTENT} = SMALL_INDEX;

/** Answers with these bytes, and says that there are more. */
function cutOff(response: ServerResponse): void {
  response.writeHead(200, {'content-length': JSON_TEXT.length});
  response.write(HALF, () => response.destroy());
}

interface Case {
  readonly what: string;
  readonly answer: Answer;
  /** Of the message for whoever made the page. */
  readonly says: RegExp;
}

const CASES: readonly Case[] = [
  {
    what: 'is not there',
    answer: (__, response) => response.writeHead(404).end('Not found'),
    says: /the server answered 404\)\. Try again, reload the page, or check/,
  },
  {
    what: 'meets a server in trouble',
    answer: (__, response) => response.writeHead(500).end('Oh'),
    says: /the server answered 500\)\. Try again/,
  },
  {
    what: 'is a web page',
    answer: {body: '<!doctype html><script>alert(1)</script>'},
    says: /is not a FAQ index/,
  },
  {what: 'is empty', answer: {body: ''}, says: /is not a FAQ index/},
  {what: 'is null', answer: {body: 'null'}, says: /is not a FAQ index/},
  {
    what: 'is cut off on its way',
    answer: (__, response) => cutOff(response),
    says: /can't be loaded/,
  },
  {
    what: 'is half a file',
    answer: {body: HALF},
    says: /is damaged: it is not whole/,
  },
  {
    what: 'has one other byte',
    answer: {body: JSON_TEXT.replace('By card', 'By cart')},
    says: /does not fit its own checksum/,
  },
  {
    what: 'has another hash',
    answer: {body: JSON_TEXT.replace(/"hash":"..../, '"hash":"0000')},
    says: /does not fit its own checksum/,
  },
  {
    what: 'is newer than the page',
    answer: {body: JSON_TEXT.replace(/"formatVersion":\d+/, '"formatVersion":99')},
    says: /has format 99, .* reload the page/,
  },
  {
    what: 'is older than the page',
    answer: {body: JSON_TEXT.replace(/"formatVersion":\d+/, '"formatVersion":0')},
    says: /has format 0, .* Build the index with the version/,
  },
  {
    what: 'is in a language that the page does not know',
    answer: {body: JSON.stringify(sealFaqIndex({...CONTENT, language: '__proto__'}))},
    says: /language “__proto__”/,
  },
  {
    what: 'is half a compressed file',
    answer: {body: HALF_COMPRESSED, headers: {'content-encoding': 'gzip'}},
    says: /can't be loaded|is damaged|is not a FAQ index/,
  },
  {
    what: 'leads round in a circle',
    answer: (request, response) =>
      response.writeHead(302, {location: request.url ?? '', 'cache-control': 'no-store'}).end(),
    says: /can't be loaded/,
  },
  {
    what: 'is a connection that ends at once',
    answer: (request) => request.socket.destroy(),
    says: /can't be loaded/,
  },
];

/** Waits for the error of the page's element. */
async function errorShown(): Promise<{text: string; button: string}> {
  const error = await until(() =>
    document.querySelector('faq-search')?.shadowRoot?.querySelector('[part~=error]'),
  );
  const text = error.querySelector('p')?.innerText ?? '';
  return {text: text.trim(), button: error.querySelector('button')?.innerText.trim() ?? ''};
}

function page(src: string): Answer {
  return {
    headers: {'content-type': 'text/html'},
    body: `<!doctype html><link rel="icon" href="data:,"><script src="recorder.js"></script>
      <script src="element.js"></script>
      <body><faq-search src="${src}"><p>The plain FAQ</p></faq-search>`,
  };
}

async function remoteSite(elsewhere: TestSite): Promise<TestSite> {
  const recorder = await readFile(new URL('recorder.js', import.meta.url), 'utf8');
  let asked = 0;
  return startSite(
    new Map<string, Answer>([
      ['recorder.js', {body: recorder}],
      ['element.js', {body: await elementBundle()}],
      ...CASES.flatMap(({answer}, i): [string, Answer][] => [
        [`index-${i}.json`, answer],
        [`page-${i}`, page(`index-${i}.json`)],
      ]),
      ['page-elsewhere', page(`${elsewhere.address}faq-index.json`)],
      ['page-second', page('second.json')],
      [
        'second.json',
        (__, response) => {
          if (asked++ % 2 === 0) cutOff(response);
          else response.writeHead(200).end(JSON_TEXT);
        },
      ],
    ]),
  );
}

describe('a remote index', () => {
  let elsewhere: TestSite;
  let site: TestSite;
  before(async () => {
    elsewhere = await startSite(new Map([['faq-index.json', {body: JSON_TEXT}]]));
    site = await remoteSite(elsewhere);
  });
  after(() => {
    site.close();
    elsewhere.close();
  });

  for (const {name, start} of drivers) {
    describe(`in ${name}`, () => {
      let driven: DrivenPage;
      before(async () => {
        driven = await start();
      });
      after(() => driven.close());

      async function assertFailure(says: RegExp): Promise<void> {
        const shown = await driven.run(errorShown);

        assert.match(shown.text, /^The questions /);
        assert.doesNotMatch(shown.text, says);
        assert.equal(shown.button, 'Try again');
        assert.equal(await driven.run(plainFaqShows), true);
        const errors = await driven.run(
          () => (window as unknown as {told: {errors: string[]}}).told.errors,
        );
        assert.equal(errors.length, 1);
        assert.match(errors[0] ?? '', says);
      }

      for (const [i, {what, says}] of CASES.entries()) {
        it(`tells of a file that ${what}`, async () => {
          await driven.open(`${site.address}page-${i}`);
          await assertFailure(says);
        });
      }

      it('tells of a host that does not let the page read it', async () => {
        await driven.open(`${site.address}page-elsewhere`);
        await assertFailure(/CORS/);
      });

      it('is asked for once more where the first answer was no use', async () => {
        await driven.open(`${site.address}page-second`);

        assert.deepEqual(await driven.run(searchAndRead, 'door'), DOOR);
        assert.deepEqual(
          await driven.run(() => (window as unknown as {told: {errors: string[]}}).told.errors),
          [],
        );
      });
    });
  }
});
