/**
 * Reads documents of an index, page by page.
 */
import {metaId, type Part} from '../pushed/documents.js';
import type {Cluster} from '../pushed/cluster.js';
import {PushError} from '../pushed/push-error.js';
import {refusalOf} from './refusal.js';

interface Wanted {
  readonly query: object;
  /** All fields if absent. */
  readonly fields?: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

export interface StoredDocument {
  readonly id: string;
  readonly source: object;
}

const PAGE_SIZE = 1000;

/** Between two pages, which are written elsewhere meanwhile. */
const KEPT = '5m';

/** All entries of a FAQ. */
export function partQuery({site, language}: Part): object {
  return {bool: {filter: [{term: {site}}, {term: {language}}]}};
}

/** All documents of other FAQs. */
export function othersQuery(part: Part): object {
  return {bool: {must_not: [partQuery(part), {ids: {values: [metaId(part)]}}]}};
}

/** As they were when it began. */
export async function* documentsIn(
  server: Cluster,
  index: string,
  {query, fields, signal}: Wanted,
): AsyncIterable<StoredDocument> {
  const ask = async (path: string, body: object): Promise<Page> => {
    const reply = await server.ask({method: 'POST', path, body, signal});
    if (reply.status === 200) return reply.body as Page;
    throw new PushError(`The documents of ${index} can't be read: ${refusalOf(reply)}`);
  };
  const body = {size: PAGE_SIZE, query, sort: ['_doc'], ...(fields && {_source: fields})};
  const path = `/${index}/_search?scroll=${KEPT}&allow_partial_search_results=false`;
  let page = await ask(path, body);
  while (page.hits.hits.length > 0) {
    for (const {_id, _source} of page.hits.hits) yield {id: _id, source: _source};
    page = await ask('/_search/scroll', {scroll: KEPT, scroll_id: page._scroll_id});
  }
  await server.ask({
    method: 'DELETE',
    path: '/_search/scroll',
    body: {scroll_id: page._scroll_id},
    signal,
  });
}

interface Page {
  readonly _scroll_id: string;
  readonly hits: {readonly hits: readonly {readonly _id: string; readonly _source: object}[]};
}
