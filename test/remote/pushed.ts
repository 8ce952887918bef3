/**
 * FAQs in a real search server, and what asks them as pages do.
 */
import type {Engine} from '../../src/engine/results.js';
import type {Entry} from '../../src/format/entry.js';
import type {FaqIndex} from '../../src/format/faq-index.js';
import type {Language} from '../../src/format/language.js';
import {indexEntries} from '../../src/indexing/index-entries.js';
import {language as english} from '../../src/languages/en.js';
import {createSearchHandler, type HandlerOptions} from '../../src/remote/handler/index.js';
import {createRemoteEngine} from '../../src/remote/index.js';
import {documentsOf} from '../../src/remote/pushed/documents.js';
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

let stamps = 0;

export function indexOf(entries: readonly Entry[], language: Language = english): FaqIndex {
  return indexEntries(entries, language);
}

export function pushEntries(
  entries: readonly Entry[] | FaqIndex,
  {urls, alias, site = '', language = english, changed = false, dryRun = false, signal}: Pushing,
): Promise<Pushed> {
  const index = 'hash' in entries ? entries : indexOf(entries, language);
  return push(documentsOf(index, language, site), {
    ...{server: new OpenSearch({urls}), alias, changed, dryRun, signal},
    part: {site, language: language.code},
    stamp: `${process.pid}-${stamps++}`,
    progress: () => undefined,
  });
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
