/**
 * Makes the corpora and the sites to measure, each once.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {makeEntries, textOf, type BenchEntry} from './corpus/entries.js';
import {readProse} from './corpus/prose.js';
import {WordChain} from './corpus/word-chain.js';
import {writeSources} from './corpus/write-sources.js';
import {costOf, type Cost} from './measure/child-cost.js';
import type {Peer, Places, Site} from './peers/peers.js';
import {compressFiles} from './site/compress.js';
import {makePage} from './site/make-page.js';

const BUILD_LIMIT_MS = 15 * 60_000;

export class Workshop {
  readonly #folder: string;
  readonly #pages = new Set<string>();
  #chain: WordChain | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  entries(count: number): BenchEntry[] {
    this.#chain ??= new WordChain(readProse());
    return [...makeEntries(this.#chain, count)];
  }

  /** @returns the folder with the page of `peer`, made when it is not there */
  async siteOf(peer: Peer, size: number): Promise<string> {
    const {site} = this.#places(peer.site, size);
    await this.buildCost(peer, size);
    const page = join(site, `${peer.name}.html`);
    if (!this.#pages.has(page)) {
      await makePage(peer, site);
      compressFiles(site);
      this.#pages.add(page);
    }
    return site;
  }

  /** @returns what the build of a peer's site cost when it was made; pages of others may use the same */
  async buildCost(peer: Peer, size: number): Promise<Cost> {
    const places = this.#places(peer.site, size);
    const receipt = `${places.site}.json`;
    if (!existsSync(receipt)) {
      this.#writeCorpus(places, size);
      writeFileSync(receipt, JSON.stringify(await buildSite(peer.site, places)));
    }
    return JSON.parse(readFileSync(receipt, 'utf8')) as Cost;
  }

  /** The next build is a new one. */
  forget(peer: Peer, size: number): void {
    rmSync(`${this.#places(peer.site, size).site}.json`, {force: true});
  }

  #places(site: Site, size: number): Places {
    const corpus = join(this.#folder, 'corpora', String(size));
    return {
      entries: `${corpus}.json`,
      sources: corpus,
      site: join(this.#folder, 'sites', `${site.name}-${size}`),
    };
  }

  #writeCorpus({entries, sources}: Places, size: number): void {
    if (existsSync(entries)) return;
    const made = this.entries(size);
    writeSources(made, sources);
    const plain = made.map((entry, id) => ({id, question: entry.question, answer: textOf(entry)}));
    writeFileSync(entries, JSON.stringify(plain));
  }
}

async function buildSite({prepare, build, unused = []}: Site, places: Places): Promise<Cost> {
  rmSync(places.site, {recursive: true, force: true});
  mkdirSync(places.site, {recursive: true});
  const before = prepare?.(places);
  if (before) execFileSync(before[0], before.slice(1));
  const [program, ...args] = build(places);
  const cost = await costOf(program, args, BUILD_LIMIT_MS);
  for (const file of unused) rmSync(join(places.site, file), {force: true});
  return cost;
}
