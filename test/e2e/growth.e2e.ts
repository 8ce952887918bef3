/**
 * What a page costs at 19 and at 2,000 entries, in bytes and counts of work rather than milliseconds.
 *
 * Each figure has a limit in growth.json, a little above what it is. Where one is passed on purpose,
 * write the new figure there, and say in the commit what it bought.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {makeEntries} from '../../bench/corpus/entries.js';
import {readCommentProse} from '../../bench/corpus/comment-prose.js';
import {WordChain} from '../../bench/corpus/word-chain.js';
import {writeSources} from '../../bench/corpus/write-sources.js';
import {visit} from '../../bench/measure/first-result.js';
import {timeKeystrokes} from '../../bench/measure/keystrokes.js';
import {openBrowser} from '../../bench/measure/open-browser.js';
import {stepsOf} from '../../bench/measure/steps.js';
import {canSplit} from '../../bench/peers/can-split.js';
import {peersOf, type Peer} from '../../bench/peers/peers.js';
import {keystrokesOf, makeQueries} from '../../bench/queries.js';
import {compressFiles} from '../../bench/site/compress.js';
import {makePage} from '../../bench/site/make-page.js';
import {FAST_LINE, startServer, type StaticServer} from '../../bench/site/static-server.js';
import {findBrowser} from '../browsers/find-browsers.mjs';

type Figure = 'bytes' | 'requests' | 'steps' | 'nodes';
type Figures = Readonly<Record<Figure, number>>;

const LIMITS = JSON.parse(
  readFileSync(new URL('growth.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Figures>>;
const SIZES = [19, 2000];
/** Of those that are typed letter by letter: all kinds are among the first. */
const TYPED_QUERIES = 12;
const PATIENCE_MS = 60_000;

const forms = peersOf(canSplit()).filter(({name}) =>
  canSplit() ? name === 'ours-whole' || name === 'ours-split' : name === 'ours',
);

describe('the cost of a page', {skip: findBrowser('chromium') === undefined}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'faq-search-'));
  const chain = new WordChain(readCommentProse());
  let browser: Browser;
  let server: StaticServer;

  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), startServer()]);
  });

  after(async () => {
    await browser.close();
    server.close();
    rmSync(folder, {recursive: true});
  });

  for (const size of SIZES) {
    for (const form of forms) {
      it(`stays below its limits with ${size} entries (${form.label})`, async (context) => {
        const entries = [...makeEntries(chain, size)];
        const sources = join(folder, String(size));
        writeSources(entries, sources);
        const site = await builtSite(form, {entries: '', sources, site: `${sources}-${form.name}`});

        const figures = await measure(form, site, entries);

        context.diagnostic(JSON.stringify({[`${form.name}-${size}`]: figures}));
        const limits = LIMITS[`${form.name}-${size}`];
        assert.ok(limits, `growth.json has no limits for ${form.name}-${size}`);
        for (const [name, figure] of Object.entries(figures)) {
          const limit = limits[name as Figure];
          assert.ok(figure <= limit, `${name} are ${figure}; the limit is ${limit}`);
        }
      });
    }
  }

  async function measure(
    form: Peer,
    site: string,
    entries: Parameters<typeof makeQueries>[0],
  ): Promise<Figures> {
    const queries = makeQueries(entries.slice(0, SIZES[0])).slice(0, TYPED_QUERIES);
    const [first] = queries;
    const {page, first: result} = await visit(browser, server, form, {
      ...{folder: site, line: FAST_LINE, cpuSlowdown: 1, limitMs: PATIENCE_MS},
      query: first?.text ?? '',
    });
    assert.ok(result, 'no result was shown');
    const nodes = await page.evaluate(
      () => document.querySelector('faq-search')?.shadowRoot?.querySelectorAll('*').length ?? 0,
    );
    const steps = await stepsOf(page, 'faq-search.js', () =>
      timeKeystrokes(page, form.search ?? '', keystrokesOf(queries), PATIENCE_MS),
    );
    await page.context().close();
    return {bytes: result.bytes, requests: result.requests, steps, nodes};
  }
});

async function builtSite(
  form: Peer,
  places: Parameters<Peer['site']['build']>[0],
): Promise<string> {
  const [program, ...args] = form.site.build(places);
  execFileSync(program, args, {stdio: 'ignore'});
  for (const file of form.site.unused ?? []) rmSync(join(places.site, file), {force: true});
  await makePage(form, places.site);
  compressFiles(places.site);
  return places.site;
}
