/**
 * What options are where nobody says so.
 */
import type {Options} from './option-types.js';

export const DEFAULTS = {
  sources: [],
  out: 'dist',
  split: 'auto',
  inline: false,
  report: false,
  jsonLd: false,
  llmsTxt: false,
  withSrc: false,
  ledger: false,
  title: 'Frequently asked questions',
  ...{verbose: false, yes: false, force: false},
  check: false,
  watch: false,
  ...{write: false, markdown: false},
  limit: 10,
  top: 3,
  ...{onlineOnly: false, alias: 'faqs', siteName: '', changed: false, dryRun: false, port: 8080},
  json: false,
  help: false,
  version: false,
} as const satisfies Partial<Options>;
