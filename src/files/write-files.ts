/**
 * Writes the files of a build: each is old or new, and whole, whenever anybody opens it.
 *
 * All new texts are written to a folder of this run first; then each takes its place by a rename. Pieces
 * take theirs before the files that name them. There is no lock. Nobody can say whether another run's
 * folder is that of a killed one, so a run takes away all that it finds when it begins; one that is still
 * at work misses its folder, and begins again.
 */
import {randomBytes} from 'node:crypto';
import {mkdir, readdir, readFile, rename, rm, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {flushFolder, writeAllDurably} from './durable-files.js';
import {accessOf, giveAccess} from './file-access.js';
import {inParallel} from './in-parallel.js';
import {orOutputError, OutputError} from './output-error.js';
import {
  foldersNamedIn,
  isPiece,
  movePiecesAway,
  pieceFoldersIn,
  placePieces,
  withMarks,
} from './piece-folders.js';
import {codeOf} from './system-error.js';

/** What a run keeps its files in until they take their places. */
const STAGING = '.faq-search-build-';
const STAGING_NAME = new RegExp(`^\\${STAGING}[0-9a-f]{12}$`);

/** Each run that begins meanwhile costs one; at so many, something else takes every such folder away. */
const MOST_ATTEMPTS = 100;

export interface WriteOptions {
  /** Stops the writing, unless the first file is in place already. */
  readonly signal?: AbortSignal;
}

/**
 * Whoever opens a file finds its old text or the new one, also after a kill at any moment; what a killed
 * run left is taken away by the next. Of two runs at a time, each file is one of theirs. Files that have
 * their text already are not touched; the others keep their permissions and, where that is allowed, their
 * owner. A symbolic link is replaced, not what it leads to.
 *
 * Files in folders such as `faq-search-1a2b3c4d5e6f` are pieces. They are in place before the files that
 * name their folder. When there is a new one, those folders of earlier writes are taken away that neither
 * the new files name nor those before them, nor any other file in the folder.
 * @param folder made if it is missing
 * @param texts by file name, without a path but for pieces
 * @returns the names of those that were not there yet, or with another text
 * @throws OutputError; its message says what became of the files. The signal's reason when it stops.
 */
export async function writeFiles(
  folder: string,
  texts: ReadonlyMap<string, string>,
  {signal}: WriteOptions = {},
): Promise<readonly string[]> {
  checkNames([...texts.keys()]);
  const files = withMarks(texts);
  const left = await stagingsIn(folder);
  if (left.length === 0 && (await changesIn(folder, files)).length === 0) return [];
  await orOutputError(folder, mkdir(folder, {recursive: true}));
  const run = {folder, files, signal, written: new Set<string>()};
  let attempt = 1;
  while (!(await isDone({...run, left: attempt === 1 ? left : []}, attempt === MOST_ATTEMPTS)))
    attempt++;
  return [...texts.keys()].filter((name) => run.written.has(name));
}

/** One call of `writeFiles`. */
interface Run {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  readonly signal: AbortSignal | undefined;
  /** The names of other runs' folders, to be taken away. */
  readonly left: readonly string[];
  /** The names of the files that took their places. */
  readonly written: Set<string>;
}

interface Attempt extends Run {
  /** The folder that this attempt alone has. */
  readonly staging: string;
}

/** @returns whether all is in place; not so where another run came between, but for the last attempt */
async function isDone(run: Run, isLast: boolean): Promise<boolean> {
  const staging = join(run.folder, `${STAGING}${randomBytes(6).toString('hex')}`);
  await orOutputError(run.folder, mkdir(staging));
  try {
    for (const name of run.left) await takeAway(join(run.folder, name), join(staging, name));
    await writeChanges({...run, staging});
    return isLast || (await hasPieceFolders(run));
  } catch (cause) {
    // What went missing, another run took away.
    if (!isLast && (isMissing(cause) || !(await isThere(staging)))) return false;
    throw failureOf(cause, run);
  } finally {
    await remove(staging);
  }
}

/** By a rename, so that a run at work misses all of its folder at once. */
async function takeAway(path: string, target: string): Promise<void> {
  await rename(path, target).catch(() => undefined); // gone by now
  await remove(target);
}

async function writeChanges(attempt: Attempt): Promise<void> {
  const {folder, files} = attempt;
  const changes = await changesIn(folder, files);
  const names = [...files.keys()].filter((name) => !isPiece(name));
  const present = await pieceFoldersIn(folder);
  const before = await foldersNamedIn(folder, names);
  try {
    await replace(attempt, changes, [...before][0]);
  } catch (cause) {
    const made = (await pieceFoldersIn(folder)).filter((name) => !present.includes(name));
    await drop(attempt, made).catch(() => undefined); // what failed first is what counts
    throw cause;
  }
  const after = await foldersNamedIn(folder, names);
  const isChanged = [...after].some((name) => !before.has(name)) || after.size < before.size;
  if (!isChanged) return;
  await drop(
    attempt,
    present.filter((name) => !before.has(name)),
  );
}

/** @param like a folder of pieces that has the permissions for a new one */
async function replace(
  {folder, staging, signal, written}: Attempt,
  changes: readonly (readonly [string, string])[],
  like: string | undefined,
): Promise<void> {
  const others = changes.filter(([name]) => !isPiece(name));
  const pieces = changes.filter(([name]) => isPiece(name));
  await mkdir(join(staging, 'files'));
  for (const [name, text] of others) {
    const staged = join(staging, 'files', name);
    await orOutputError(join(folder, name), writeAllDurably([[staged, text]]));
    await giveAccess(staged, await accessOf(join(folder, name)));
  }
  if (pieces.length > 0)
    await placePieces(pieces, {folder, staging: join(staging, 'pieces'), like});
  for (const [name] of pieces) written.add(name);
  for (const [i, [name]] of others.entries()) {
    if (i === 0) signal?.throwIfAborted();
    await orOutputError(
      join(folder, name),
      rename(join(staging, 'files', name), join(folder, name)),
    );
    written.add(name);
  }
  await flushFolder(folder);
}

/** Takes folders of pieces away that no file names, unless another run may be about to name them. */
async function drop({folder, staging}: Attempt, names: readonly string[]): Promise<void> {
  if (names.length === 0 || (await stagingsIn(folder)).length > 1) return;
  await mkdir(join(staging, 'gone'));
  await movePiecesAway(folder, names, join(staging, 'gone'));
}

/** Not so where another run took one away while this one was about to name it. */
async function hasPieceFolders({folder, files}: Run): Promise<boolean> {
  const folders = new Set(Array.from(files.keys()).filter(isPiece).map(dirname));
  for (const name of folders) if (!(await isThere(join(folder, name)))) return false;
  return true;
}

function failureOf(cause: unknown, {folder, signal, written}: Run): unknown {
  if (signal?.aborted === true && cause === signal.reason) return cause;
  const isNamed = cause instanceof OutputError;
  const isMixed = [...written].some((name) => !isPiece(name));
  if (isNamed && !isMixed) return cause;
  return new OutputError(
    isNamed ? cause.path : folder,
    isNamed ? cause.cause : cause,
    isMixed ? 'mixed' : 'unchanged',
  );
}

async function stagingsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []); // not there yet
  return names.filter((name) => STAGING_NAME.test(name));
}

