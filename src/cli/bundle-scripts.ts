/**
 * Makes the scripts that carry a FAQ with all it needs into a page.
 */
import {rollup, type OutputOptions, type Plugin, type RollupBuild} from 'rollup';
import type {FaqIndex} from '../files/index.js';
import type {SplitManifest} from '../indexing/split/split-faq-index.js';
import type {MessageTag} from '../messages/tags.js';
import {jsonExpression} from '../rollup/faq-module.js';
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

/**
 * The same arguments always give the same text.
 * @param index all of it, or the manifest of one in pieces
 */
export async function bundleScripts(
  index: FaqIndex | SplitManifest,
  options: ScriptOptions,
): Promise<Scripts> {
  const bundle = await rollup({
    input: ENTRY,
    // Our modules come shaken and minified: doing it again would double the time, for no byte.
    treeshake: false,
    plugins: 'folder' in index ? splitPlugins(index, options) : wholePlugins(index, options),
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
const OWN_MODULE = /^faq-search\/(standalone(-split)?$|(messages|languages)\/)/;

function wholePlugins(index: FaqIndex, {messageTags, imageHosts}: ScriptOptions): Plugin[] {
  const code = [
    "import {startFaqSearch} from 'faq-search/standalone';",
    "import faq from './faq?faq';",
    ...messageTags.map(messagesImport),
    `startFaqSearch(faq, {${messageTags.join(', ')}});`,
  ];
  const compiled = {index, diagnostics: [], watched: []};
  return [entryPlugin(code), faqPlugin(() => Promise.resolve(compiled), imageHosts)];
}

function splitPlugins(manifest: SplitManifest, options: ScriptOptions): Plugin[] {
  const {messageTags, imageHosts = []} = options;
  const code = [
    "import {startSplitFaqSearch} from 'faq-search/standalone-split';",
    `import {language} from 'faq-search/languages/${manifest.language}';`,
    ...messageTags.map(messagesImport),
    `const manifest = ${jsonExpression(manifest)};`,
    `const imageHosts = ${JSON.stringify(imageHosts)};`,
    'const faq = {manifest, language, imageHosts, address: import.meta.url};',
    `startSplitFaqSearch(faq, {${messageTags.join(', ')}});`,
  ];
  return [entryPlugin(code)];
}

function messagesImport(tag: MessageTag): string {
  return `import {messages as ${tag}} from 'faq-search/messages/${tag}';`;
}

/** @param code lines of the entry's module */
function entryPlugin(code: readonly string[]): Plugin {
  return {
    name: 'faq-search-script',
    resolveId: (source) => {
      if (source === ENTRY) return ENTRY;
      return OWN_MODULE.test(source) ? ownModule(source) : null;
    },
    load: (id) => (id === ENTRY ? code.join('\n') : null),
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
