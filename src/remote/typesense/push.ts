/**
 * Brings a FAQ into Typesense, so that what was there answers until all of the new one is there.
 *
 * A new collection is written beside the one in use, and takes its place by the alias. Wherever that
 * ends early, the old one goes on; the next push removes what is half.
 */
import {listOf} from '../../format/list-of.js';
import type {FaqDocuments, Part} from '../pushed/documents.js';
import {PushError} from '../pushed/push-error.js';
import type {Pushed, PushOptions as AnyPushOptions} from '../pushed/push-options.js';
import {
  collectionBody,
  entryDocument,
  entryKey,
  metaDocument,
  metaKey,
  partKey,
  type TypesenseEntry,
} from './collection-body.js';
import {Collections} from './collections.js';
import {onEveryNode} from './every-node.js';
import {ImportWriter} from './import-writer.js';
import type {Typesense} from './typesense.js';

export interface PushOptions extends AnyPushOptions {
  readonly server: Typesense;
}

/** Of a stored document. */
type Stored = Pick<TypesenseEntry, 'id' | 'hash' | 'order'>;

interface Places {
  readonly collections: Collections;
  readonly current: string | undefined;
}

/**
 * @throws ClusterError where nobody answers, PushError where the server refuses something; what was in
 *   use before is in use then
 */
export async function push(documents: FaqDocuments, options: PushOptions): Promise<Pushed> {
  const {server, alias, changed, part, progress, signal} = options;
  const collections = new Collections(server, alias, signal);
  progress('look', 0, 1);
  const current = await collections.current();
  const isThere =
    current !== undefined && changed && (await collections.meta(current, part)) !== undefined;
  return isThere
    ? pushChanges(documents, current, options)
    : pushWhole(documents, {collections, current}, options);
}

async function pushWhole(
  documents: FaqDocuments,
  {collections, current}: Places,
  options: PushOptions,
): Promise<Pushed> {
  const {part, dryRun, stamp, progress} = options;
  const left = await collections.abandoned();
  const others = current === undefined ? [] : await othersIn(current, part, collections);
  const name = collections.nameFor(stamp);
  const {count} = documents.meta;
  const planned = {index: name, whole: true, written: count, deleted: 0, copied: others.length};
  const removed = [...left, ...(current === undefined ? [] : [current])];
  if (dryRun) return {...planned, removed};
  for (const each of left) await collections.remove(each);
  try {
    await collections.create(collectionBody(name));
    const writer = new ImportWriter(collections, name);
    for (const document of others) {
      await writer.put(document);
      progress('copy', writer.sent, others.length);
    }
    await writeEntries(documents, writer, {...options, before: writer.sent});
    await writer.flush();
    progress('replicate', 0, 1);
    const isWhole = async (node: Collections): Promise<boolean> =>
      (await node.size(name)) === writer.sent;
    if ((await onEveryNode(isWhole, options)) === 0)
      throw new PushError(`${writer.sent} documents were sent to “${name}”, but no node has them.`);
    progress('switch', 0, 1);
    await collections.switchTo(name);
    await onEveryNode(async (node) => (await node.current()) === name, options);
  } catch (error) {
    await removeUnused(name, options);
    throw error;
  }
  for (const each of current === undefined ? [] : [current]) await removeUnused(each, options);
  return {...planned, removed};
}

/** The other FAQs of a collection go on with it. */
async function othersIn(
  name: string,
  part: Part,
  collections: Collections,
): Promise<readonly object[]> {
  const all = (await collections.documents(name, {})) as readonly {
    readonly id: string;
    readonly part?: string;
  }[];
  return all.filter(({id, part: own}) => own !== partKey(part) && id !== metaKey(part));
}

async function writeEntries(
  {meta, entries}: FaqDocuments,
  writer: ImportWriter,
  {part, progress, before}: PushOptions & {readonly before: number},
): Promise<void> {
  for (const document of entries()) {
    await writer.put(entryDocument(document, part));
    progress('write', writer.sent - before, meta.count);
  }
  await writer.put(metaDocument(meta));
}

/** Without the caller's signal, which may have ended the push; the next one removes what is left. */
async function removeUnused(name: string, {server, alias}: PushOptions): Promise<void> {
  const collections = new Collections(server, alias);
  const current = await collections.current().catch(() => name);
  if (current === name) return;
  await collections.remove(name).catch(() => undefined);
  const isGone = async (node: Collections): Promise<boolean> =>
    (await node.size(name)) === undefined;
  await onEveryNode(isGone, {server, alias}).catch(() => 0);
}

interface Plan {
  /** The keys of entries to write. */
  readonly changed: ReadonlySet<string>;
  /** Those that only have another place. */
  readonly moved: readonly Pick<Stored, 'id' | 'order'>[];
  readonly deleted: readonly Stored[];
}

async function pushChanges(
  documents: FaqDocuments,
  name: string,
  options: PushOptions,
): Promise<Pushed> {
  const {server, alias, part, dryRun, signal} = options;
  const known = await new Collections(server, alias, signal).documents(name, {
    ...{filter_by: `part:=${partKey(part)}`, include_fields: 'id,hash,order'},
  });
  const plan = planOf(documents, known as readonly Stored[], part);
  const {changed, deleted} = plan;
  if (!dryRun) {
    signal?.throwIfAborted();
    await writeChanges(documents, plan, {...options, name});
  }
  const counts = {written: changed.size, deleted: deleted.length, copied: 0};
  return {index: name, whole: false, ...counts, removed: []};
}

function planOf({entries}: FaqDocuments, known: readonly Stored[], part: Part): Plan {
  const stored = new Map(known.map((one) => [one.id, one]));
  const all = listOf(entries(), ({id, hash, order}) => ({id: entryKey(part, id), hash, order}));
  const kept = new Set(all.map(({id}) => id));
  const isChanged = ({id, hash}: Stored): boolean => stored.get(id)?.hash !== hash;
  return {
    changed: new Set(all.filter(isChanged).map(({id}) => id)),
    moved: all
      .filter((one) => !isChanged(one) && stored.get(one.id)?.order !== one.order)
      .map(({id, order}) => ({id, order})),
    deleted: known.filter(({id}) => !kept.has(id)),
  };
}

/**
 * Into the collection in use. A page that compares counts finds at least as many entries as it knows
 * of: new ones are written first, then the counts, and what has gone is deleted last. Once it writes it
 * comes to its end, whatever the signal says.
 */
async function writeChanges(
  {meta, entries}: FaqDocuments,
  {changed, moved, deleted}: Plan,
  {server, alias, part, progress, name}: PushOptions & {readonly name: string},
): Promise<void> {
  const collections = new Collections(server, alias);
  const writer = new ImportWriter(collections, name);
  for (const document of entries()) {
    if (!changed.has(entryKey(part, document.id))) continue;
    await writer.put(entryDocument(document, part));
    progress('write', writer.sent, changed.size);
  }
  await writer.flush();
  const mover = new ImportWriter(collections, name, 'update');
  for (const one of moved) await mover.put(one);
  await mover.flush();
  await writer.put(metaDocument(meta));
  await writer.flush();
  for (const {id} of deleted) await collections.removeDocument(name, id);
  const isWhole = async (node: Collections): Promise<boolean> =>
    (await node.meta(name, part))?.hash === meta.hash &&
    (await node.count(name, part)) === meta.count;
  await onEveryNode(isWhole, {server, alias});
}
