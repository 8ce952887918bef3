/**
 * The rows of the option table that say how a command goes about its work.
 */
import {SITE_NAMES} from './init/site-kinds.js';
import {DEFAULTS} from './option-defaults.js';
import {readCount, readSwitch} from './option-values.js';
import type {OptionSpecs} from './option-types.js';

/** Given on the command line alone, on or off. */
const SWITCH = {configurable: false, expected: 'true or false', read: readSwitch} as const;

export const RUN_OPTIONS: OptionSpecs<
  | 'site'
  | 'strict'
  | 'verbose'
  | 'yes'
  | 'force'
  | 'check'
  | 'watch'
  | 'write'
  | 'markdown'
  | 'failOn'
  | 'limit'
  | 'top'
  | 'json'
  | 'help'
  | 'version'
> = {
  site: {
    flag: 'site',
    placeholder: 'kind',
    summary: 'Kind of site (default: detected)',
    configurable: false,
    expected: `one of ${SITE_NAMES.join(', ')}`,
    read: (raw) => SITE_NAMES.find((name) => name === raw),
  },
  strict: {
    flag: 'strict',
    summary: 'Treat warnings as errors (default: only in check)',
    configurable: true,
    expected: 'true or false',
    read: readSwitch,
  },
  verbose: {
    flag: 'verbose',
    summary: 'Show every warning, not one of each kind with a count',
    configurable: false,
    expected: 'true or false',
    read: readSwitch,
  },
  yes: {
    flag: 'yes',
    short: 'y',
    summary: 'Ask nothing; use the defaults',
    ...SWITCH,
  },
  force: {
    flag: 'force',
    summary: 'Also replace files that faq-search did not make',
    ...SWITCH,
  },
  check: {
    flag: 'check',
    summary: 'Write nothing; check whether the site will serve the script',
    ...SWITCH,
  },
  watch: {
    flag: 'watch',
    short: 'w',
    summary: 'Build again whenever a source changes',
    ...SWITCH,
  },
  write: {
    flag: 'write',
    summary: 'Ask for each gap which entry is meant, and write it down as an alias',
    ...SWITCH,
  },
  markdown: {
    flag: 'markdown',
    summary: 'Print a table in Markdown, for a comment',
    ...SWITCH,
  },
  failOn: {
    flag: 'fail-on',
    placeholder: 'loss',
    summary: 'Treat each query that no longer finds its entry as an error',
    configurable: false,
    expected: '“loss”',
    read: (raw) => (raw === 'loss' ? raw : undefined),
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
    summary: `Lowest rank at which a golden query can find its entry (default: ${DEFAULTS.top})`,
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
