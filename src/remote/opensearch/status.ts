/**
 * What a cluster has of the FAQs under an alias, and whether it is whole.
 */
import {aliasOf, type Meta} from './documents.js';
import {Indexes} from './indexes.js';
import type {OpenSearch} from './opensearch.js';
import {documentsIn, partQuery} from './stored-documents.js';

export interface PushedStatus {
  readonly alias: string;
  /** The index in use; absent where nothing has been pushed. */
  readonly index?: string;
  /** `green`: all of it and its copies are there; `yellow`: all of it; `red`: not even that. */
  readonly health?: string;
  readonly faqs: readonly FaqStatus[];
  /** Indexes that an interrupted push has left. */
  readonly abandoned: readonly string[];
}

export interface FaqStatus extends Pick<Meta, 'site' | 'language' | 'hash'> {
  /** How many were pushed. */
  readonly entries: number;
  /** How many are found. */
  readonly found: number;
}

/** Its entries are what documents have that are not of a FAQ as a whole. */
const METAS = {bool: {must_not: [{exists: {field: 'id'}}]}};

/** @throws ClusterError where nobody answers, PushError where the cluster refuses something */
export async function statusOf(server: OpenSearch, alias: string): Promise<PushedStatus> {
  const indexes = new Indexes(server, alias);
  const current = await indexes.current();
  const abandoned = await indexes.abandoned();
  if (!current) return {alias: aliasOf(alias), faqs: [], abandoned};
  const {index} = current;
  const faqs: FaqStatus[] = [];
  for await (const {source} of documentsIn(server, index, {query: METAS})) {
    const {site, language, hash, count} = (source as {readonly meta: Meta}).meta;
    const found = await indexes.count(index, partQuery({site, language}));
    faqs.push({site, language, hash, entries: count, found});
  }
  const {body} = await server.ask({path: `/_cluster/health/${index}`});
  const {status: health = 'unknown'} = (body ?? {}) as {readonly status?: string};
  return {alias: aliasOf(alias), index, health, faqs, abandoned};
}

/** Whether every FAQ has all of its entries. */
export function isWhole({health, faqs}: PushedStatus): boolean {
  return health !== 'red' && faqs.length > 0 && faqs.every(({entries, found}) => entries === found);
}
