/**
 * Measures all searches in turn, round by round, and prints what came of it as Markdown.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {loadavg} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {makeEntries, textOf} from './corpus/entries.js';
import {readProse} from './corpus/prose.js';
import {WordChain} from './corpus/word-chain.js';
import {writeSources} from './corpus/write-sources.js';
import {memoryOf, openBrowser, timeKeystrokes, visit} from './measure/page.js';
import {PEERS, type Peer} from './peers.js';
import {keystrokesOf, makeQueries} from './queries.js';
import {reportOf, type Cell, type Round} from './report.js';
import {buildSite, finishSite} from './site/make-site.js';
import {FAST_LINE, SLOW_LINE, startServer} from './site/measured-line.js';

const FOLDER = resolve('.cache/bench');
const RESULTS = 'bench/results/README.md';
/** The first entries, which every corpus has. */
const ASKED_ENTRIES = 19;

const USAGE = `npm run bench -- [options]

  --sizes 19,200            entries of the corpora (default: 19,200,2000,20000)
  --peers ours,minisearch   of ${PEERS.map(({name}) => name).join(', ')} (default: all)
  --rounds 3                how often each is built and measured, in turn with all others (default: 5)
  --builds                  builds alone, without a browser
  --write                   writes the tables to ${RESULTS} too`;

if (process.argv.includes('--help')) {
  console.log(USAGE);
  process.exit();
}
const chain = new WordChain(readProse());
const queries = makeQueries([...makeEntries(chain, ASKED_ENTRIES)]);
const options = chosen();
const cells = options.sizes.flatMap((size) => {
  writeCorpus(size);
  return options.peers.map((peer): Cell => {
    const site = join(FOLDER, `${size}-${peer.name}`);
    return {peer, size, site, builds: [], rounds: []};
  });
});
await inRounds('build', async ({peer, size, site, builds}) => {
  const load = loadavg()[0] ?? 0;
  const corpus = join(FOLDER, String(size));
  const costs = await buildSite(peer, {entries: `${corpus}.json`, sources: corpus, site});
  builds.push({...costs, load});
});
if (!options.builds) await measurePages();
const report = await reportOf(cells);
if (options.write) writeFileSync(RESULTS, report);
console.log(report);

async function measurePages(): Promise<void> {
  for (const {peer, site} of cells) await finishSite(peer, site);
  const tools = {browser: await openBrowser(), server: await startServer()};
  try {
    await inRounds('page', async (cell, round) => {
      cell.rounds.push(await measure(cell, round, tools));
    });
  } finally {
    await tools.browser.close();
    tools.server.close();
  }
}

/** All searches in turn, so that what else the machine does is the same to each. */
async function inRounds(
  what: string,
  take: (cell: Cell, round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < options.rounds; round++) {
    for (const cell of cells) {
      await take(cell, round);
      const of = `${round + 1} of ${options.rounds}`;
      console.error(`${what} ${of}: ${cell.peer.name}, ${cell.size} entries`);
    }
  }
}

/** @throws where they can't be understood */
function chosen() {
  const {values} = parseArgs({
    options: {
      sizes: {type: 'string', default: '19,200,2000,20000'},
      peers: {type: 'string', default: PEERS.map(({name}) => name).join()},
      rounds: {type: 'string', default: '5'},
      builds: {type: 'boolean', default: false},
      write: {type: 'boolean', default: false},
    },
  });
  const wholeNumber = (text: string): number => {
    if (/^[1-9]\d*$/.test(text)) return Number(text);
    throw new Error(`“${text}” is no whole number from 1.\n\n${USAGE}`);
  };
  return {
    sizes: values.sizes.split(',').map(wholeNumber),
    peers: values.peers.split(',').map((name): Peer => {
      const peer = PEERS.find((each) => each.name === name);
      if (!peer) throw new Error(`There is no search “${name}” here.\n\n${USAGE}`);
      return peer;
    }),
    rounds: wholeNumber(values.rounds),
    ...{builds: values.builds, write: values.write},
  };
}

/** As Markdown, and as JSON. */
function writeCorpus(size: number): void {
  const corpus = join(FOLDER, String(size));
  const entries = [...makeEntries(chain, size)];
  writeSources(entries, corpus);
  const plain = entries.map((entry, id) => ({id, question: entry.question, answer: textOf(entry)}));
  mkdirSync(FOLDER, {recursive: true});
  writeFileSync(`${corpus}.json`, JSON.stringify(plain));
}

interface Tools {
  readonly browser: Awaited<ReturnType<typeof openBrowser>>;
  readonly server: Awaited<ReturnType<typeof startServer>>;
}

async function measure({peer, site}: Cell, round: number, tools: Tools): Promise<Round> {
  const load = loadavg()[0] ?? 0;
  const query = queries[round % queries.length]?.text ?? '';
  const slow = await visit(tools, peer, {folder: site, line: SLOW_LINE, query});
  await slow.page.context().close();
  const {page, first} = await visit(tools, peer, {folder: site, line: FAST_LINE, query});
  const passes: (number | null)[][] = [];
  // The second time, what is in pieces has been fetched.
  while (first && peer.search !== undefined && passes.length < 2)
    passes.push(await timeKeystrokes(page, peer.search, keystrokesOf(queries)));
  const memory = first && (await memoryOf(page));
  await page.context().close();
  return {load, fast: first, slow: slow.first, memory, passes};
}
