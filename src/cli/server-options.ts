/**
 * The options of commands on a search server, and of what asks one.
 */
import {DEFAULTS} from './option-defaults.js';
import {
  readAlias,
  readEngineUrls,
  readPort,
  readServer,
  readSiteName,
  readSwitch,
} from './option-values.js';
import type {OptionSpecs} from './option-types.js';

/** Given on the command line alone, on or off. */
const SWITCH = {configurable: false, expected: 'true or false', read: readSwitch} as const;

type Named = 'engine' | 'onlineOnly' | 'to' | 'backend' | 'alias' | 'siteName';

export const SERVER_OPTIONS: OptionSpecs<Named | 'changed' | 'dryRun' | 'port'> = {
  engine: {
    flag: 'engine',
    placeholder: 'urls',
    summary: 'Addresses of a search handler or of Typesense, asked before the index',
    configurable: true,
    expected:
      'one or more addresses with commas between them, such as “https://help.example/search”, or “typesense:https://search.example?key=…” with a key that can only search',
    read: readEngineUrls,
  },
  onlineOnly: {
    flag: 'online-only',
    summary: 'With an engine: leave the index out, which answers while none does',
    configurable: true,
    expected: 'true or false',
    read: readSwitch,
  },
  to: {
    flag: 'to',
    placeholder: 'server',
    summary: 'opensearch:<url> or typesense:<url>; several nodes parted by commas',
    configurable: true,
    expected:
      '“opensearch:” or “typesense:” with the address of a server without a user or a password, such as “opensearch:https://search.example:9200”',
    read: readServer,
  },
  backend: {
    flag: 'engine',
    placeholder: 'server',
    summary: 'Search server to ask: opensearch:<url> (default: “to” in the configuration)',
    configurable: false,
    expected:
      '“opensearch:” with the address of a server, such as “opensearch:http://localhost:9200”',
    read: readServer,
  },
  alias: {
    flag: 'alias',
    placeholder: 'name',
    summary: `Name of the FAQs in the server (default: ${DEFAULTS.alias})`,
    configurable: true,
    expected: 'a name of small letters, digits and hyphens, a letter first',
    read: readAlias,
  },
  siteName: {
    flag: 'site',
    placeholder: 'name',
    summary: 'Which of several FAQs under one name this is',
    configurable: true,
    expected: 'a name of letters, digits, dots and hyphens',
    read: readSiteName,
  },
  changed: {
    flag: 'changed',
    summary: 'Send only entries that differ from those in the server',
    ...SWITCH,
  },
  dryRun: {
    flag: 'dry-run',
    summary: 'Write nothing; say what would be written',
    ...SWITCH,
  },
  port: {
    flag: 'port',
    placeholder: 'number',
    summary: `Port to listen on, 0 for any (default: ${DEFAULTS.port})`,
    configurable: false,
    expected: 'a whole number from 0 to 65535',
    read: readPort,
  },
};
