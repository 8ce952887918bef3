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
    summary: 'What kind of site it is (default: found by itself)',
    configurable: false,
    expected: `one of ${SITE_NAMES.join(', ')}`,
    read: (raw) => SITE_NAMES.find((name) => name === raw),
  },
  strict: {
    flag: 'strict',
    summary: 'Take warnings for errors (default: in check alone)',
    configurable: true,
    expected: 'true or false',
    read: readSwitch,
  },
  verbose: {
    flag: 'verbose',
    summary: 'Show each warning, not one of a kind with their number',
    configurable: false,
    expected: 'true or false',
    read: readSwitch,
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
    summary: 'Take each query that no longer finds its entry for an error',
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
