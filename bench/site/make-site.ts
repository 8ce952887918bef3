/**
 * Builds a peer's site: what its author builds of the corpus, then its page, and all of it compressed.
 */
import {execFileSync} from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {minify} from '../../.ci/bundle/minify.mjs';
import {costOf, type Cost} from '../measure/child-cost.js';
import type {Peer, Places} from '../peers.js';

const STYLES = fileURLToPath(new URL('page.css', import.meta.url));
const PEERS = fileURLToPath(new URL('../peers/', import.meta.url));

/** What Pagefind writes is compressed already, and read by its own code. */
const COMPRESSIBLE = /\.(?:html|css|js|mjs|json)$/;

/** From here on, brotli's best would take minutes; its level 9 gives about a tenth more bytes. */
const LARGE_BYTES = 8_000_000;

/** What a build cost, and the same again over the unchanged corpus. */
export interface BuildCosts {
  readonly build: Cost;
  readonly again: Cost;
}

/** @param places the site's folder is made anew */
export async function buildSite(peer: Peer, places: Places): Promise<BuildCosts> {
  const {site} = places;
  rmSync(site, {recursive: true, force: true});
  mkdirSync(join(site, 'node_modules'), {recursive: true}); // where builds remember
  const before = peer.prepare?.(places);
  if (before) execFileSync(before[0], before.slice(1));
  const build = await costOf(peer.build(places), site);
  const again = await costOf(peer.build(places), site);
  return {build, again};
}

/** Adds the page to what was built, and compresses all of it. */
export async function finishSite(peer: Peer, site: string): Promise<void> {
  for (const file of ['node_modules', ...(peer.unused ?? [])])
    rmSync(join(site, file), {recursive: true, force: true});
  await writePage(peer, site);
  for (const path of readdirSync(site, {recursive: true, encoding: 'utf8'}))
    if (COMPRESSIBLE.test(path)) compress(join(site, path));
}

async function writePage({name, module, head = '', body}: Peer, folder: string): Promise<void> {
  const script = `${name}.page.js`;
  if (module !== undefined) {
    const plugins = [nodeResolve({browser: true}), minify()];
    const bundle = await rollup({input: join(PEERS, module), plugins});
    await bundle.write({file: join(folder, script), format: 'es'});
    await bundle.close();
  }
  copyFileSync(STYLES, join(folder, 'page.css'));
  writeFileSync(
    join(folder, `${name}.html`),
    '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
      '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Help</title>' +
      `<link rel="icon" href="data:,"><link rel="stylesheet" href="page.css">${head}` +
      (module === undefined ? '' : `<script type="module" src="${script}"></script>`) +
      `</head><body>${body}</body></html>\n`,
  );
}

/** Beside the file, as static hosts keep it. */
function compress(file: string): void {
  if (!statSync(file).isFile() || existsSync(`${file}.br`)) return;
  const content = readFileSync(file);
  const quality = content.length > LARGE_BYTES ? 9 : constants.BROTLI_MAX_QUALITY;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(content, {params}));
  writeFileSync(`${file}.gz`, gzipSync(content, {level: 9}));
}
