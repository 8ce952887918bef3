/**
 * What options are where nobody says so.
 */
import type {Options} from './options.js';

export const DEFAULTS = {
  sources: [],
  out: 'dist',
  split: 'auto',
  jsonLd: false,
  llmsTxt: false,
  withSrc: false,
  title: 'Frequently asked questions',
  ...{verbose: false, yes: false, force: false},
  check: false,
  watch: false,
  ...{write: false, markdown: false},
  port: 8080,
  limit: 10,
  top: 3,
  json: false,
  help: false,
  version: false,
} as const satisfies Partial<Options>;
