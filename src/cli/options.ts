/**
 * The one table of options: flags, configuration keys, checks and help texts come from it.
 */
import type {SourceOptions} from '../files/read-sources.js';
import {SITE_NAMES} from './init/site-kinds.js';
import {MESSAGE_TAGS, type MessageTag} from '../messages/tags.js';
import {
  readCount,
  readMegabytes,
  readHeadingLevel,
  readHosts,
  readHtmlForm,
  readLanguage,
  readPatterns,
  readSwitch,
  readText,
  readTextList,
  readUiLanguages,
  readUrl,
} from './option-values.js';

export interface Options extends SourceOptions {
  readonly sources: readonly string[];
  readonly exclude?: readonly string[];
  readonly out: string;
  readonly split: 'auto' | 'always' | 'never';
  readonly html?: 'page' | 'fragment';
  readonly inline: boolean;
  readonly jsonLd: boolean;
  readonly llmsTxt: boolean;
  readonly title: string;
  readonly uiLanguages?: readonly MessageTag[];
  readonly site?: string;
  /** Undefined where nobody says so: then the command decides. */
  readonly strict?: boolean;
  readonly verbose: boolean;
  readonly yes: boolean;
  readonly force: boolean;
  readonly check: boolean;
  readonly limit: number;
  readonly top: number;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

export type OptionName = keyof Options;

export interface OptionSpec<Value> {
  /** Without its dashes; absent where the value is given as an argument. */
  readonly flag?: string;
  readonly short?: string;
  /** What stands for the value in the help; absent for a switch, which is on or off. */
  readonly placeholder?: string;
  readonly summary: string;
  /** Whether it may stand in a configuration file. */
  readonly configurable: boolean;
  /** Ends the sentence “… has to be”. */
  readonly expected: string;
  /** @returns undefined for a value it can't be; numbers come as numbers */
  readonly read: (raw: unknown) => Value | undefined;
}

export const DEFAULTS = {
  sources: [],
  out: 'dist',
  split: 'auto',
  inline: false,
  jsonLd: false,
  llmsTxt: false,
  title: 'Frequently asked questions',
  ...{verbose: false, yes: false, force: false},
  check: false,
  limit: 10,
  top: 3,
  json: false,
  help: false,
  version: false,
} as const satisfies Partial<Options>;

/** On or off. */
const SETTING = {configurable: true, expected: 'true or false', read: readSwitch} as const;

/** The same, on the command line alone. */
const SWITCH = {...SETTING, configurable: false} as const;

export const OPTIONS: {readonly [Name in OptionName]-?: OptionSpec<NonNullable<Options[Name]>>} = {
  sources: {
    summary: 'Files, folders or patterns of the FAQ',
    configurable: true,
    expected: 'a text, or a list of texts, that name files, folders or patterns',
    read: readTextList,
  },
  exclude: {
    flag: 'exclude',
    placeholder: 'patterns',
    summary: 'Files, folders or patterns to leave out, with commas between them',
    configurable: true,
    expected: 'one or more names of files, folders or patterns',
    read: readPatterns,
  },
  maxSourceSize: {
    flag: 'max-source-size',
    placeholder: 'MB',
    summary: 'The most a source may have (default: 5)',
    configurable: true,
    expected: 'a whole number of MB from 1 to 500',
    read: readMegabytes,
  },
  out: {
    flag: 'out',
    short: 'o',
    placeholder: 'folder',
    summary: `Folder to write to (default: ${DEFAULTS.out}, or what init finds)`,
    configurable: true,
    expected: 'the path of a folder',
    read: readText,
  },
  split: {
    flag: 'split',
    placeholder: 'when',
    summary: 'Index in pieces: always, never, or auto (the default: if it is large)',
    configurable: true,
    expected: '“auto”, “always” or “never”',
    read: (raw) => (['auto', 'always', 'never'] as const).find((form) => form === raw),
  },
  html: {
    flag: 'html',
    placeholder: 'page|fragment',
    summary: 'Also write the whole FAQ as HTML, for readers without scripts',
    configurable: true,
    expected: '“page”, or “fragment” for what goes into a page',
    read: readHtmlForm,
  },
  inline: {
    flag: 'inline',
    summary: 'Put the script into that HTML, and print its hash for a policy',
    ...SETTING,
  },
  jsonLd: {
    flag: 'json-ld',
    summary: 'Also write FAQPage data, into the HTML if there is any',
    ...SETTING,
  },
  llmsTxt: {
    flag: 'llms-txt',
    summary: 'Also write the whole FAQ as plain Markdown',
    ...SETTING,
  },
  title: {
    flag: 'title',
    placeholder: 'text',
    summary: `Title of what is written (default: ${DEFAULTS.title})`,
    configurable: true,
    expected: 'a text',
    read: readText,
  },
  language: {
    flag: 'language',
    placeholder: 'code',
    summary: 'Language of the FAQ (default: en)',
    configurable: true,
    expected: 'the code of a language, such as “en”, “de” or “pt-BR”',
    read: readLanguage,
  },
  baseUrl: {
    flag: 'base-url',
    placeholder: 'url',
    summary: 'Address that relative links in answers are meant from',
    configurable: true,
    expected: 'a full address, such as “https://example.org/docs/”',
    read: readUrl,
  },
  headingLevel: {
    flag: 'heading-level',
    placeholder: '1–6',
    summary: 'Level of the headings that are questions (default: found by itself)',
    configurable: true,
    expected: 'a whole number from 1 to 6',
    read: readHeadingLevel,
  },
  imageHosts: {
    flag: 'image-hosts',
    placeholder: 'hosts',
    summary: 'Other hosts that images in answers may come from',
    configurable: true,
    expected: 'hosts such as “cdn.example.com”, with commas between them',
    read: readHosts,
  },
  uiLanguages: {
    flag: 'ui-language',
    placeholder: 'codes',
    summary: 'Languages of the interface, as in de,en (default: that of the FAQ)',
    configurable: true,
    expected: `one or more of ${MESSAGE_TAGS.join(', ')}`,
    read: readUiLanguages,
  },
  site: {
    flag: 'site',
    placeholder: 'kind',
    summary: 'What kind of site it is (default: found by itself)',
    configurable: false,
    expected: `one of ${SITE_NAMES.join(', ')}`,
    read: (raw) => SITE_NAMES.find((name) => name === raw),
  },
  strict: {
    flag: 'strict',
    summary: 'Take warnings for errors (default: in check alone)',
    ...SETTING,
  },
  verbose: {
    flag: 'verbose',
    summary: 'Show each warning, not one of a kind with their number',
    ...SWITCH,
  },
  yes: {
    flag: 'yes',
    short: 'y',
    summary: 'Ask nothing, take the defaults',
    ...SWITCH,
  },
  force: {
    flag: 'force',
    summary: 'Replace files that are there and that faq-search did not make',
    ...SWITCH,
  },
  check: {
    flag: 'check',
    summary: 'Write nothing; say whether the site will have the built script',
    ...SWITCH,
  },
  limit: {
    flag: 'limit',
    short: 'n',
    placeholder: 'number',
    summary: `The most answers to show (default: ${DEFAULTS.limit})`,
    configurable: false,
    expected: 'a whole number from 1',
    read: readCount,
  },
  top: {
    flag: 'top',
    placeholder: 'number',
    summary: `The last rank a golden query may find its entry at (default: ${DEFAULTS.top})`,
    configurable: true,
    expected: 'a whole number from 1',
    read: readCount,
  },
  json: {
    flag: 'json',
    summary: 'Print one JSON document, for scripts',
    ...SWITCH,
  },
  help: {
    flag: 'help',
    short: 'h',
    summary: 'Show this help',
    ...SWITCH,
  },
  version: {
    flag: 'version',
    short: 'v',
    summary: 'Show the version',
    ...SWITCH,
  },
};

/** In the order of the table. */
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[]; // its type has no other keys
