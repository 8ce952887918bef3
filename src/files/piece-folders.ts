/**
 * Folders of pieces, whose names say what is in them: `faq-search-1a2b3c4d5e6f/terms-0.json`.
 *
 * Other content is in another folder. So a folder is written whole before the files that name it, and
 * stays for one build more: pages that were opened before a build still find the pieces of their script.
 */
import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rename, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {flushFolder, writeAllDurably} from './durable-files.js';
import {accessOf, giveAccess} from './file-access.js';
import {inParallel} from './in-parallel.js';
import {orOutputError} from './output-error.js';
import {codeOf} from './system-error.js';

const FOLDER = 'faq-search-[0-9a-f]{12}';
const PIECE = new RegExp(`^${FOLDER}/[^/\\\\]+$`);
const WHOLE_NAME = new RegExp(`^${FOLDER}$`);
const NAMED = new RegExp(`\\b${FOLDER}\\b`, 'g');

/** The file in a folder of pieces by which it is known that a build made it, and all that is in it. */
const MARK = '.faq-search-pieces';

/** Whether a file is in a folder of pieces. @param name with `/` */
export function isPiece(name: string): boolean {
  return PIECE.test(name) && !/\/\.\.?$/.test(name);
}

/** @returns the files with the mark of each folder of pieces among them, which counts as a piece too */
export function withMarks(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const folders = new Map<string, string[]>();
  for (const [folder, name] of Array.from(files.keys()).filter(isPiece).map(partsOf))
    folders.set(folder, [...(folders.get(folder) ?? []), name]);
  const marks = Array.from(
    folders,
    ([folder, names]) => [`${folder}/${MARK}`, markFor(names)] as const,
  );
  return new Map([...files, ...marks]);
}

interface Place {
  /** Where the folders of pieces are. */
  readonly folder: string;
  /** What they are written in first; not there yet, but the folder that it is in has to be. */
  readonly staging: string;
  /** The name of a folder of pieces whose permissions new ones get; by default as any new file. */
  readonly like: string | undefined;
}

/** @param pieces texts by name, without those that are there already */
export async function placePieces(
  pieces: readonly (readonly [name: string, text: string])[],
  {folder, staging, like}: Place,
): Promise<void> {
  const names = [...new Set(pieces.map(([name]) => dirname(name)))];
  await mkdir(staging);
  for (const name of names) await mkdir(join(staging, name));
  const staged = pieces.map(([name, text]) => [join(staging, name), text] as const);
  await orOutputError(join(folder, names[0] ?? ''), writeAllDurably(staged));
  if (like !== undefined)
    await giveAccessOf(
      join(folder, like),
      staged.map(([path]) => path),
    );
  for (const name of names) {
    await flushFolder(join(staging, name));
    await orOutputError(join(folder, name), moveFolder(join(staging, name), join(folder, name)));
  }
}

/** @param path a folder of pieces: files get the permissions of one in it, their folders its own */
async function giveAccessOf(path: string, files: readonly string[]): Promise<void> {
  const [sample] = await readdir(path).catch(() => []); // taken away by somebody
  if (sample === undefined) return;
  const [access, folderAccess] = [await accessOf(join(path, sample)), await accessOf(path)];
  await inParallel(files, (file) => giveAccess(file, access));
  for (const folder of new Set(files.map((file) => dirname(file))))
    await giveAccess(folder, folderAccess);
}

async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (cause) {
    if (!TAKEN.has(codeOf(cause))) throw cause;
    // It is there, but somebody took files out of it, or changed them.
    for (const name of await readdir(from)) await rename(join(from, name), join(to, name));
  }
}

/** What moving a folder onto one with files in it fails with. */
const TAKEN: ReadonlySet<string> = new Set(['EEXIST', 'ENOTEMPTY', 'EPERM']);

/** The folders of pieces that some of the files name. */
export async function foldersNamedIn(
  folder: string,
  files: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  for (const name of files) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => ''); // not there yet
    for (const [found] of text.matchAll(NAMED)) named.add(found);
  }
  return named;
}

/** The folders of pieces that are there, whoever made them. */
export async function pieceFoldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {withFileTypes: true});
  return entries
    .filter((entry) => entry.isDirectory() && WHOLE_NAME.test(entry.name))
    .map(({name}) => name);
}

/**
 * Moves folders of pieces away; those stay that a build did not make, with all that is in them, or that
 * any file beside them names.
 */
export async function movePiecesAway(
  folder: string,
  names: readonly string[],
  target: string,
): Promise<void> {
  const own: string[] = [];
  for (const name of names) if (await isOwn(join(folder, name))) own.push(name);
  if (own.length === 0) return;
  const named = await foldersNamedIn(folder, await filesIn(folder));
  for (const name of own)
    if (!named.has(name)) await rename(join(folder, name), join(target, name));
}

/** Whether a build made a folder, and nobody put anything into it since. */
async function isOwn(path: string): Promise<boolean> {
  const mark = await readFile(join(path, MARK), 'utf8').catch(() => undefined); // not ours
  return mark === markFor((await readdir(path)).filter((name) => name !== MARK));
}

/** Changes when there is a file more or less. */
function markFor(names: readonly string[]): string {
  return `${createHash('sha256')
    .update([...names].sort().join('/'))
    .digest('hex')}\n`;
}

function partsOf(name: string): readonly [folder: string, file: string] {
  const folder = dirname(name);
  return [folder, name.slice(folder.length + 1)];
}

async function filesIn(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const name of await readdir(folder)) {
    const stats = await stat(join(folder, name)).catch(() => undefined); // a link to nothing
    if (stats?.isFile() === true) files.push(name);
  }
  return files;
}
