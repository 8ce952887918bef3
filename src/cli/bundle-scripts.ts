/**
 * Makes the scripts that carry a FAQ with all it needs into a page.
 */
import {rollup, type OutputOptions, type Plugin, type RollupBuild} from 'rollup';
import type {FaqIndex} from '../build/index.js';
import type {MessageTag} from '../messages/tags.js';
import {faqPlugin} from '../rollup/plugin.js';
import {ownModule} from '../rollup/own-module.js';
import {readVersion} from './version.js';

export interface Scripts {
  /** For `<script src>`; also from `file://`. */
  readonly classic: string;
  /** For `<script type="module" src>`. */
  readonly module: string;
}

/** What goes into the scripts beside the index. */
export interface ScriptOptions {
  /** The languages of the interface, the one to fall back on first. */
  readonly messageTags: readonly MessageTag[];
  /** That images may come from. */
  readonly imageHosts: readonly string[] | undefined;
}

/** The same arguments always give the same text. */
export async function bundleScripts(index: FaqIndex, options: ScriptOptions): Promise<Scripts> {
  const bundle = await rollup({
    input: ENTRY,
    // Our modules come shaken and minified: doing it again would double the time, for no byte.
    treeshake: false,
    plugins: [
      entryPlugin(options.messageTags),
      faqPlugin(() => Promise.resolve({index, diagnostics: [], watched: []}), options.imageHosts),
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
const OWN_MODULE = /^faq-search\/(standalone$|messages\/)/;

function entryCode(tags: readonly MessageTag[]): string {
  return [
    "import {startFaqSearch} from 'faq-search/standalone';",
    "import faq from './faq?faq';",
    ...tags.map((tag) => `import {messages as ${tag}} from 'faq-search/messages/${tag}';`),
    `startFaqSearch(faq, {${tags.join(', ')}});`,
  ].join('\n');
}

function entryPlugin(tags: readonly MessageTag[]): Plugin {
  return {
    name: 'faq-search-script',
    resolveId: (source) => {
      if (source === ENTRY) return ENTRY;
      return OWN_MODULE.test(source) ? ownModule(source) : null;
    },
    load: (id) => (id === ENTRY ? entryCode(tags) : null),
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