/** What can't be taken away does no harm, and the next run tries again. */
async function remove(staging: string): Promise<void> {
  await rm(staging, {recursive: true, force: true}).catch(() => undefined);
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** The files that are not there with their text. */
async function changesIn(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<readonly (readonly [name: string, text: string])[]> {
  const all = [...files];
  const same = await inParallel(all, ([name, text]) => hasText(join(folder, name), text));
  return all.filter((_, i) => same[i] !== true);
}

/** @throws OutputError where the name is taken by a folder, which no file could be moved onto */
async function hasText(path: string, text: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined); // not there yet
  if (stats?.isFile() !== true && stats?.isDirectory() !== true) return false;
  const current = await orOutputError(path, readFile(path).catch(nothingIfGone));
  return current?.equals(Buffer.from(text)) === true;
}

/** Another run may have taken the file away since it was looked at. */
function nothingIfGone(cause: unknown): undefined {
  if (!isMissing(cause)) throw cause;
}

function isMissing(cause: unknown): boolean {
  return codeOf(cause instanceof OutputError ? cause.cause : cause) === 'ENOENT';
}

function checkNames(names: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    if (!isPiece(name) && (/^\.{0,2}$|[\\/]/.test(name) || STAGING_NAME.test(name)))
      throw new RangeError(`“${name}” is no file name. Give one without a path.`);
    const folded = name.normalize().toLowerCase();
    const twin = seen.get(folded);
    if (twin !== undefined)
      throw new RangeError(`“${twin}” and “${name}” are one file on some disks. Rename one.`);
    seen.set(folded, name);
  }
}
