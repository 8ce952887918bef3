/**
 * `node --import tsx bench/servers/growth.ts 10000 100000`: what more entries cost a real OpenSearch, and
 * whether the right one is still among its candidates. A million takes some 4 GB on the disk of
 * each node and half an hour of two cores; NODES=1 does with one node.
 *
 * Entries are made of prose; a query is half of the question of one of them with a word of its answer.
 * Many say too little for any search, so the whole index, where it is not too large for this, is asked
 * the same: what it has among its ten best and the server does not have at all is what the server loses.
 */
import {readCommentProse} from '../corpus/comment-prose.js';
import {WordChain} from '../corpus/word-chain.js';
import {language} from '../../src/languages/en.js';
import {createSearchHandler} from '../../src/remote/handler/index.js';
import {answer} from '../../src/engine/answer.js';
import {createEngine} from '../../src/engine/index.js';
import type {Engine} from '../../src/engine/results.js';
import {finishNow} from '../../src/engine/stages.js';
import {openCandidates} from '../../src/remote/candidates.js';
import {OpenSearch} from '../../src/remote/opensearch/opensearch.js';
import {push} from '../../src/remote/opensearch/push.js';
import type {WireAnswer} from '../../src/remote/wire.js';
import {OpenSearchCluster} from '../../test/servers/opensearch.js';
import {AskedEntries} from './asked-entries.js';
import {makeFaq} from './made-faq.js';
import {wholeIndexOf} from './whole-index.js';

/** The whole index of more entries takes too much memory beside a cluster. */
const MOST_WHOLE = Number(process.env.MOST_WHOLE ?? 100_000);

/** Documents between two lines that say how far a push is. */
const TOLD = 10_000;

const NOT_ANSWERED = {
  isAnswered: false,
  wall: 0,
  second: 0,
  kB: 0,
  among: false,
  rank: 0,
  wholeRank: 0,
};

const chain = new WordChain(readCommentProse());
const cluster = await OpenSearchCluster.start(Number(process.env.NODES ?? 3));
const rows: object[] = [];
try {
  for (const size of process.argv.slice(2).map(Number)) {
    rows.push(await rowOf(size));
    console.table(rows);
  }
} finally {
  await cluster.stop();
}

function told(what: string): void {
  const {rss} = process.memoryUsage();
  const seconds = Math.round(process.uptime());
  console.error(`${seconds} s, ${Math.round(rss / 1e6)} MB: ${what}`);
}

async function rowOf(size: number): Promise<object> {
  const {urls} = cluster;
  const asked = new AskedEntries(size);
  const cpu = process.cpuUsage();
  const documents = makeFaq(chain, size, (entry, position) => {
    asked.take(entry, position);
    if ((position + 1) % TOLD === 0) told(`${position + 1} entries counted`);
  });
  const countedSeconds = process.cpuUsage(cpu).user / 1e6;
  const startMs = performance.now();
  await push(documents, {
    ...{server: new OpenSearch({urls}), alias: 'growth', part: {site: '', language: 'en'}},
    ...{changed: false, dryRun: false, stamp: `s${size}`},
    progress: (step, done) => {
      if (step !== 'write' || done % TOLD === 0) told(`${step} ${done}`);
    },
  });
  const pushSeconds = (performance.now() - startMs) / 1000;
  told('pushed');
  await cluster.green();
  const handler = createSearchHandler({url: urls, alias: 'growth', languages: [language]});
  const queries = asked.queries();
  const whole =
    size <= MOST_WHOLE
      ? createEngine({index: wholeIndexOf(documents.entries()), language})
      : undefined;
  const all: Measured[] = [];
  // The first warm both sides up, whatever becomes of them.
  for (const {text, id} of [...queries.slice(0, 20), ...queries]) all.push(await ask(text, id));
  const measured = all.slice(20).filter(({isAnswered}) => isAnswered);
  const at = (part: number, of: (one: Measured) => number): string => {
    const sorted = measured.map(of).sort((a, b) => a - b);
    return (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1);
  };
  const mean = (of: (one: Measured) => number): string =>
    (measured.reduce((sum, one) => sum + of(one), 0) / measured.length).toFixed(3);
  return {
    ...{
      entries: size,
      'counted CPU s': countedSeconds.toFixed(0),
      'push s': pushSeconds.toFixed(0),
    },
    'docs/s': Math.round(size / pushSeconds),
    failed: all.length - 20 - measured.length,
    'table kB': (JSON.stringify(documents.meta.frequent).length / 1000).toFixed(0),
    'search p50': at(0.5, ({wall}) => wall),
    'search p95': at(0.95, ({wall}) => wall),
    'second stage p50': at(0.5, ({second}) => second),
    'second stage p95': at(0.95, ({second}) => second),
    'kB p50': at(0.5, ({kB}) => kB),
    'among 50': mean(({among}) => Number(among)),
    'whole: among 50': mean(({wholeRank}) => Number(wholeRank > 0)),
    'whole: best 10': mean(({wholeRank}) => Number(wholeRank > 0 && wholeRank <= 10)),
    'of these lost': mean(({wholeRank, among}) =>
      Number(wholeRank > 0 && wholeRank <= 10 && !among),
    ),
    MRR: mean(({rank}) => (rank > 0 && rank <= 10 ? 1 / rank : 0)),
  };

  async function ask(text: string, id: string): Promise<Measured> {
    const query = new URLSearchParams({text});
    const wholeRank = whole ? await rankIn(whole, text, id) : 0;
    const beginMs = performance.now();
    const response = await handler(new Request(`http://handler.test/search?${query}`));
    const body = await response.text();
    if (!response.ok) return NOT_ANSWERED;
    const found = JSON.parse(body) as WireAnswer;
    const foundMs = performance.now();
    const faq = openCandidates(found, language, () => Promise.resolve([]));
    const {hits} = finishNow(answer({text, limit: 10}, faq));
    const endMs = performance.now();
    return {
      isAnswered: true,
      wall: endMs - beginMs,
      second: endMs - foundMs,
      kB: body.length / 1000,
      among: found.entries.some(({entry}) => entry.id === id),
      wholeRank,
      rank: hits.findIndex(({entry}) => entry.id === id) + 1,
    };
  }
}

interface Measured {
  readonly isAnswered: boolean;
  readonly wall: number;
  readonly second: number;
  readonly kB: number;
  readonly among: boolean;
  /** From 1; 0 where it is not among what is given. */
  readonly rank: number;
  readonly wholeRank: number;
}

async function rankIn(engine: Engine, text: string, id: string): Promise<number> {
  const {hits} = await engine.search({text, limit: 50});
  return hits.findIndex(({entry}) => entry.id === id) + 1;
}
