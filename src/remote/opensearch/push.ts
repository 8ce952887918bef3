/**
 * Brings a FAQ into a cluster, so that what was there answers until all of the new one is there.
 *
 * A new index is written beside the one in use, and takes its place at once, by the alias. Wherever
 * that ends early, the old one goes on; the next push removes what is half.
 */
import {
  documentId,
  metaId,
  type EntryDocument,
  type FaqDocuments,
  type Part,
} from '../pushed/documents.js';
import type {Pushed, PushOptions} from '../pushed/push-options.js';
import {indexBody} from './index-body.js';
import {BulkWriter} from './bulk-writer.js';
import {Indexes, type Current} from './indexes.js';
import {changesTo} from './changes.js';
import {documentsIn, othersQuery, partQuery} from './stored-documents.js';

/** From here on an index is dealt out: one shard has what one processor goes through in time. */
const ENTRIES_A_SHARD = 50_000;
const MOST_SHARDS = 12;

/**
 * @throws ClusterError where nobody answers, PushError where the cluster refuses something; what was
 *   in use before is in use then
 */
export async function push(documents: FaqDocuments, options: PushOptions): Promise<Pushed> {
  const {server, alias, changed, signal, progress} = options;
  const indexes = new Indexes(server, alias, signal);
  progress('look', 0, 1);
  const current = await indexes.current();
  const before = current && changed ? await indexes.meta(current.index, options.part) : undefined;
  return before && current
    ? pushChanges(documents, current, options)
    : pushWhole(documents, {indexes, current}, options);
}

async function pushWhole(
  {meta, entries}: FaqDocuments,
  {indexes, current}: {readonly indexes: Indexes; readonly current: Current | undefined},
  options: PushOptions,
): Promise<Pushed> {
  const {server, part, dryRun, stamp, progress, signal} = options;
  const left = await indexes.abandoned();
  const others = current ? await indexes.countOthers(current.index, part) : 0;
  const index = indexes.nameFor(stamp);
  const planned = {index, whole: true, written: meta.count, deleted: 0, copied: others};
  const removed = [...left, ...(current ? [current.index] : [])];
  if (dryRun) return {...planned, removed};
  for (const name of left) await indexes.remove(name);
  const shards = Math.min(MOST_SHARDS, Math.ceil((meta.count + others) / ENTRIES_A_SHARD));
  const writing = `${index}-writing`;
  const from = current?.index;
  try {
    await indexes.create(index, indexBody(Math.max(1, shards), writing));
    const writer = new BulkWriter(server, writing, signal);
    if (from !== undefined && others > 0) await copyOthers(from, writer, {...options, of: others});
    await writeEntries(entries(), writer, {part, of: meta.count, progress, before: writer.sent});
    await writer.put(metaId(part), {meta});
    await writer.flush();
    progress('replicate', 0, 1);
    await indexes.complete(index, writer.sent);
    progress('switch', 0, 1);
    await indexes.switchTo(index, {writing, from});
  } catch (error) {
    await removeUnused(index, options);
    throw error;
  }
  // Also what a killed push had asked for, and the cluster has made since.
  const late = await indexes.abandoned().catch(() => []);
  for (const name of late) await removeUnused(name, options);
  return {...planned, removed: [...new Set([...removed, ...late])]};
}

/**
 * What can't be removed now, the next push removes. Without the caller's signal, which may have ended
 * the push; and an answer may be lost, so that what seems to have failed is in use.
 */
async function removeUnused(index: string, {server, alias}: PushOptions): Promise<void> {
  const indexes = new Indexes(server, alias);
  const current = await indexes.current().catch(() => undefined);
  if (current && current.index !== index) await indexes.remove(index).catch(() => undefined);
}

/** The other FAQs of an index go on with it. */
async function copyOthers(
  index: string,
  writer: BulkWriter,
  {server, part, progress, signal, of}: PushOptions & {readonly of: number},
): Promise<void> {
  for await (const {id, source} of documentsIn(server, index, {query: othersQuery(part), signal})) {
    await writer.put(id, source);
    progress('copy', writer.sent, of);
  }
}

interface Writing {
  readonly part: Part;
  readonly of: number;
  readonly progress: PushOptions['progress'];
  /** How many documents of others have been written before. */
  readonly before: number;
}

async function writeEntries(
  documents: Iterable<EntryDocument>,
  writer: BulkWriter,
  {part, of, progress, before}: Writing,
): Promise<void> {
  for (const document of documents) {
    await writer.put(documentId(part, document.id), document);
    progress('write', writer.sent - before, of);
  }
}

/**
 * Into the index in use; each entry is old or new, and the counts of terms come last. Once it writes it
 * comes to its end, whatever the signal says: half of the changes would be none that anybody wanted.
 */
async function pushChanges(
  {meta, entries}: FaqDocuments,
  {index, name}: Current,
  options: PushOptions,
): Promise<Pushed> {
  const {server, part, dryRun, progress, signal} = options;
  const stored = new Map<string, {readonly hash: string; readonly order: number}>();
  const wanted = {query: partQuery(part), fields: ['hash', 'order'], signal};
  for await (const {id, source} of documentsIn(server, index, wanted))
    stored.set(id, source as {hash: string; order: number});
  const {changed, deleted} = changesTo(entries, stored, part);
  const planned = {index, whole: false, written: changed.size, deleted: deleted.length};
  if (dryRun) return {...planned, copied: 0, removed: []};
  signal?.throwIfAborted();
  const writer = new BulkWriter(server, name, undefined);
  for (const document of entries()) {
    const id = documentId(part, document.id);
    const order = changed.get(id);
    if (order === undefined) continue;
    await writer.put(id, {...document, order});
    progress('write', writer.sent, changed.size);
  }
  for (const id of deleted) await writer.remove(id);
  await writer.put(metaId(part), {meta});
  await writer.flush();
  await new Indexes(server, options.alias).refresh(index);
  return {...planned, copied: 0, removed: []};
}
