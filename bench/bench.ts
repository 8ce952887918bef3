/**
 * Measures all searches in turn, round by round, and writes what came of it.
 */
import {loadavg} from 'node:os';
import {Cells, leastOf, type Cell, type Round} from './cells.js';
import {timeKeystrokes} from './measure/keystrokes.js';
import {memoryOf} from './measure/memory.js';
import {openBrowser} from './measure/open-browser.js';
import {visit} from './measure/first-result.js';
import {parseOptions, USAGE, type BenchOptions} from './options.js';
import {canSplit} from './peers/can-split.js';
import {peersOf, type Peer} from './peers/peers.js';
import {keystrokesOf, makeQueries, type BenchQuery} from './queries.js';
import {writeReport} from './report/write-report.js';
import {FAST_LINE, SLOW_LINE, startServer, type StaticServer} from './site/static-server.js';
import {Workshop} from './workshop.js';
import type {Browser} from 'playwright-core';

const FOLDER = '.cache/bench';
/** The first entries, which every corpus has. */
const ASKED_ENTRIES = 19;
const CPU_SLOWDOWN = 4;
/** How often a round types all queries: the first time, what is in pieces is being fetched. */
const PASSES = 2;

interface Bench {
  readonly workshop: Workshop;
  readonly cells: Cells;
  readonly browser: Browser;
  readonly server: StaticServer;
  readonly queries: readonly BenchQuery[];
  readonly options: BenchOptions;
}

async function run(options: BenchOptions): Promise<void> {
  const all = peersOf(canSplit());
  const unknown = options.peers.find((name) => all.every((peer) => peer.name !== name));
  if (unknown !== undefined) {
    throw new Error(
      `--peers has “${unknown}”, which is none of ${all.map(({name}) => name).join(', ')}.`,
    );
  }
  const peers = all.filter(({name}) => options.peers.length === 0 || options.peers.includes(name));
  const cells = new Cells(`${FOLDER}/cells`);
  const workshop = new Workshop(FOLDER);
  const queries = makeQueries(workshop.entries(ASKED_ENTRIES));
  const [browser, server] = [await openBrowser(), await startServer()];
  const bench = {workshop, cells, browser, server, queries, options};
  try {
    if (options.fresh) forget(peers, bench);
    for (let round = 0; round < options.rounds; round++) {
      for (const size of options.sizes) {
        for (const peer of peers) await measureOnce(peer, {size, round}, bench);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  if (options.report) await writeReport(cells, all);
}

function forget(peers: readonly Peer[], {workshop, cells, options}: Bench): void {
  for (const size of options.sizes) {
    for (const peer of peers) {
      workshop.forget(peer, size);
      cells.write({peer: peer.name, size, rounds: [], keystrokeMs: [], firstPassMs: []});
    }
  }
}

/** Measures one round of a cell, unless it has been measured before. */
async function measureOnce(
  peer: Peer,
  {size, round}: {readonly size: number; readonly round: number},
  bench: Bench,
): Promise<void> {
  const cell = bench.cells.read(peer.name, size);
  if (cell.rounds.length > round) return;
  const build = await bench.workshop.buildCost(peer, size);
  const folder = await bench.workshop.siteOf(peer, size);
  const measured = await measureRound(peer, folder, {round, bench});
  const next: Cell = {
    ...{peer: peer.name, size, build},
    rounds: [...cell.rounds, measured.round],
    keystrokeMs: measured.passes.reduce(leastOf, cell.keystrokeMs),
    firstPassMs: leastOf(cell.firstPassMs, measured.passes[0] ?? []),
  };
  bench.cells.write(next);
  console.log(progressOf(next, round));
}

async function measureRound(
  peer: Peer,
  folder: string,
  {round, bench}: {readonly round: number; readonly bench: Bench},
): Promise<{round: Round; passes: readonly (readonly (number | null)[])[]}> {
  const {browser, server, options, queries} = bench;
  const {limitMs} = options;
  const load = loadavg()[0] ?? 0;
  const query = queries[round % queries.length]?.text ?? '';
  const slowly = {folder, line: SLOW_LINE, cpuSlowdown: CPU_SLOWDOWN, query, limitMs};
  const slow = await visit(browser, server, peer, slowly);
  await slow.page.context().close();
  const fast = await visit(browser, server, peer, {...slowly, line: FAST_LINE, cpuSlowdown: 1});
  try {
    const passes: (number | null)[][] = [];
    for (let pass = 0; pass < PASSES && peer.search !== undefined && fast.first; pass++)
      passes.push(await timeKeystrokes(fast.page, peer.search, keystrokesOf(queries), limitMs));
    return {
      round: {
        ...{at: new Date().toISOString(), load},
        ...(fast.first && {fast: fast.first, memoryBytes: await memoryOf(fast.page)}),
        ...(slow.first && {slow: slow.first}),
        keystrokes: passes[0]?.filter((ms) => ms !== null).length ?? 0,
      },
      passes,
    };
  } finally {
    await fast.page.context().close();
  }
}

function progressOf({peer, size, rounds, build}: Cell, round: number): string {
  const last = rounds.at(-1);
  const seconds = (ms = NaN): string => `${(ms / 1000).toFixed(2)} s`;
  const kilobytes = (bytes = NaN): string => `${(bytes / 1000).toFixed(0)} kB`;
  return [
    `round ${round + 1}, ${size} entries, ${peer}: first result ${seconds(last?.fast?.ms)}`,
    `slow ${seconds(last?.slow?.ms)}`,
    `${kilobytes(last?.fast?.bytes)} in ${last?.fast?.requests ?? 0} requests`,
    `memory ${kilobytes(last?.memoryBytes)}, build ${seconds(build?.ms)}, load ${last?.load.toFixed(1) ?? ''}`,
  ].join(', ');
}

const args = process.argv.slice(2);
if (args.includes('--help')) console.log(USAGE);
else await run(parseOptions(args));
