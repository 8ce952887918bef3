/**
 * Writes folders of pieces, whose names say what is in them: `faq-search-1a2b3c4d5e6f/terms-0.json`.
 *
 * Other content lies in another folder. So pieces need not be replaced in one moment with the files
 * that name their folder: it appears whole before them, and goes when neither they nor the files
 * before them name it. Pages that were opened before a build still find the pieces of their script.
 */
import {mkdir, readdir, readFile, rename} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {syncFolder, writeAllDurably} from './durable-files.js';
import {orOutputError} from './output-error.js';
import {STAGING} from './replace-files.js';

const FOLDER = 'faq-search-[0-9a-f]{12}';
const PIECE = new RegExp(`^${FOLDER}/[^/\\\\]+$`);
const WHOLE_NAME = new RegExp(`^${FOLDER}$`);
const NAMED = new RegExp(`\\b${FOLDER}\\b`, 'g');

/** Whether a file lies in a folder of pieces. @param name with `/` */
export function isPiece(name: string): boolean {
  const file = name.slice(name.indexOf('/') + 1);
  return PIECE.test(name) && file !== '.' && file !== '..';
}

/**
 * @param folder with nobody else at work there
 * @param pieces texts by name, without those that are there already
 */
export async function writePieces(
  folder: string,
  pieces: ReadonlyMap<string, string>,
): Promise<void> {
  const staged = join(folder, STAGING, 'pieces');
  const folders = [...new Set(Array.from(pieces.keys(), (name) => dirname(name)))];
  const present = await pieceFoldersIn(folder);
  for (const name of folders) await mkdir(join(staged, name), {recursive: true});
  await orOutputError(
    join(folder, folders[0] ?? ''),
    writeAllDurably(Array.from(pieces, ([name, text]) => [join(staged, name), text])),
  );
  for (const name of folders) {
    await syncFolder(join(staged, name));
    // Where the folder is there already, somebody took files out of it, or changed them.
    const moved = present.includes(name)
      ? (await readdir(join(staged, name))).map((file) => join(name, file))
      : [name];
    for (const path of moved)
      await orOutputError(join(folder, path), rename(join(staged, path), join(folder, path)));
  }
  await syncFolder(folder);
}

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

/** The folders of pieces that are there. */
export async function pieceFoldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {withFileTypes: true});
  return entries
    .filter((entry) => entry.isDirectory() && WHOLE_NAME.test(entry.name))
    .map(({name}) => name);
}

/** Puts folders where the staging ends. */
export async function dropFolders(folder: string, names: readonly string[]): Promise<void> {
  const gone = join(folder, STAGING, 'gone');
  for (const name of names) {
    await mkdir(gone, {recursive: true});
    await rename(join(folder, name), join(gone, name));
  }
}
