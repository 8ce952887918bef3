/**
 * `node --import tsx bench/servers/trouble.ts [node] [swaps] [kills]`: what becomes of searches and pushes
 * while things go wrong in a real OpenSearch; needs `dist/` built for `kills`.
 *
 * The addresses of a cluster may be in OPENSEARCH_URLS; without them one is started and stopped.
 */
import {spawn} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Engine} from '../../src/engine/results.js';
import {language} from '../../src/languages/en.js';
import {Indexes} from '../../src/remote/opensearch/indexes.js';
import {OpenSearch} from '../../src/remote/opensearch/opensearch.js';
import {statusOf} from '../../src/remote/opensearch/status.js';
import {isWhole} from '../../src/remote/pushed/pushed-status.js';
import {askedBy, manyEntries, pushEntries} from '../../test/remote/pushed.js';
import {OpenSearchCluster} from '../../test/servers/opensearch.js';
import {randomFrom} from '../random.js';

const KINDS: Readonly<Record<string, () => Promise<object>>> = {node: killNode, swaps, kills};
const SECONDS = 60;
const SWAPS = Number(process.env.SWAPS ?? 200);
const KILLS = Number(process.env.KILLS ?? 50);

const wanted = process.argv.slice(2);
const given = process.env.OPENSEARCH_URLS?.split(' ');
const cluster = given ? undefined : await OpenSearchCluster.start(3);
const urls = given ?? cluster?.urls ?? [];
try {
  for (const [name, run] of Object.entries(KINDS))
    if (wanted.length === 0 || wanted.includes(name)) console.log(name, await run());
} finally {
  await cluster?.stop();
}

/** Searches until it is told to end. @returns what each gave, or failed with */
function searching(
  engine: Engine,
  textOf: (i: number) => string,
  pauseMs: number,
): () => Promise<{readonly found: readonly string[][]; readonly failed: readonly unknown[]}> {
  const state = {isDone: false};
  const found: string[][] = [];
  const failed: unknown[] = [];
  const loop = (async () => {
    for (let i = 0; !state.isDone; i++) {
      await engine.search(textOf(i)).then(
        ({hits}) => found.push(hits.map(({entry}) => entry.question)),
        (error: unknown) => failed.push(error),
      );
      await new Promise((go) => setTimeout(go, pauseMs));
    }
  })();
  return async () => {
    state.isDone = true;
    await loop;
    return {found, failed};
  };
}

function asking(alias: string): Engine {
  return askedBy({url: urls, alias, languages: [language], onError: () => undefined});
}

/** The leading node is killed while FAQs are searched and changed for a minute. */
async function killNode(): Promise<object> {
  if (!cluster) throw new Error('“node” kills nodes: leave OPENSEARCH_URLS out.');
  const alias = 'trouble';
  await pushEntries(manyEntries(1000), {urls, alias});
  const end = searching(asking(alias), (i) => `token${i % 1000}`, 250);
  const startMs = performance.now();
  const failedWrites: unknown[] = [];
  let writes = 0;
  let leader = 0;
  let greenMs = 0;
  const changed = manyEntries(1000);
  while (performance.now() - startMs < SECONDS * 1000) {
    const seconds = (performance.now() - startMs) / 1000;
    if (leader === 0 && seconds > 10) {
      leader = await cluster.leader();
      await cluster.killNode(leader);
    }
    if (greenMs === 0 && seconds > 35) {
      greenMs = performance.now();
      cluster.startNode(leader);
    }
    const at = writes++ % 1000;
    changed[at] = {...(changed[at] ?? raise()), answer: [`Written ${writes}.`]};
    await pushEntries(changed, {urls, alias, changed: true}).catch((error: unknown) =>
      failedWrites.push(error),
    );
  }
  const {found, failed} = await end();
  await cluster.green();
  const greenSeconds = Math.round((performance.now() - greenMs) / 1000);
  const {hits} = await asking(alias).search({text: '', limit: writes});
  const lost = hits.filter(
    ({entry}, i) => JSON.stringify(entry.answer) !== JSON.stringify(changed[i]?.answer),
  ).length;
  const whole = isWhole(await statusOf(new OpenSearch({urls}), alias));
  const empty = found.filter(({length}) => length === 0).length;
  return {
    ...{searches: found.length + failed.length, failed: failed.length, empty, writes, lost, whole},
    ...{
      failedWrites: failedWrites.length,
      greenSeconds,
      first: failedWrites[0] ?? failed[0],
    },
  };
}

