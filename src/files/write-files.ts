/**
 * Writes the files of a build, all of them or none.
 */
import {mkdir, readdir, readFile, rm, stat} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {withLock} from './folder-lock.js';
import {inParallel} from './in-parallel.js';
import {orOutputError, OutputError} from './output-error.js';
import {
  dropFolders,
  foldersNamedIn,
  isPiece,
  pieceFoldersIn,
  writePieces,
} from './piece-folders.js';
import {replaceFiles, settleFiles, STAGING} from './replace-files.js';

const LOCK = `${STAGING}.lock`;

export interface WriteOptions {
  /** Stops the writing, unless all is in place already. */
  readonly signal?: AbortSignal;
}

/**
 * Whoever opens the files finds all old texts or all new ones, also after a kill at any moment; what a
 * killed run left is put in order by the next. Two runs to one folder wait for each other. Nothing is
 * touched where all texts are there already. (`replace-files.ts` says how, and where it can't.)
 *
 * Files in folders such as `faq-search-1a2b3c4d5e6f` are pieces, and cost far less, because the name
 * of their folder stands for its content (`piece-folders.ts`). When there is a new one, all are taken
 * away that neither the new files name nor those before them.
 * @param folder made if it is missing
 * @param files texts by file name, without a path but for pieces
 * @returns the names of those that were not there yet, or with another text
 * @throws OutputError; its message says what became of the files. The signal's reason when it stops.
 */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  {signal}: WriteOptions = {},
): Promise<readonly string[]> {
  for (const name of files.keys()) checkName(name);
  if ((await isSettled(folder)) && (await changesIn(folder, files)).size === 0) return [];
  await orOutputError(folder, mkdir(folder, {recursive: true}));
  try {
    return await withLock(join(folder, LOCK), () => writeChanges(folder, files, signal), signal);
  } catch (cause) {
    if (cause instanceof OutputError || signal?.aborted === true) throw cause;
    throw new OutputError(folder, cause);
  }
}

async function writeChanges(
  folder: string,
  files: ReadonlyMap<string, string>,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  await removeOldLocks(join(folder, LOCK));
  await settleFiles(folder);
  const changes = await changesIn(folder, files);
  if (changes.size === 0) return [];
  const plain = [...files.keys()].filter((name) => !isPiece(name));
  const [pieces, others] = parted(changes);
  const present = await pieceFoldersIn(folder);
  const before = await foldersNamedIn(folder, plain);
  try {
    if (pieces.size > 0) await writePieces(folder, pieces);
    if (others.size > 0) await replaceFiles(folder, others, signal);
    const after = await foldersNamedIn(folder, plain);
    const isNew = [...after].some((name) => !before.has(name)) || after.size < before.size;
    if (isNew)
      await dropFolders(
        folder,
        present.filter((name) => !before.has(name) && !after.has(name)),
      );
  } catch (cause) {
    await undo(folder, {plain, present}).catch(() => undefined); // what failed first is what counts
    throw cause;
  }
  await settleFiles(folder).catch((cause: unknown) => {
    throw new OutputError(folder, cause, 'written');
  });
  return [...changes.keys()];
}

/** Leaves the new files only where all of them took their places. */
async function undo(
  folder: string,
  {plain, present}: {readonly plain: readonly string[]; readonly present: readonly string[]},
): Promise<void> {
  await settleFiles(folder);
  const named = await foldersNamedIn(folder, plain);
  const made = (await pieceFoldersIn(folder)).filter((name) => !present.includes(name));
  await dropFolders(
    folder,
    made.filter((name) => !named.has(name)),
  );
  await settleFiles(folder);
}

/** @returns the pieces, then the other files */
function parted(
  files: ReadonlyMap<string, string>,
): readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>] {
  const isOther = ([name]: readonly [string, string]): boolean => !isPiece(name);
  return [
    new Map([...files].filter((file) => !isOther(file))),
    new Map([...files].filter(isOther)),
  ];
}

/** Whether no run is at work there, or was killed at it. */
async function isSettled(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []); // not there yet
  return !names.some((name) => name.startsWith(STAGING));
}

/** Who was killed while it took away another's lock leaves one more; with ours, nobody needs it. */
async function removeOldLocks(lock: string): Promise<void> {
  const names = await readdir(dirname(lock));
  const old = names.filter((name) => name.startsWith(`${basename(lock)}-`));
  for (const name of old) await rm(join(dirname(lock), name), {force: true});
}

/** The files that are not there with their text. */
async function changesIn(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const all = [...files];
  const same = await inParallel(all, ([name, text]) => hasText(join(folder, name), text));
  return new Map(all.filter((_, i) => same[i] !== true));
}

function checkName(name: string): void {
  if (isPiece(name)) return;
  if (
    name === '' ||
    name === '.' ||
    name === '..' ||
    basename(name) !== name ||
    /[\\/]/.test(name)
  ) {
    throw new RangeError(`“${name}” is no file name. Give one without a path.`);
  }
}

/** @throws OutputError where the name is taken by a folder, which no file could be moved onto */
async function hasText(path: string, text: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined); // not there yet
  if (stats?.isFile() !== true && stats?.isDirectory() !== true) return false;
  const current = await orOutputError(path, readFile(path));
  return current.equals(Buffer.from(text));
}
