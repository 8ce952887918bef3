/**
 * Writes the page of one peer into its site: HTML, style sheet, and the bundled module.
 */
import {copyFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup, type Plugin} from 'rollup';
import type {Peer} from '../peers/peers.js';

const STYLES = fileURLToPath(new URL('page.css', import.meta.url));
const PEERS = fileURLToPath(new URL('../peers/', import.meta.url));

/** Lunr has no module; what it is for a page is a script that leaves one variable. */
const LUNR = '/node_modules/lunr/lunr.js';

export async function makePage(peer: Peer, folder: string): Promise<void> {
  const script = peer.module === undefined ? undefined : `${peer.name}.page.js`;
  if (peer.module !== undefined && script !== undefined) {
    await bundle(join(PEERS, peer.module), join(folder, script));
  }
  copyFileSync(STYLES, join(folder, 'page.css'));
  writeFileSync(join(folder, `${peer.name}.html`), htmlOf(peer, script));
}

async function bundle(input: string, file: string): Promise<void> {
  const build = await rollup({
    input,
    onLog: (level, log, show) => {
      if (log.code !== 'CIRCULAR_DEPENDENCY') show(level, log); // Orama's own, and harmless
    },
    plugins: [nodeResolve({browser: true}), lunrAsModule(), terser({module: true})],
  });
  await build.write({file, format: 'es'});
  await build.close();
}

function lunrAsModule(): Plugin {
  return {
    name: 'lunr-as-module',
    transform: (code, id) =>
      id.replaceAll('\\', '/').endsWith(LUNR)
        ? {
            code: `const module = {exports: {}}, exports = module.exports;${code}\nexport default module.exports;`,
            map: null,
          }
        : null,
  };
}

function htmlOf({attributes = '', head = '', body}: Peer, script: string | undefined): string {
  const module = script === undefined ? '' : `<script type="module" src="${script}"></script>`;
  return (
    `<!doctype html><html lang="en"${attributes}><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Help</title>' +
    `<link rel="icon" href="data:,"><link rel="stylesheet" href="page.css">${head}${module}</head>` +
    `<body>${body}</body></html>\n`
  );
}
