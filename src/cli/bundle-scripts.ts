/**
 * Makes the scripts that carry a FAQ with all it needs into a page.
 */
import {rollup, type OutputOptions, type Plugin, type RollupBuild} from 'rollup';
import type {FaqIndex} from '../build/index.js';
import {faqPlugin} from '../rollup/plugin.js';
import {ownModule} from '../rollup/own-module.js';
import {readVersion} from './version.js';

export interface Scripts {
  /** For `<script src>`; also from `file://`. */
  readonly classic: string;
  /** For `<script type="module" src>`. */
  readonly module: string;
}

/** The same index always gives the same text. @param imageHosts that images may come from */
export async function bundleScripts(
  index: FaqIndex,
  imageHosts?: readonly string[],
): Promise<Scripts> {
  const bundle = await rollup({
    input: ENTRY,
    // Our modules come shaken and minified: doing it again would double the time, for no byte.
    treeshake: false,
    plugins: [
      entryPlugin(),
      faqPlugin(() => Promise.resolve({index, diagnostics: [], watched: []}), imageHosts),
    ],
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(log.message); // our own modules give no cause for one
    },
  });
  try {
    const banner = await licences();
    const [classic, module] = await Promise.all([
      generate(bundle, {format: 'iife', banner}),
      generate(bundle, {format: 'es', banner}),
    ]);
    return {classic: BYTE_ORDER_MARK + classic, module};
  } finally {
    await bundle.close();
  }
}

const ENTRY = '\0faq-search-script';
const ENTRY_CODE = `
import {startFaqSearch} from 'faq-search/standalone';
import faq from './faq?faq';
startFaqSearch(faq);
`;

function entryPlugin(): Plugin {
  return {
    name: 'faq-search-script',
    resolveId: (source) => {
      if (source === ENTRY) return ENTRY;
      return source === 'faq-search/standalone' ? ownModule(source) : null;
    },
    load: (id) => (id === ENTRY ? ENTRY_CODE : null),
    // One notice for the whole script stands in place of one a module.
    transform: (code) => ({code: code.replace(/^\/\*![^]*?\*\/\s*/, ''), map: null}),
  };
}

async function generate(bundle: RollupBuild, options: OutputOptions): Promise<string> {
  const {output} = await bundle.generate({
    ...options,
    compact: true,
    indent: false,
    generatedCode: 'es2015',
    inlineDynamicImports: true,
  });
  return output[0].code;
}

async function licences(): Promise<string> {
  return (
    `/*! faq-search ${await readVersion()} (MIT), with lit (BSD-3-Clause), ` +
    'minisearch (MIT) and a stemmer of Orama (Apache-2.0) */\n'
  );
}

/**
 * Begins a classic script. A page that declares no encoding, or another one than UTF-8, would read
 * the script in that encoding; this mark comes first. Escaping what is beyond ASCII would do too,
 * but doubles a Chinese FAQ. Modules are always read as UTF-8.
 */
const BYTE_ORDER_MARK = '\ufeff';
