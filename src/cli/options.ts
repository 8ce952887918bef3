/**
 * The one table of options: flags, configuration keys, checks and help texts come from it.
 */
import {DEFAULTS} from './option-defaults.js';
import type {ConfiguredFaq, OptionName, OptionSpecs} from './option-types.js';
import {MESSAGE_TAGS} from '../messages/tags.js';
import {RUN_OPTIONS} from './run-options.js';
import {SERVER_OPTIONS} from './server-options.js';
import {
  readFaqName,
  readMegabytes,
  readHeadingLevel,
  readHosts,
  readHtmlForm,
  readLanguage,
  readPatterns,
  readSwitch,
  readText,
  readTextList,
  readTranslations,
  readUiLanguages,
  readUrl,
} from './option-values.js';

export type {ConfiguredFaq, OptionName, Options} from './option-types.js';

/** On or off. */
const SETTING = {configurable: true, expected: 'true or false', read: readSwitch} as const;

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
    summary: 'Files, folders or patterns to leave out, separated by commas',
    configurable: true,
    expected: 'one or more names of files, folders or patterns',
    read: readPatterns,
  },
  faqs: {
    summary: 'Several FAQs, each with its name and options',
    configurable: true,
    expected: 'a list such as [{"name": "shop", "sources": "faq/shop"}]',
    read: readFaqs,
  },
  faq: {
    flag: 'faq',
    placeholder: 'name',
    summary: 'Which FAQ of the configuration, if it has several',
    configurable: false,
    expected: 'the name of one under “faqs” in the configuration',
    read: readFaqName,
  },
  maxSourceSize: {
    flag: 'max-source-size',
    placeholder: 'MB',
    summary: 'Largest size of a source (default: 5)',
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
    summary: 'Split the index: always, never, or auto (the default: if it is large)',
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
  report: {
    flag: 'report',
    summary: 'Also write a page about the FAQ: bytes, unused text, golden queries',
    ...SETTING,
  },
  jsonLd: {
    flag: 'json-ld',
    summary: 'Also write FAQPage data, in the HTML if there is any',
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
    summary: `Title of the pages it writes (default: ${DEFAULTS.title})`,
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
    summary: 'Base URL of relative links in answers',
    configurable: true,
    expected: 'a full address, such as “https://example.org/docs/”',
    read: readUrl,
  },
  headingLevel: {
    flag: 'heading-level',
    placeholder: '1–6',
    summary: 'Level of the headings that are questions (default: detected)',
    configurable: true,
    expected: 'a whole number from 1 to 6',
    read: readHeadingLevel,
  },
  imageHosts: {
    flag: 'image-hosts',
    placeholder: 'hosts',
    summary: 'Other hosts that images in answers can come from',
    configurable: true,
    expected: 'hosts such as “cdn.example.com”, with commas between them',
    read: readHosts,
  },
  translations: {
    summary: 'Sources of the same FAQ in other languages, for pages in these',
    configurable: true,
    expected: 'sources by the code of their language, such as {"de": "faq/de", "pt-BR": "faq/pt"}',
    read: readTranslations,
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
    summary: 'Let the script load other FAQs by “src” (1.3 kB)',
    ...SETTING,
  },
  ledger: {
    flag: 'ledger',
    summary: 'Let readers keep and send what they searched for in vain (1.3 kB)',
    ...SETTING,
  },
  ...SERVER_OPTIONS,
  ...RUN_OPTIONS,
};

/** In the order of the table. */
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[]; // its type has no other keys

/** What is in them is looked at one by one, where the configuration is read. */
function readFaqs(raw: unknown): readonly ConfiguredFaq[] | undefined {
  return Array.isArray(raw) && raw.length > 0 ? (raw as readonly ConfiguredFaq[]) : undefined;
}
