/**
 * What a cluster has of the FAQs under an alias, and whether it is whole.
 */
import {aliasOf, type Meta} from '../pushed/documents.js';
import type {FaqStatus, PushedStatus} from '../pushed/pushed-status.js';
import {Indexes} from './indexes.js';
import type {Cluster} from '../pushed/cluster.js';
import {documentsIn, partQuery} from './stored-documents.js';

/** Its entries are what documents have that are not of a FAQ as a whole. */
const METAS = {bool: {must_not: [{exists: {field: 'id'}}]}};

/** @throws ClusterError where nobody answers, PushError where the cluster refuses something */
export async function statusOf(server: Cluster, alias: string): Promise<PushedStatus> {
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
