/**
 * What a Typesense server has of the FAQs under an alias, and whether each of its nodes has all.
 */
import {aliasOf, type Meta} from '../pushed/documents.js';
import type {FaqStatus, PushedStatus} from '../pushed/pushed-status.js';
import {Collections} from './collections.js';
import type {Typesense} from './typesense.js';

/** @throws ClusterError where nobody answers, PushError where the server refuses something */
export async function statusOf(server: Typesense, alias: string): Promise<PushedStatus> {
  const collections = new Collections(server, alias);
  const index = await collections.current();
  const abandoned = await collections.abandoned();
  if (index === undefined) return {alias: aliasOf(alias), faqs: [], abandoned};
  const metas = (await collections.documents(index, {
    ...{filter_by: 'order:=0', include_fields: 'meta'},
  })) as readonly {readonly meta: Meta}[];
  const faqs: FaqStatus[] = [];
  let health = 'green';
  for (const {meta} of metas) {
    const {site, language, hash, count} = meta;
    const found = await Promise.all(
      server
        .nodes()
        .map((node) =>
          new Collections(node, alias).count(index, {site, language}).catch(() => undefined),
        ),
    );
    const known = found.filter((each) => each !== undefined);
    if (known.length < found.length) health = 'yellow';
    faqs.push({site, language, hash, entries: count, found: Math.min(...known)});
  }
  return {alias: aliasOf(alias), index, health, faqs, abandoned};
}
