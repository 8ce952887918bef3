/**
 * What a page costs at 19 and at 2,000 entries, in bytes and counts of work rather than milliseconds.
 *
 * Each figure has a limit in growth.json, a little above what it is. Where one is passed on purpose,
 * write the new figure there, and say in the commit what it bought.
 */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {makeEntries} from '../../bench/corpus/entries.js';
import {readCommentProse} from '../../bench/corpus/comment-prose.js';
import {WordChain} from '../../bench/corpus/word-chain.js';
import {writeSources} from '../../bench/corpus/write-sources.js';
import {openBrowser, stepsOf, timeKeystrokes, visit} from '../../bench/measure/page.js';
import {PEERS, type Peer} from '../../bench/peers.js';
import {keystrokesOf, makeQueries} from '../../bench/queries.js';
import {buildSite, finishSite} from '../../bench/site/make-site.js';
import {FAST_LINE, startServer, type MeasuredServer} from '../../bench/site/measured-line.js';
import {findBrowser} from '../../.ci/find-browsers.mjs';

type Figure = 'bytes' | 'requests' | 'steps' | 'nodes';
type Figures = Readonly<Record<Figure, number>>;

const LIMITS = JSON.parse(
  readFileSync(new URL('growth.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Figures>>;
const SIZES = [19, 2000];
/** Of those that are typed letter by letter: all kinds are among the first. */
const TYPED_QUERIES = 12;

const forms = PEERS.filter(({name}) => name === 'ours-whole' || name === 'ours-split');

describe('the cost of a page', {skip: findBrowser('chromium') === undefined}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'faq-search-'));
  const chain = new WordChain(readCommentProse());
  let browser: Browser;
  let server: MeasuredServer;

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
        const site = `${sources}-${form.name}`;
        await buildSite(form, {entries: '', sources, site});
        await finishSite(form, site);

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
    const {page, first: result} = await visit({browser, server}, form, {
      ...{folder: site, line: FAST_LINE},
      query: first?.text ?? '',
    });
    assert.ok(result, 'no result was shown');
    const nodes = await page.evaluate(
      () => document.querySelector('faq-search')?.shadowRoot?.querySelectorAll('*').length ?? 0,
    );
    const steps = await stepsOf(page, 'faq-search.js', () =>
      timeKeystrokes(page, form.search ?? '', keystrokesOf(queries)),
    );
    await page.context().close();
    return {bytes: result.bytes, requests: result.requests, steps, nodes};
  }
});
