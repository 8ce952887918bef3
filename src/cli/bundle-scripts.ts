/**
 * Makes the scripts that carry a FAQ with all it needs into a page.
 */
import type {FaqIndex} from '../files/index.js';
import type {SplitManifest} from '../indexing/split/split-faq-index.js';
import {LEDGER_WORDS} from '../messages/ledger-words.js';
import {OFFLINE_NOTICES} from '../messages/offline-notices.js';
import {pageTagsOf, type MessageTag} from '../messages/tags.js';
import {jsonExpression} from '../rollup/faq-module.js';
import {ownModule} from '../rollup/own-module.js';
import {linkModules, type Wanted} from './link-modules.js';
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
  readonly imageHosts?: readonly string[] | undefined;
  /** Addresses of a search handler, or of Typesense, asked before the index is; none if absent. */
  readonly engine?: readonly string[] | undefined;
  /** Whether they can load other FAQs, too. */
  readonly withSrc?: boolean;
  /** Whether readers can keep what they ask in vain. */
  readonly ledger?: boolean;
  /** Indexes in other languages that are beside them, all in pieces if the one inside is; none if absent. */
  readonly translations?: readonly (FaqIndex | SplitManifest)[];
}

/** An index, or what is known of one that is left out. */
export type Inside = FaqIndex | SplitManifest | Pick<FaqIndex, 'language'>;

/** The entry of each kind of script, with the function that starts it. */
const ENTRIES = {
  whole: {door: 'standalone', exported: 'startFaqSearch'},
  split: {door: 'standalone-split', exported: 'startSplitFaqSearch'},
  remote: {door: 'standalone-remote', exported: 'startRemoteFaqSearch'},
};

/**
 * The same arguments always give the same text.
 * @param index all of it, the manifest of one in pieces, or with an engine its language alone
 */
export async function bundleScripts(index: Inside, options: ScriptOptions): Promise<Scripts> {
  const {messageTags, imageHosts = [], engine, translations = []} = options;
  const isSplit = 'folder' in index;
  const kind = engine ? 'remote' : isSplit ? 'split' : 'whole';
  const {door, exported} = ENTRIES[kind];
  const doors = doorsFor(options);
  const {code, names} = await linkModules([
    ownExport(door, exported),
    ownExport(`languages/${index.language}`, 'language'),
    ...messageTags.map((tag) => ownExport(`messages/${tag}`, 'messages')),
    ...translations.map((each) => ownExport(`languages/${each.language}`, 'language')),
    ...doors,
  ]);
  const [start = '', language = '', ...others] = names;
  const words = messageTags.map((tag, i) => wordsOf(tag, others[i] ?? '')).join();
  const rest = others.slice(messageTags.length);
  const isPlain = kind === 'whole';
  const scriptOf = (address: string): string => {
    const faq = [
      ...('count' in index ? [`${isSplit ? 'manifest' : 'index'}:${jsonExpression(index)}`] : []),
      `language:${language}`,
      ...(isPlain && imageHosts.length === 0 ? [] : [`imageHosts:${JSON.stringify(imageHosts)}`]),
      ...(isPlain ? [] : [`address:${address}`]),
      ...(engine
        ? [`engine:${JSON.stringify(engine)}`, `notices:${byPageTag(messageTags, OFFLINE_NOTICES)}`]
        : []),
    ];
    const parts = partsOf(
      {index, translations, imageHosts, messageTags},
      {names: rest, doors, address},
    );
    return `(()=>{"use strict";${code}${start}({${faq.join()}},{${words}}${parts})})();\n`;
  };
  const banner = await licences();
  return {
    classic: BYTE_ORDER_MARK + COMPILE_HINT + banner + scriptOf(SCRIPT_ADDRESS),
    module: COMPILE_HINT + banner + scriptOf('import.meta.url'),
  };
}

/** What a script has beside its entry. */
function doorsFor({
  withSrc = false,
  translations = [],
  ledger = false,
  engine,
}: Pick<ScriptOptions, 'withSrc' | 'translations' | 'ledger' | 'engine'>): readonly Wanted[] {
  return [
    ...(withSrc ? [ownExport('standalone-src', 'src')] : []),
    ...(translations.length > 0 ? [ownExport('standalone-translations', 'translations')] : []),
    ...(engine?.[0]?.startsWith('typesense:') === true
      ? [ownExport('standalone-typesense', 'typesense')]
      : []),
    ...(ledger ? [ownExport('standalone-ledger', 'ledger')] : []),
  ];
}

function ownExport(name: string, exported: string): Wanted {
  return {path: ownModule(`faq-search/${name}`), exported};
}

interface Linking {
  /** Those of the analyses of the translations, then those of the doors. */
  readonly names: readonly string[];
  readonly doors: readonly Wanted[];
  /** Of the script, as an expression. */
  readonly address: string;
}

/** The argument that says what the elements can do beside, with a comma before it; `''` for nothing. */
function partsOf(
  {
    index,
    translations = [],
    imageHosts,
    messageTags,
  }: Pick<ScriptOptions, 'translations' | 'imageHosts' | 'messageTags'> & {readonly index: Inside},
  {names, doors, address}: Linking,
): string {
  if (doors.length === 0) return '';
  const indexes = translations.map((each, i) => translationOf(each, names[i] ?? ''));
  const language = JSON.stringify(tagIn(index));
  const beside = `{language:${language},address:${address},imageHosts:${JSON.stringify(imageHosts)},indexes:[${indexes.join()}]}`;
  const parts = doors.map(({exported}, i) => {
    const name = names[translations.length + i] ?? '';
    if (exported === 'src' || exported === 'typesense') return `...${name}`;
    const given = exported === 'ledger' ? byPageTag(messageTags, LEDGER_WORDS) : beside;
    return `...${name}(${given})`;
  });
  return `,{${parts.join()}}`;
}

/** The BCP 47 tag of its texts. */
function tagIn(index: Inside): string {
  return ('tag' in index && index.tag) || index.language;
}

/** The file of an index that is beside the script. */
export function translationFile(index: Inside): string {
  return `faq-index.${tagIn(index)}.json`;
}

/** With the hash in its address, so that what browsers keep is never that of another build. */
function translationOf(index: FaqIndex | SplitManifest, analysis: string): string {
  const [language, file] = [tagIn(index), `${translationFile(index)}?${index.hash}`];
  return `{language:${JSON.stringify(language)},file:${JSON.stringify(file)},analysis:${analysis}}`;
}

/** In the languages of the interface alone. */
function byPageTag(
  tags: readonly MessageTag[],
  texts: Readonly<Record<MessageTag, string>>,
): string {
  const named = tags.flatMap((tag) =>
    pageTagsOf(tag).map((each) => [each.toLowerCase(), texts[tag]] as const),
  );
  return JSON.stringify(Object.fromEntries(named));
}

/** Properties that name the words by each tag of a page that they are for. */
function wordsOf(tag: MessageTag, name: string): string {
  return pageTagsOf(tag)
    .map((each) => `${each.includes('-') ? `"${each}"` : each}:${name}`)
    .join();
}

/**
 * Chromium compiles all functions of a script that begins so while the script arrives, and not one
 * by one on the main thread when each is first called, which is a sixth of the time until the first
 * result.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';

/** Where a classic script is; a form of the page may stand in for the property of the document. */
const SCRIPT_ADDRESS =
  '(document.currentScript instanceof HTMLScriptElement&&document.currentScript.src)||document.baseURI';

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
