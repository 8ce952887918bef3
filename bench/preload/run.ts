/**
 * Compares where a page may put the script: `node --import tsx bench/preload/run.ts`, after a build of
 * `dist/`.
 *
 * Each way is a page of a documentation, with a style sheet and a picture beside the script for faq-data,
 * on a slow line (1.6 Mbit/s, 150 ms). They take turns; the medians are printed, against the first way.
 */
import {execFileSync} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {serve} from '../../demo/static-server.mjs';
import {browsers} from '../../test/e2e/browsers.js';

const ROUNDS = 9;
const SLOW = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000};

const SCRIPT = '<script src="faq-search.js" defer></script>';
const WAYS: Readonly<Record<string, readonly [head: string, end: string]>> = {
  'defer, in the head': [SCRIPT, ''],
  'defer, at the end': ['', SCRIPT],
  'no attribute, at the end': ['', '<script src="faq-search.js"></script>'],
  'async, in the head': ['<script src="faq-search.js" async></script>', ''],
  'defer, at the end, with a preload': [
    '<link rel="preload" href="faq-search.js" as="script">',
    SCRIPT,
  ],
  'defer, in the head, fetchpriority=high': [
    '<script src="faq-search.js" defer fetchpriority="high"></script>',
    '',
  ],
};

/** A page of 30 kB with a style sheet of 40 kB and a picture of 60 kB, none of which compresses. */
function pageOf([head, end]: readonly [string, string]): string {
  const text = `<p>${randomBytes(20_000).toString('base64')}</p>`;
  return `<!doctype html><meta charset="utf-8"><title>Docs</title><link rel="icon" href="data:,"><link rel="stylesheet" href="docs.css">${head}<h1>Docs</h1><faq-search></faq-search><img src="picture.png" width="10" height="10" alt="">${text}${end}`;
}

interface Times {
  readonly paint: number;
  readonly usable: number;
}

/** In milliseconds from the start of the navigation. */
async function measure(browser: Browser, address: string): Promise<Times> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await page.goto(address, {waitUntil: 'commit'});
  await page.waitForFunction(
    'document.querySelector("faq-search")?.shadowRoot?.querySelector("input")',
  );
  const usable = await page.evaluate('performance.now()');
  const paint = await page.evaluate(
    'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN',
  );
  await page.close();
  return {paint: Number(paint), usable: Number(usable)};
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

const chromium = browsers.find(({name}) => name === 'Chromium');
if (!chromium) throw new Error('Chromium is not on this machine.');
const folder = mkdtempSync(join(tmpdir(), 'faq-search-'));
execFileSync(process.execPath, ['dist/cli.js', 'build', 'faq-data', '--out', folder]);
writeFileSync(join(folder, 'docs.css'), `/*${randomBytes(30_000).toString('base64')}*/`);
writeFileSync(join(folder, 'picture.png'), randomBytes(60_000));
Object.values(WAYS).forEach((way, i) => writeFileSync(join(folder, `${i}.html`), pageOf(way)));
const site = await serve(folder);
const browser = await chromium.launch();
const times = Object.keys(WAYS).map((): Times[] => []);
for (let round = 0; round < ROUNDS; round++)
  for (const [i, each] of times.entries())
    each.push(await measure(browser, `${site.address}${i}.html`));
await browser.close();
site.close();
rmSync(folder, {recursive: true});
const medians = times.map((each) => ({
  paint: median(each.map(({paint}) => paint)),
  usable: median(each.map(({usable}) => usable)),
}));
const [first] = medians;
console.table(
  Object.fromEntries(
    Object.keys(WAYS).map((way, i) => [
      way,
      {
        'first paint, ms': Math.round(medians[i]?.paint ?? NaN),
        'field usable, ms': Math.round(medians[i]?.usable ?? NaN),
        paint: ((medians[i]?.paint ?? NaN) / (first?.paint ?? NaN)).toFixed(2),
        usable: ((medians[i]?.usable ?? NaN) / (first?.usable ?? NaN)).toFixed(2),
      },
    ]),
  ),
);
