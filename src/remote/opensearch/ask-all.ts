/**
 * Several searches of one FAQ in one request, each of which has to be answered by all of its shards.
 */
import type {Facet} from '../../engine/results.js';
import type {Language} from '../../format/language.js';
import type {WireEntry} from '../wire.js';
import type {KeptEntry, Part} from '../pushed/documents.js';
import type {Cluster} from '../pushed/cluster.js';
import type {PushedFaq} from '../pushed/pushed-faq.js';
import type {Clause} from './query.js';

/** What is searched with. */
export interface SearchedFaq {
  readonly server: Cluster;
  readonly faq: PushedFaq;
  readonly language: Language;
}

/** Less than a page waits. */
const TIME_LIMIT_MS = 2500;

/** A search of one index, as part of a request. */
export interface Search {
  readonly query: Clause;
  readonly [name: string]: unknown;
}

export interface Found {
  readonly total: number;
  readonly entries: readonly WireEntry[];
  readonly facets: readonly Facet[];
}

/** @throws an error where not every shard has answered, as where the index has gone */
export async function askAll(
  searches: readonly Search[],
  {server, faq}: SearchedFaq,
): Promise<readonly Found[]> {
  const {index, part} = faq;
  const head = JSON.stringify({
    ...{index, search_type: 'dfs_query_then_fetch', allow_partial_search_results: false},
  });
  const lines = searches.map(({query, ...search}) =>
    JSON.stringify({size: 0, timeout: '2s', ...search, query: within(part, query)}),
  );
  const {status, body} = await server.ask({
    method: 'POST',
    path: '/_msearch',
    body: lines.map((line) => `${head}\n${line}\n`).join(''),
    timeLimitMs: TIME_LIMIT_MS,
  });
  if (status !== 200) throw new Error(`The server answered ${status}.`);
  return (body as {responses: readonly SearchReply[]}).responses.map(foundIn);
}

/** Only entries of one FAQ; it adds nothing to scores. */
function within({site, language}: Part, query: Clause): Clause {
  return {bool: {must: [query], filter: [{term: {site}}, {term: {language}}]}};
}

interface SearchReply {
  readonly status: number;
  readonly error?: {readonly type: string};
  readonly timed_out?: boolean;
  readonly _shards?: {readonly failed: number};
  readonly hits?: {
    readonly total?: {readonly value: number};
    readonly hits: readonly {
      readonly _source: {readonly order: number; readonly kept: KeptEntry};
    }[];
  };
  readonly aggregations?: {
    readonly categories: {
      readonly buckets: readonly {readonly key: string; readonly doc_count: number}[];
    };
  };
}

function foundIn({error, timed_out, _shards, hits, aggregations}: SearchReply): Found {
  if (error || timed_out === true || !hits || (_shards?.failed ?? 1) > 0)
    throw new Error(`Not every shard has answered (${error?.type ?? 'in part'}).`);
  return {
    total: hits.total?.value ?? 0,
    entries: hits.hits.map(({_source: {order, kept}}) => ({order, ...kept})),
    facets: (aggregations?.categories.buckets ?? []).map(({key, doc_count}) => ({
      category: key,
      count: doc_count,
    })),
  };
}

export const SHOWN = {_source: ['order', 'kept'], track_total_hits: false};

/** What matches adds nothing to a score. */
export function constant(filter: Clause): Clause {
  return {constant_score: {filter}};
}
