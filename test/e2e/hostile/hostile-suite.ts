/**
 * Shows hostile texts in real pages, by whatever way a page can get them.
 *
 * A run counts only if the same texts run where they are taken for HTML.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import type {IncomingMessage} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {ALLOWED_ELEMENTS} from '../../../src/format/allow-list.js';
import {messages} from '../../../src/messages/en.js';
import {drivers, type DrivenPage} from '../driven-page.js';
import {compiledFaqs, handedFaqs, inBatches, indexOf} from './hostile-faqs.js';
import {scriptsOf} from '../small-faq.js';
import {startSite, type Answer, type TestSite} from '../test-site.js';

const PLAIN = {
  index: indexOf([
    {
      id: 'pay',
      question: 'How do I pay?',
      aliases: [],
      category: 'Money',
      answer: [['p', 'By card.']],
    },
    {
      id: 'leave',
      question: 'How do I leave?',
      aliases: [],
      category: 'Doors',
      answer: [['p', 'By the door.']],
      related: [0],
    },
    {
      id: 'stay',
      question: 'How do I stay?',
      aliases: [],
      answer: [['p', 'By the card.']],
    },
  ]),
  /** All, some found, corrected, missing, none, closest. */
  queries: ['', 'pay', 'card', 'paay', 'pay zebras', 'zebras', 'zebras lions wolves pay'],
};

/** So many that a frame has its rest only once: `goTo` in frame.js. */
const PER_FRAME = 90;

const FRAME =
  '<!doctype html><body><script src="guard.js"></script><script src="faq-search.js"></script><script src="frame.js"></script>';

/** Anything may run in the frame, but nothing may leave it. */
function framePolicy(request: IncomingMessage): string {
  // Not by 'self': the origin of a sandboxed frame is none, and WebKit sees it so.
  const site = `http://${request.headers.host ?? ''}`;
  return `default-src 'none'; script-src ${site} 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'`;
}

interface Outcome {
  readonly ran: readonly string[];
  readonly wrong: readonly string[];
}

async function hostileSite(): Promise<TestSite> {
  const file = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');
  const {classic} = await scriptsOf(PLAIN.index, {withSrc: true});
  return startSite(
    new Map<string, Answer>([
      ['harness.html', {body: '<!doctype html><script src="harness.js"></script>'}],
      ['harness.js', {body: await file('harness.js')}],
      ['guard.js', {body: await file('guard.js')}],
      ['frame.js', {body: await file('frame.js')}],
      ['faq-search.js', {body: classic}],
      [
        'frame.html',
        (request, response) =>
          response
            .writeHead(200, {
              'content-type': 'text/html',
              'content-security-policy': framePolicy(request),
            })
            .end(FRAME),
      ],
    ]),
  );
}

/** @param mustRun how many of the texts have to run, in each browser, where that is asked for */
export function describeHostileTexts(texts: readonly string[], mustRun: number): void {
  describe(`${texts.length} hostile texts`, () => {
    let site: TestSite;
    before(async () => {
      site = await hostileSite();
    });
    after(() => site.close());

    for (const {name, start} of drivers) {
      describe(`in ${name}`, () => {
        let page: DrivenPage;
        before(async () => {
          page = await start();
          await page.open(`${site.address}harness.html`);
        });
        after(() => page.close());

        async function outcomeOf(job: unknown, patienceMs?: number): Promise<Outcome> {
          return page.run(
            ({job: given, patience}) =>
              (
                window as unknown as {
                  runInOwnFrame: (...given: unknown[]) => Promise<Outcome>;
                }
              ).runInOwnFrame('frame.html', given, patience),
            {job, patience: patienceMs},
          );
        }

        async function assertHarmless(jobs: readonly object[]): Promise<void> {
          const table = Object.fromEntries(ALLOWED_ELEMENTS);
          for (const job of jobs) {
            assert.deepEqual(await outcomeOf({...job, plain: PLAIN, table}), {ran: [], wrong: []});
          }
        }

        it(`run where they are taken for HTML`, async (context) => {
          const ran = new Set<string>();
          for (const [batch, some] of inBatches(texts, 100).entries()) {
            const outcome = await outcomeOf({job: 'insert', texts: some}, 1500);
            for (const each of outcome.ran)
              ran.add(`${batch} ${each.replace(/(?<=^\d+):.*/s, '')}`);
          }

          context.diagnostic(`${ran.size} of ${texts.length} ran`);
          assert.ok(ran.size >= mustRun, `only ${ran.size} ran`);
        });

        it('do nothing as Markdown', () =>
          assertHarmless(
            compiledFaqs(texts, (text) => text).map((index) => ({job: 'show', index})),
          ));

        it('do nothing as HTML in Markdown', () =>
          assertHarmless(
            compiledFaqs(texts, (text) => `<div>${text}</div>`).map((index) => ({
              job: 'show',
              index,
            })),
          ));

        it('do nothing as an index that no build has seen', () =>
          assertHarmless(handedFaqs(texts).map((index) => ({job: 'show', index}))));

        it('do nothing as what a reader asks', () =>
          assertHarmless(inBatches(texts, 700).map((some) => ({job: 'search', texts: some}))));

        for (const [job, place] of [
          ['arrive', 'as an address'],
          ['surround', 'between the tags of the element'],
          ['reword', 'as words of the interface'],
        ] as const)
          it(`do nothing ${place}`, () =>
            assertHarmless(
              inBatches(texts, PER_FRAME).map((some) => ({
                job,
                texts: some,
                keys: Object.keys(messages),
              })),
            ));
      });
    }
  });
}
