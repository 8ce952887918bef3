/**
 * FAQs in a real search server, and what asks them as pages do.
 */
import type {Engine} from '../../src/engine/results.js';
import type {Entry} from '../../src/format/entry.js';
import type {FaqIndex} from '../../src/format/faq-index.js';
import type {Language} from '../../src/format/language.js';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {language as german} from '../../src/languages/de.js';
import {language as english} from '../../src/languages/en.js';
import {createSearchHandler, type HandlerOptions} from '../../src/remote/handler/index.js';
import {createRemoteEngine} from '../../src/remote/index.js';
import {statusOf} from '../../src/remote/opensearch/status.js';
import {documentsOf, type FaqDocuments} from '../../src/remote/pushed/documents.js';
import type {PushedStatus} from '../../src/remote/pushed/pushed-status.js';
import {createTypesenseEngine} from '../../src/remote/typesense/index.js';
import {push as pushToTypesense} from '../../src/remote/typesense/push.js';
import {statusOf as statusOfTypesense} from '../../src/remote/typesense/status.js';
import {Typesense} from '../../src/remote/typesense/typesense.js';
import {OpenSearch} from '../../src/remote/opensearch/opensearch.js';
import {push} from '../../src/remote/opensearch/push.js';
import type {Pushed, PushOptions} from '../../src/remote/pushed/push-options.js';

/** What is pushed, and where to. */
export interface Pushing extends Partial<Pick<PushOptions, 'changed' | 'dryRun' | 'signal'>> {
  readonly urls: readonly string[];
  readonly alias: string;
  readonly site?: string;
  readonly language?: Language;
}

/** A kind of server, as tests use it. */
export interface TestServer {
  readonly push: (
    entries: readonly Entry[] | FaqIndex,
    pushing: Omit<Pushing, 'urls'>,
  ) => Promise<Pushed>;
  /** What pages ask under an alias. */
  readonly engine: (
    alias: string,
    asked?: {readonly language?: Language; readonly site?: string},
  ) => Engine;
  readonly status: (alias: string) => Promise<PushedStatus>;
}

export function openSearchServer(urls: readonly string[]): TestServer {
  return {
    push: (entries, pushing) => pushEntries(entries, {urls, ...pushing}),
    engine: (alias, asked) => askedBy({url: urls, alias, languages: [english, german]}, asked),
    status: (alias) => statusOf(new OpenSearch({urls}), alias),
  };
}

/** @param key of whoever may only search */
export function typesenseServer(
  urls: readonly string[],
  {admin, key}: {readonly admin: string; readonly key: string},
): TestServer {
  const server = new Typesense({urls, authorization: admin});
  return {
    push: (entries, pushing) => {
      const {documents, options} = pushOptions(entries, pushing);
      return pushToTypesense(documents, {server, ...options});
    },
    engine: (alias, {language = english, site = ''} = {}) =>
      createTypesenseEngine({url: urls, key, alias, language, site}),
    status: (alias) => statusOfTypesense(server, alias),
  };
}

let stamps = 0;

export function indexOf(entries: readonly Entry[], language: Language = english): FaqIndex {
  return indexEntries(entries, language);
}

export function pushEntries(
  entries: readonly Entry[] | FaqIndex,
  {urls, ...pushing}: Pushing,
): Promise<Pushed> {
  const {documents, options} = pushOptions(entries, pushing);
  return push(documents, {server: new OpenSearch({urls}), ...options});
}

function pushOptions(
  entries: readonly Entry[] | FaqIndex,
  {
    alias,
    site = '',
    language = english,
    changed = false,
    dryRun = false,
    signal,
  }: Omit<Pushing, 'urls'>,
): {readonly documents: FaqDocuments; readonly options: Omit<PushOptions, 'server'>} {
  const index = 'hash' in entries ? entries : indexOf(entries, language);
  return {
    documents: documentsOf(index, language, site),
    options: {
      ...{alias, changed, dryRun, signal, part: {site, language: language.code}},
      stamp: `${process.pid}-${stamps++}`,
      progress: () => undefined,
    },
  };
}

/** As pages ask it, without the network between page and handler. */
export function askedBy(
  options: HandlerOptions,
  {language = english, site = ''}: {readonly language?: Language; readonly site?: string} = {},
): Engine {
  const handler = createSearchHandler({onError: (error) => console.error(error), ...options});
  return createRemoteEngine({
    ...{url: 'http://handler.test/search', language, site},
    fetch: (address, init) => handler(new Request(address, init)),
  });
}

/** So many entries, each with a word that no other has. */
export function manyEntries(count: number, word = 'token'): Entry[] {
  return Array.from({length: count}, (_, i) => ({
    id: `entry-${i}`,
    question: `How do I use ${word}${i}?`,
    aliases: [],
    category: i % 2 === 0 ? 'Even' : 'Odd',
    answer: [['p', `Turn ${word}${i} on, then wait for round ${i % 7}.`]],
  }));
}
