/**
 * The one table of options: flags, configuration keys, checks and help texts come from it.
 */
import type {CompileOptions} from '../files/index.js';
import {DEFAULTS} from './option-defaults.js';
import {MESSAGE_TAGS, type MessageTag} from '../messages/tags.js';
import {RUN_OPTIONS} from './run-options.js';
import {
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

export interface Options extends CompileOptions {
  readonly sources: readonly string[];
  readonly exclude?: readonly string[];
  readonly out: string;
  readonly split: 'auto' | 'always' | 'never';
  readonly html?: 'page' | 'fragment';
  readonly jsonLd: boolean;
  readonly llmsTxt: boolean;
  readonly title: string;
  readonly uiLanguages?: readonly MessageTag[];
  readonly withSrc: boolean;
  readonly site?: string;
  /** Undefined where nobody says so: then the command decides. */
  readonly strict?: boolean;
  readonly verbose: boolean;
  readonly yes: boolean;
  readonly force: boolean;
  readonly check: boolean;
  readonly watch: boolean;
  readonly write: boolean;
  readonly markdown: boolean;
  readonly failOn?: 'loss';
  readonly port: number;
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

export type OptionSpecs<Name extends OptionName> = {
  readonly [One in Name]-?: OptionSpec<NonNullable<Options[One]>>;
};

export const OPTIONS: OptionSpecs<OptionName> = {
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
  jsonLd: {
    flag: 'json-ld',
    summary: 'Also write FAQPage data, into the HTML if there is any',
    configurable: true,
    expected: 'true or false',
    read: readSwitch,
  },
  llmsTxt: {
    flag: 'llms-txt',
    summary: 'Also write the whole FAQ as plain Markdown',
    configurable: true,
    expected: 'true or false',
    read: readSwitch,
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
  withSrc: {
    flag: 'with-src',
    summary: 'Let the script load other FAQs, too, by “src” (1.4 kB)',
    configurable: true,
    expected: 'true or false',
    read: readSwitch,
  },
  ...RUN_OPTIONS,
};

/** In the order of the table. */
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[]; // its type has no other keys

/** Options of every command. */
export const COMMON_OPTIONS: readonly OptionName[] = ['json', 'help'];

/** Options of every command that compiles sources. */
export const COMPILE_OPTIONS: readonly OptionName[] = [
  'language',
  'baseUrl',
  'headingLevel',
  'imageHosts',
  'exclude',
  'strict',
  'verbose',
];
