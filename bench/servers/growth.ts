/**
 * `node --import tsx bench/servers/growth.ts 10000 100000`: what more entries cost a real OpenSearch, and
 * whether the right one is still among its candidates.
 *
 * Entries are made of prose; a query is half of the question of one of them with a word of its answer.
 * Many say too little for any search, so the whole index, where it is not too large for this, is asked
 * the same: what it has among its ten best and the server does not have at all is what the server loses.
 */
import {makeEntries} from '../corpus/entries.js';
import {readCommentProse} from '../corpus/comment-prose.js';
import {WordChain} from '../corpus/word-chain.js';
import type {Entry} from '../../src/format/entry.js';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {language} from '../../src/languages/en.js';
import {createSearchHandler} from '../../src/remote/handler/index.js';
import {answer} from '../../src/engine/answer.js';
import {createEngine} from '../../src/engine/index.js';
import type {Engine} from '../../src/engine/results.js';
import {finishNow} from '../../src/engine/stages.js';
import {openCandidates} from '../../src/remote/candidates.js';
import {documentsOf} from '../../src/remote/pushed/documents.js';
import {OpenSearch} from '../../src/remote/opensearch/opensearch.js';
import {push} from '../../src/remote/opensearch/push.js';
import type {WireAnswer} from '../../src/remote/wire.js';
import {OpenSearchCluster} from '../../test/servers/opensearch.js';
import {randomFrom} from '../random.js';

const QUERIES = Number(process.env.QUERIES ?? 200);

/** The whole index of more entries takes too much memory beside a cluster. */
const MOST_WHOLE = 100_000;
const chain = new WordChain(readCommentProse());
const cluster = await OpenSearchCluster.start(3);
const rows: object[] = [];
try {
  for (const size of process.argv.slice(2).map(Number)) {
    rows.push(await rowOf(size));
    console.table(rows);
  }
} finally {
  await cluster.stop();
}

async function rowOf(size: number): Promise<object> {
  const {urls} = cluster;
  const entries = Array.from(makeEntries(chain, size), ({question, answer: blocks}, i): Entry => {
    const paragraphs = blocks.flat().map((text): ['p', string] => ['p', text]);
    return {id: `e${i}`, question, aliases: [], answer: paragraphs};
  });
  const cpu = process.cpuUsage();
  const index = indexEntries(entries, language);
  const documents = documentsOf(index, language, '');
  const indexSeconds = process.cpuUsage(cpu).user / 1e6;
  const startMs = performance.now();
  await push(documents, {
    ...{server: new OpenSearch({urls}), alias: 'growth', part: {site: '', language: 'en'}},
    ...{changed: false, dryRun: false, stamp: `s${size}`, progress: () => undefined},
  });
  const pushSeconds = (performance.now() - startMs) / 1000;
  const handler = createSearchHandler({url: urls, alias: 'growth', languages: [language]});
  const asked = queriesOf(entries);
  const whole = size <= MOST_WHOLE ? createEngine({index, language}) : undefined;
  const all: Measured[] = [];
  for (const {text, id} of [...asked.slice(0, 20), ...asked]) all.push(await ask(text, id));
  const measured = all.slice(20); // the first warm both sides up
  const at = (part: number, of: (one: Measured) => number): string => {
    const sorted = measured.map(of).sort((a, b) => a - b);
    return (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1);
  };
  const mean = (of: (one: Measured) => number): string =>
    (measured.reduce((sum, one) => sum + of(one), 0) / measured.length).toFixed(3);
  return {
    ...{entries: size, 'index CPU s': indexSeconds.toFixed(0), 'push s': pushSeconds.toFixed(0)},
    'docs/s': Math.round(size / pushSeconds),
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
    const found = JSON.parse(body) as WireAnswer;
    const foundMs = performance.now();
    const faq = openCandidates(found, language, () => Promise.resolve([]));
    const {hits} = finishNow(answer({text, limit: 10}, faq));
    const endMs = performance.now();
    return {
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

/** Of entries all over the FAQ, the same in every run. */
function queriesOf(entries: readonly Entry[]): {text: string; id: string}[] {
  return Array.from({length: QUERIES}, (_, i) => {
    const random = randomFrom(`growth ${i}`);
    for (let n = 0; n < 8; n++) random(); // seeds that are alike begin alike
    const entry = entries[Math.floor(random() * entries.length)];
    const words = (entry?.question ?? '').replace(/\?$/, '').split(' ');
    const answerWords = JSON.stringify(entry?.answer).match(/\p{L}{6,}/gu) ?? [];
    const kept = words.filter((_word, n) => n >= words.length / 2);
    return {
      text: [...kept, answerWords[Math.floor(random() * answerWords.length)] ?? ''].join(' '),
      id: entry?.id ?? '',
    };
  });
}
