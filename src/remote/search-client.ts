/**
 * Lets InstantSearch's widgets search with an engine of ours: an adapter to its `searchClient`.
 *
 * The other way round is not offered: what an element shows beside hits (corrections, missing words,
 * the closest answers) no such client gives.
 */
import type {Engine, Hit, Run} from '../engine/results.js';
import {answerText} from '../format/answer-tree.js';

/** What widgets ask: one request for each index, or each facet. */
export interface SearchClientRequest {
  readonly indexName?: string;
  readonly params?: {
    readonly query?: string;
    /** From 0. */
    readonly page?: number;
    readonly hitsPerPage?: number;
    /** Of these only `category:…` is known; the first of each list counts. */
    readonly facetFilters?: readonly (string | readonly string[])[];
    readonly highlightPreTag?: string;
    readonly highlightPostTag?: string;
  };
}

/** A hit as widgets take it. */
export interface SearchClientHit {
  readonly objectID: string;
  readonly question: string;
  readonly answer: string;
  readonly category?: string;
  /** With tags around what matches; all else is escaped. */
  readonly _highlightResult: {readonly question: Highlighted};
  readonly _snippetResult: {readonly answer: Highlighted};
}

interface Highlighted {
  readonly value: string;
  readonly matchLevel: 'none' | 'full';
}

export interface SearchClientResponse {
  readonly index: string;
  readonly hits: readonly SearchClientHit[];
  readonly nbHits: number;
  readonly page: number;
  readonly nbPages: number;
  readonly hitsPerPage: number;
  readonly query: string;
  readonly params: string;
  readonly facets: {readonly category: Readonly<Record<string, number>>};
  readonly exhaustiveNbHits: boolean;
  readonly processingTimeMS: number;
}

export interface SearchClient {
  /** @throws what the engine throws: a failure is never an empty list */
  readonly search: (
    requests: readonly SearchClientRequest[],
  ) => Promise<{readonly results: readonly SearchClientResponse[]}>;
}

const HITS_EACH = 20;

export function createSearchClient(engine: Engine): SearchClient {
  return {
    search: async (requests) => ({
      results: await Promise.all(requests.map((request) => respond(engine, request))),
    }),
  };
}

async function respond(
  engine: Engine,
  {indexName = '', params = {}}: SearchClientRequest,
): Promise<SearchClientResponse> {
  const {query = '', page = 0, hitsPerPage = HITS_EACH, facetFilters = []} = params;
  const {highlightPreTag = '<mark>', highlightPostTag = '</mark>'} = params;
  const category = facetFilters
    .flat()
    .find((filter) => filter.startsWith('category:'))
    ?.slice('category:'.length);
  const limit = Math.max(1, (page + 1) * hitsPerPage);
  const startMs = performance.now();
  const {hits, total, facets} = await engine.search({
    text: query,
    limit,
    ...(category !== undefined && {category}),
  });
  const tags = [highlightPreTag, highlightPostTag] as const;
  return {
    ...{index: indexName, query, page, hitsPerPage, params: '', nbHits: total},
    hits: hits.slice(page * hitsPerPage, limit).map((hit) => clientHit(hit, tags)),
    nbPages: Math.ceil(total / Math.max(1, hitsPerPage)),
    facets: {category: Object.fromEntries(facets.map((facet) => [facet.category, facet.count]))},
    exhaustiveNbHits: true,
    processingTimeMS: Math.round(performance.now() - startMs),
  };
}

function clientHit(
  {entry, question, snippet}: Hit,
  tags: readonly [string, string],
): SearchClientHit {
  const {id, category} = entry;
  return {
    ...{objectID: id, question: entry.question, answer: answerText(entry.answer)},
    ...(category !== undefined && {category}),
    _highlightResult: {question: highlighted(question, tags)},
    _snippetResult: {answer: highlighted(snippet, tags)},
  };
}

function highlighted(
  runs: readonly Run[],
  [before, after]: readonly [string, string],
): Highlighted {
  return {
    value: runs
      .map(({text, matched}) => (matched ? before + escaped(text) + after : escaped(text)))
      .join(''),
    matchLevel: runs.some(({matched}) => matched) ? 'full' : 'none',
  };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Widgets take these values for HTML. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
}
