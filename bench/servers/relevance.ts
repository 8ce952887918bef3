/**
 * `node --import tsx bench/servers/relevance.ts [sets]`: how well answers are found through a real
 * server, beside the whole index; the public sets must be beside the project.
 *
 * The server is OpenSearch, or with `SERVER=typesense` Typesense. The addresses of an OpenSearch cluster
 * may be in OPENSEARCH_URLS; without them one is started and stopped.
 */
import {createEngine} from '../../src/engine/index.js';
import type {Engine} from '../../src/engine/results.js';
import {languageOf} from '../../src/languages/registry.js';
import {PUBLIC_SETS, readDataset, readResin, type Site} from '../relevance/datasets.js';
import {halfTyped, withTypo} from '../relevance/perturb.js';
import {indexOf} from './judged-index.js';
import {startServer} from './server-kind.js';

/** Of long sets every so manieth query is asked. */
const EVERY: Readonly<Record<string, number>> = {
  ...{quebecfaq: 4, hint3: 2, banking77: 8, 'deepset-covid-de': 4, parakqc: 4},
};

interface Asked {
  readonly site: Site;
  readonly whole: Engine;
  readonly remote: Engine;
}

interface Row {
  readonly set: string;
  readonly queries: string;
  readonly n: number;
  readonly whole: string;
  readonly remote: string;
  readonly 'among 50': string;
  readonly 'whole: among 50': string;
  readonly 'refused, whole': string;
  readonly 'refused, remote': string;
}

const server = await startServer();
const wanted = process.argv.slice(2);
const rows: Row[] = [];
try {
  for (const [name, language] of [['resin', 'en'] as const, ...PUBLIC_SETS]) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    rows.push(...(await rowsOf(name, language)));
    console.table(rows.slice(-3));
  }
  console.table(rows);
} finally {
  await server.stop();
}

async function rowsOf(name: string, code: string): Promise<Row[]> {
  const language = languageOf(code);
  const {sites} = name === 'resin' ? {sites: [readResin()]} : readDataset(name, code);
  const asked: Asked[] = [];
  for (const [i, site] of sites.entries()) {
    const index = indexOf(site, code);
    const alias = `relevance-${name}`;
    const place = {alias, site: sites.length === 1 ? '' : `site-${i}`, language};
    await server.push(index, place);
    asked.push({site, whole: createEngine({index, language}), remote: server.engine(place)});
  }
  const every = EVERY[name] ?? 1;
  return [
    await rowOf(name, 'as they are', {asked, every, change: (text) => text}),
    await rowOf(name, 'with a typo', {asked, every, change: withTypo}),
    await rowOf(name, 'half typed', {asked, every, change: halfTyped}),
  ];
}

interface Manner {
  readonly asked: readonly Asked[];
  readonly every: number;
  readonly change: (text: string) => string;
}

async function rowOf(set: string, queries: string, {asked, every, change}: Manner): Promise<Row> {
  const [whole, remote] = [[] as number[], [] as number[]];
  const [among, amongWhole] = [[] as number[], [] as number[]];
  const refused = {whole: 0, remote: 0, of: 0};
  for (const {site, ...engines} of asked) {
    for (const [i, {text, relevant}] of site.queries.entries()) {
      if (i % every > 0) continue;
      const query = {text: change(text), limit: 50};
      const ids = async (engine: Engine): Promise<readonly string[]> =>
        (await engine.search(query)).hits.map(({entry}) => entry.id);
      const rank = (found: readonly string[]): number => {
        const at = found.slice(0, 10).findIndex((id) => relevant.has(id));
        return at < 0 ? 0 : 1 / (at + 1);
      };
      const own = await ids(engines.whole);
      whole.push(rank(own));
      amongWhole.push(Number(own.some((id) => relevant.has(id))));
      const found = await ids(engines.remote);
      remote.push(rank(found));
      among.push(Number(found.some((id) => relevant.has(id))));
    }
    for (const [i, text] of site.unanswerable.entries()) {
      if (i % every > 0) continue;
      refused.of++;
      if ((await engines.whole.search({text, limit: 1})).total === 0) refused.whole++;
      if ((await engines.remote.search({text, limit: 1})).total === 0) refused.remote++;
    }
  }
  const mean = (values: readonly number[]): string =>
    (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
  return {
    ...{set, queries, n: whole.length, whole: mean(whole), remote: mean(remote)},
    'among 50': mean(among),
    'whole: among 50': mean(amongWhole),
    'refused, whole': `${refused.whole}/${refused.of}`,
    'refused, remote': `${refused.remote}/${refused.of}`,
  };
}
