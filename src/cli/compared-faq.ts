/**
 * Opens one side of a comparison: a folder or a file of sources, a built index, or a git revision.
 */
import {mkdtemp, readFile, realpath, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {IndexError} from '../engine/index.js';
import {createRanker} from '../engine/ranker.js';
import {languageOf, type FaqIndex, type SourceEntry} from '../files/index.js';
import {commitOf, writeFilesOf} from '../files/git-files.js';
import type {SourceStore} from '../files/source-memory.js';
import {decodeFaqIndex} from '../format/decode-faq-index.js';
import type {Entry} from '../format/entry.js';
import {entryOf} from '../format/entry-row.js';
import {decodeManifest} from '../format/split-index.js';
import type {RankedFaq} from '../review/diff.js';
import type {Task} from './command.js';
import {compileTask} from './compile-task.js';
import {isError, UsageFailure} from './failure.js';

/** What of a task a side is opened with. */
export type ComparedTask = Pick<Task, 'options' | 'cwd' | 'progress' | 'signal'>;

export interface ComparedFaq extends RankedFaq {
  readonly entries: readonly (Entry & ComparedEntry)[];
}

/** With its place and golden queries, where it comes of sources. */
export type ComparedEntry = Pick<Entry, 'id' | 'question' | 'aliases'> &
  Partial<Pick<SourceEntry, 'expects' | 'source'>>;

/**
 * @param name `''` for the sources of the configuration, as they are now
 * @param store of both sides: most of their sources are the same
 * @throws Failure for what is neither, or can't be compiled
 */
export async function openCompared(
  name: string,
  task: ComparedTask,
  store: SourceStore,
): Promise<ComparedFaq> {
  const {cwd, options} = task;
  if (name === '') return compiled(task, {store, what: 'the working copy'});
  const stats = await stat(resolve(cwd, name)).catch(() => undefined); // no file may be a revision
  if (stats?.isFile() === true && name.endsWith('.json')) {
    const index = await builtIndex(name, cwd);
    if (index !== undefined) return opened(index, index.entries.map(entryOf));
  }
  if (stats !== undefined)
    return compiled({...task, options: {...options, sources: [name]}}, {store, what: `“${name}”`});
  const commit = await commitOf(name, cwd);
  if (commit !== undefined) return ofRevision(commit, task, {store, what: `“${name}”`});
  throw new UsageFailure(
    `There is no file, folder or git revision “${name}”.`,
    'Name two folders of sources, two built “faq-index.json”, or two revisions such as “main” and “HEAD”.',
  );
}

/** @returns undefined for JSON that is no index, as a FAQ in JSON */
async function builtIndex(name: string, cwd: string): Promise<FaqIndex | undefined> {
  const text = await readFile(resolve(cwd, name), 'utf8');
  try {
    return decodeFaqIndex(text, name);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    if (error.code === 'not-an-index') return undefined;
    if (isInPieces(text)) throw inPieces(name);
    throw new UsageFailure(error.message, 'Build it again with this version of faq-search.');
  }
}

/** Whether a text is the beginning of an index in pieces. */
function isInPieces(text: string): boolean {
  try {
    decodeManifest(text, '');
    return true;
  } catch {
    return false; // it is said already what is wrong with it
  }
}

function inPieces(name: string): UsageFailure {
  return new UsageFailure(
    `“${name}” is an index in pieces, which can't be compared.`,
    'Compare the sources, or build both with “--split never”.',
  );
}

interface Side {
  readonly store: SourceStore;
  /** Its name, as a sentence has it. */
  readonly what: string;
}

async function ofRevision(commit: string, task: ComparedTask, side: Side): Promise<ComparedFaq> {
  const {cwd, options} = task;
  if (options.sources.length === 0) {
    throw new UsageFailure(
      `It is not known which files of ${side.what} are the FAQ.`,
      'Write “sources” in faq.config.json, as in {"sources": "faq-data"}.',
    );
  }
  const target = await realpath(await mkdtemp(join(tmpdir(), 'faq-search-')));
  try {
    const isWanted = (path: string): boolean => !/(?:^|\/)node_modules\//.test(path);
    await writeFilesOf(commit, {folder: cwd, target, isWanted});
    return await compiled({...task, cwd: target}, side);
  } finally {
    await rm(target, {recursive: true, force: true});
  }
}

async function compiled(task: ComparedTask, {store, what}: Side): Promise<ComparedFaq> {
  const {index, entries, diagnostics} = await compileTask(
    {...task, options: {...task.options, strict: false}},
    {store},
  );
  if (index !== undefined) return opened(index, entries);
  throw new UsageFailure(
    `The FAQ of ${what} has errors, so it can't be compared.`,
    'Correct the places above; “faq-search check” shows all of them.',
    diagnostics.filter(isError),
  );
}

function opened(index: FaqIndex, entries: ComparedFaq['entries']): ComparedFaq {
  return {rank: createRanker({index, language: languageOf(index.language)}), entries};
}
