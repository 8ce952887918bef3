/**
 * `npm run hosts`: builds the example sites, uses each in Chromium as its reader would, writes
 * RESULTS.md.
 *
 * `npm run hosts -- vue hugo` takes only these; `--light` only those that are quick to build, and
 * does not weigh them. Either leaves RESULTS.md as it is.
 */
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {findBrowser} from '../../.ci/find-browsers.mjs';
import {serve} from '../../.ci/static-server.mjs';
import {weighPage} from './driver/bytes.mjs';
import {HOSTS} from './driver/hosts.mjs';
import {readSite} from './driver/reader.mjs';
import {tableOf} from './driver/results.mjs';
import {
  buildSite,
  hostsNamed,
  missingFor,
  packPackage,
  prepareSite,
  removeSearch,
  versionOf,
} from './driver/site.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const {values, positionals} = parseArgs({
  options: {light: {type: 'boolean', default: false}},
  allowPositionals: true,
});

const hosts = chosenHosts();
const packed = await packPackage();
const browser = await launchChromium();
const results = [];
try {
  for (const host of hosts) {
    process.stdout.write(`${host.name} … `);
    const started = Date.now();
    const result = await drive(host);
    results.push(result);
    console.log(`${((Date.now() - started) / 1000).toFixed(1)} s`);
    for (const problem of result.problems) console.log(`  ${problem}`);
  }
} finally {
  await browser.close();
}
console.log(`\n${tableOf(results)}\n`);
if (hosts.length === HOSTS.length) await writeResults();
const failed = results.filter(({problems}) => problems.length > 0).length;
const skipped = results.filter((result) => result.skipped !== undefined).length;
console.log(`${results.length - failed - skipped} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;

function chosenHosts() {
  if (positionals.length > 0) return hostsNamed(positionals);
  return values.light ? HOSTS.filter(({light}) => light) : HOSTS;
}

/** @returns {Promise<import('./driver/results.mjs').Result>} */
async function drive(host) {
  const {name} = host;
  const skipped = await missingFor(host);
  if (skipped !== undefined) return {name, version: '–', problems: [], skipped};
  try {
    const copy = await prepareSite(host, packed);
    await buildSite(copy);
    const version = await versionOf(host, copy);
    const problems = await atSite(copy, host, (address) => use(address, host));
    if (values.light) return {name, version, problems};
    return {name, version, problems, added: await weigh(copy, host)};
  } catch (error) {
    return {name, version: '–', problems: [error.message]};
  }
}

async function use(address, host) {
  const page = await browser.newPage();
  try {
    return await readSite(page, address, host);
  } finally {
    await page.close();
  }
}

/** What the page with the search loads, less what it loads without; the copy loses its search. */
async function weigh(copy, host) {
  const weight = (address) => weighPage(browser, address);
  const withSearch = await atSite(copy, host, weight);
  await removeSearch(copy, host);
  await buildSite(copy);
  const without = await atSite(copy, host, weight);
  return {raw: withSearch.raw - without.raw, gzip: withSearch.gzip - without.gzip};
}

async function atSite(copy, {output}, visit) {
  const site = await serve(join(copy, output), {route: noIcon});
  try {
    return await visit(site.address);
  } finally {
    site.close();
  }
}

/** Browsers ask for an icon by themselves; a site without one is no mistake here. */
function noIcon(request, response) {
  if (!request.url.startsWith('/favicon.')) return false;
  response.writeHead(204).end();
  return true;
}

function launchChromium() {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('Install Chromium, Chrome or Edge.');
  // Containers run as root, where Chromium's sandbox can't start.
  return chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

function writeResults() {
  const text = `# What came of it

Written by \`npm run hosts\`, in Chromium ${browser.version()}. *Added* is what a browser loads for the page with the search, less what it loads for the same page without: element, engine, English and the four questions of [faq.md](faq.md), as each host bundles them.

${tableOf(results)}
`;
  return writeFile('demo/hosts/RESULTS.md', text.replaceAll('*Added*', '_Added_'));
}
