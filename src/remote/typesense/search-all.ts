/**
 * Several searches of one FAQ in one request to a Typesense node, which must have all of the FAQ.
 *
 * A node that has restarted says that it is well with half of its entries. So each request counts
 * those of the FAQ, and looks whether it is still the one that the page knows.
 */
import type {WireEntry} from '../wire.js';
import type {PushedFaq} from '../pushed/pushed-faq.js';
import {refusal, type Fetch} from '../server.js';
import {metaKey, partKey} from './collection-body.js';

/** A node, and the key that a page may have: one that searches, and does nothing else. */
export interface TypesenseNode {
  readonly url: string;
  readonly key: string;
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
}

/** What is searched with. */
export interface SearchedNode {
  readonly node: TypesenseNode;
  readonly faq: PushedFaq;
}

/** A search in Typesense's words. */
export type Search = Readonly<Record<string, string | number | boolean>>;

export interface Match {
  readonly id: string;
  /** Whether a question has it. */
  readonly isAsked: boolean;
}

export interface Found {
  readonly total: number;
  readonly matches: readonly Match[];
  readonly entries: readonly WireEntry[];
  readonly facets: readonly {readonly value: string; readonly count: number}[];
}

/** The FAQ has been pushed anew since it was read. */
export class OutdatedError extends Error {
  override readonly name = 'OutdatedError';
}

/** Weights of the fields: where it is in both, a term counts as one of the question. */
const ASKED_WEIGHT = 3;

/** What each search says that does not say otherwise: what is in the address could not be changed. */
const COMMON = {
  query_by: 'asked,rest',
  query_by_weights: `${ASKED_WEIGHT},1`,
  num_typos: 0,
  prefix: false,
  drop_tokens_threshold: 0,
  typo_tokens_threshold: 0,
  sort_by: '_text_match:desc,size:asc',
  include_fields: 'id',
};

/** For all searches. */
const NO_MARKS = {highlight_fields: 'none', highlight_full_fields: 'none'};

/** @throws OutdatedError; an error where the node does not have all of the FAQ */
export async function searchAll(
  searches: readonly Search[],
  {node, faq}: SearchedNode,
): Promise<readonly Found[]> {
  const guards = [
    {q: '*', per_page: 1, filter_by: `id:=${metaKey(faq.part)}`, include_fields: 'hash'},
    {q: '*', per_page: 0, filter_by: within(faq)},
  ];
  const own = searches.map((search) => ({
    ...search,
    filter_by: [within(faq), search.filter_by].filter(Boolean).join(' && '),
  }));
  const [meta, all, ...found] = await multiSearch(
    [...guards, ...own].map((search) => ({...search, collection: faq.index.split('.', 1)[0]})),
    node,
  );
  for (const {request_params} of [meta, all, ...found].filter((one) => one !== undefined))
    if (request_params.collection_name !== faq.index) throw new OutdatedError('Pushed anew.');
  if (meta?.hits[0]?.document.hash !== faq.version) throw new OutdatedError('Changed.');
  if ((all?.found ?? 0) < faq.count)
    throw new Error(`the node has ${all?.found ?? 0} of ${faq.count} entries`);
  return found.map(foundIn);
}

function within({part}: PushedFaq): string {
  return `part:=${partKey(part)}`;
}

export interface Reply {
  readonly found: number;
  readonly search_cutoff?: boolean;
  readonly request_params: {readonly collection_name: string};
  readonly hits: readonly {
    readonly document: {
      readonly id?: string;
      readonly hash?: string;
      readonly order?: number;
      readonly kept?: Omit<WireEntry, 'order'>;
      readonly meta?: unknown;
    };
    readonly text_match_info?: {readonly best_field_weight: number};
  }[];
  readonly facet_counts?: readonly {
    readonly counts: readonly {readonly value: string; readonly count: number}[];
  }[];
}

/** @throws an error where the node refuses one, or has not done it to its end */
export async function multiSearch(
  searches: readonly object[],
  {url, key, fetch, signal}: TypesenseNode,
): Promise<readonly Reply[]> {
  const parameters = new URLSearchParams({...NO_MARKS, 'x-typesense-api-key': key});
  // A plain text with the key in the address asks for no leave first, which costs a request.
  const response = await fetch(`${url.replace(/\/+$/, '')}/multi_search?${parameters}`, {
    method: 'POST',
    body: JSON.stringify({searches: searches.map((search) => ({...COMMON, ...search}))}),
    signal,
  });
  if (!response.ok) throw refusal(response);
  const {results} = (await response.json()) as {
    readonly results: readonly (Reply | {readonly code: number; readonly error: string})[];
  };
  return results.map((reply) => {
    if ('error' in reply) throw new Error(`the server answered ${reply.code}: ${reply.error}`);
    if (reply.search_cutoff === true) throw new Error('the node had no time for all of it');
    return reply;
  });
}

function foundIn({found, hits, facet_counts}: Reply): Found {
  return {
    total: found,
    matches: hits.map(({document, text_match_info}) => ({
      id: document.id ?? '',
      isAsked: text_match_info?.best_field_weight === ASKED_WEIGHT,
    })),
    entries: hits.flatMap(({document: {order = 0, kept}}) => (kept ? [{order, ...kept}] : [])),
    facets: facet_counts?.[0]?.counts ?? [],
  };
}