/** One FAQ takes the place of another again and again while both are searched for. */
async function swaps(): Promise<object> {
  const alias = 'swaps';
  await pushEntries(manyEntries(8, 'old'), {urls, alias});
  const ends = [0, 1].map(() => searching(asking(alias), () => 'how do I use', 5));
  for (let i = 0; i < SWAPS; i++)
    await pushEntries(manyEntries(8, i % 2 === 0 ? 'new' : 'old'), {urls, alias});
  const results = await Promise.all(ends.map((end) => end()));
  const found = results.flatMap((one) => one.found);
  const wordsOf = (questions: readonly string[]): number =>
    new Set(questions.map((question) => /(new|old)\d/.exec(question)?.[1])).size;
  return {
    swaps: SWAPS,
    searches: found.length,
    failed: results.reduce((sum, {failed}) => sum + failed.length, 0),
    mixtures: found.filter((questions) => wordsOf(questions) !== 1).length,
  };
}

/** The program is killed while it pushes, at any moment; the next push is left alone. */
async function kills(): Promise<object> {
  const alias = 'kills';
  const folder = await mkdtemp(join(tmpdir(), 'faq-search-kills-'));
  const faq = manyEntries(1500).map(({question}) => `## ${question}\n\nOf all killed ones.\n`);
  await writeFile(join(folder, 'faq.md'), faq.join('\n'));
  const server = new OpenSearch({urls});
  const outcome = {kills: 0, ended: 0, served: 0, left: 0, cleaned: 0};
  const random = randomFrom('kills');
  await pushEntries(manyEntries(20), {urls, alias});
  const wholeMs = await pushByProgram(folder, alias, Infinity);
  await pushEntries(manyEntries(20), {urls, alias});
  while (outcome.kills < KILLS) {
    const ms = await pushByProgram(folder, alias, 300 + random() * (wholeMs ?? 0));
    if (ms === undefined) outcome.kills++;
    else outcome.ended++;
    if (await isServed(alias)) outcome.served++;
    outcome.left += (await new Indexes(server, alias).abandoned()).length;
    await pushEntries(manyEntries(20), {urls, alias});
    if ((await new Indexes(server, alias).abandoned()).length === 0) outcome.cleaned++;
    console.error(outcome);
  }
  await rm(folder, {recursive: true});
  return outcome;
}

/** A busy machine may take longer for an answer than a page waits. */
async function isServed(alias: string): Promise<boolean> {
  for (let left = 3; left > 0; left--) {
    const found = await asking(alias)
      .search('token7')
      .catch(() => undefined);
    if (found) return found.total > 0;
  }
  return false;
}

/** @returns how long it took, undefined where it was killed */
function pushByProgram(cwd: string, alias: string, limitMs: number): Promise<number | undefined> {
  const args = [resolve('dist/cli.js'), 'push', 'faq.md', '--to', `opensearch:${urls.join()}`];
  const startMs = performance.now();
  const child = spawn(process.execPath, [...args, '--alias', alias], {cwd, stdio: 'ignore'});
  const timer = limitMs < Infinity && setTimeout(() => child.kill('SIGKILL'), limitMs);
  return new Promise((go) =>
    child.once('close', (code) => {
      if (timer) clearTimeout(timer);
      go(code === null ? undefined : performance.now() - startMs);
    }),
  );
}

function raise(): never {
  throw new Error('There is no such entry.');
}
