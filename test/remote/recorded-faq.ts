/**
 * What was pushed to the recorded server, and asked of it.
 */
import type {Query} from '../../src/engine/results.js';
import type {Entry} from '../../src/format/entry.js';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {language} from '../../src/languages/en.js';
import {createSearchHandler} from '../../src/remote/handler/index.js';
import {createRemoteEngine} from '../../src/remote/index.js';
import {documentsOf} from '../../src/remote/pushed/documents.js';
import {OpenSearch} from '../../src/remote/opensearch/opensearch.js';
import {push} from '../../src/remote/opensearch/push.js';
import {createTypesenseEngine} from '../../src/remote/typesense/index.js';
import {push as pushToTypesense} from '../../src/remote/typesense/push.js';
import {Typesense} from '../../src/remote/typesense/typesense.js';
import type {Pushed} from '../../src/remote/pushed/push-options.js';
import type {Engine} from '../../src/engine/results.js';
import type {Fetch} from '../../src/remote/server.js';

const ENTRIES: readonly Entry[] = [
  {
    id: 'pay-invoice',
    question: 'How do I pay an invoice?',
    aliases: ['settle a bill'],
    category: 'Money',
    answer: [['p', 'By card, or by bank transfer within 30 days.']],
  },
  {
    id: 'refund',
    question: 'When do I get my refund?',
    aliases: [],
    category: 'Money',
    featured: true,
    answer: [
      ['h3', 'Refund times'],
      ['p', 'A refund to your card takes five days.'],
    ],
  },
  {
    id: 'parcel',
    question: 'Where is my parcel?',
    aliases: [],
    category: 'Delivery',
    answer: [['p', 'Open the tracking page, and type the number of your parcel.']],
  },
  {
    id: 'vpn',
    question: 'Which port does the VPN use?',
    aliases: [],
    answer: [['p', 'Port 443, with --verbose port 444.']],
  },
];

export const INDEX = indexEntries(ENTRIES, language);

export const QUERIES: readonly Query[] = [
  {text: 'pay invoice'},
  {text: 'invoises'},
  {text: 'trackin'},
  {text: 'card -refund'},
  {text: '-card'},
  {text: '"bank transfer"'},
  {text: 'card', category: 'Money'},
  {text: 'port zeppelin'},
  {text: 'chocolate cake'},
  {text: 'zfhn'},
  {text: ''},
];

export const NAMES = ['refund', 'Refund times', 'settle-a-bill', 'nothing'];

/** How a kind of server is pushed to, and asked. */
export interface RecordedKind {
  readonly name: string;
  /** Whoever has it may do everything. */
  readonly key?: string;
  /** With what it once answered. */
  readonly recorded: URL;
  readonly push: (fetch: Fetch, urls?: readonly string[]) => Promise<Pushed>;
  readonly engine: (fetch: Fetch, urls?: readonly string[]) => Engine;
}

const PUSHING = {
  ...{alias: 'recorded', part: {site: '', language: 'en'}, stamp: 'one'},
  ...{changed: false, dryRun: false, progress: () => undefined},
};

/** Any, where its answers are recorded. */
const URLS = ['http://127.0.0.1:9200'];

export const OPENSEARCH: RecordedKind = {
  name: 'OpenSearch',
  recorded: new URL('recorded-answers.json', import.meta.url),
  push: (fetch, urls = URLS) =>
    push(documentsOf(INDEX, language, ''), {server: new OpenSearch({urls, fetch}), ...PUSHING}),
  engine: (fetch, url = URLS) => {
    const handler = createSearchHandler({url, alias: 'recorded', languages: [language], fetch});
    return createRemoteEngine({
      ...{url: 'http://handler.test/search', language},
      fetch: (address, init) => handler(new Request(address, init)),
    });
  },
};

/** Not a real one: it only searches a server of a test. */
const KEY = 'key';

export const TYPESENSE: RecordedKind = {
  name: 'Typesense',
  key: KEY,
  recorded: new URL('recorded-typesense.json', import.meta.url),
  push: (fetch, urls = URLS) =>
    pushToTypesense(documentsOf(INDEX, language, ''), {
      server: new Typesense({urls, authorization: KEY, fetch}),
      ...PUSHING,
    }),
  engine: (fetch, url = URLS) =>
    createTypesenseEngine({url, key: KEY, alias: 'recorded', language, fetch}),
};
