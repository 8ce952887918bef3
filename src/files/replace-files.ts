/**
 * Replaces several files of a folder in one moment.
 *
 * No system call replaces more than one file. So each name becomes a symbolic link for a while, which
 * leads by way of one more link, `current`, to the folder `old` first. Turning that one link to the
 * folder `new` is the moment. Then the files take the places of their links.
 *
 *     faq-search.js → .faq-search-build/current/faq-search.js       current → old, then → new
 *
 * Whenever the process is killed, all names lead to old texts or all to new ones, and `settleFiles`
 * ends what was begun. Without symbolic links (Windows, some disks) the files are moved one by one.
 */
import {
  copyFile,
  link,
  lstat,
  mkdir,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import {join} from 'node:path';
import {syncFolder, writeDurably} from './durable-files.js';
import {orOutputError, OutputError} from './output-error.js';
import {codeOf, isWithoutLinks} from './system-error.js';

/** The folder in the folder of the files; it is there only while they are replaced. */
export const STAGING = '.faq-search-build';

const SIDES = ['old', 'new'] as const;
type Side = (typeof SIDES)[number];

/**
 * @param folder with none of our staging in it, and nobody else at work there
 * @param texts by file name
 * @param signal is obeyed until the moment of the change
 * @throws whatever made it fail; an OutputError where files were changed before. What was begun is
 *   left to `settleFiles`.
 */
export async function replaceFiles(
  folder: string,
  texts: ReadonlyMap<string, string>,
  signal?: AbortSignal,
): Promise<void> {
  const staging = join(folder, STAGING);
  const names = [...texts.keys()];
  await mkdir(join(staging, 'new'), {recursive: true});
  for (const [name, text] of texts) {
    await orOutputError(join(folder, name), writeDurably(join(staging, 'new', name), text));
  }
  await syncFolder(join(staging, 'new'));
  if (names.length > 1 && (await makeSwitch(staging))) {
    await leadThroughSwitch(folder, names);
    signal?.throwIfAborted();
    await rename(join(staging, 'next'), join(staging, 'current')); // the moment
    await syncFolder(staging);
  } else {
    signal?.throwIfAborted();
    await moveOneByOne(folder, names);
  }
}

/**
 * Gives each name that is one of our links the file that it leads to, and takes the staging away.
 * Does nothing where nothing was begun.
 */
export async function settleFiles(folder: string): Promise<void> {
  const side = await currentSide(folder);
  if (side !== undefined) {
    for (const name of await linkedNames(folder)) await takePlace(folder, side, name);
    await syncFolder(folder);
  }
  await rm(join(folder, STAGING), {recursive: true, force: true});
}

async function takePlace(folder: string, side: Side, name: string): Promise<void> {
  try {
    await rename(join(folder, STAGING, side, name), join(folder, name));
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw cause;
    await rm(join(folder, name), {force: true}); // there was no old file
  }
}

/** @returns nothing where there is no switch, or one that we did not make: it could lead anywhere */
async function currentSide(folder: string): Promise<Side | undefined> {
  const target = await readlink(join(folder, STAGING, 'current')).catch(() => undefined);
  const side = SIDES.find((name) => name === target);
  if (side === undefined) return undefined;
  const real = await realpath(join(folder, STAGING, side)).catch(() => undefined);
  return real === join(await realpath(folder), STAGING, side) ? side : undefined;
}

/** @returns whether there can be one */
async function makeSwitch(staging: string): Promise<boolean> {
  if (process.platform === 'win32') return false; // renaming onto a link to a folder fails there
  try {
    await symlink('old', join(staging, 'current'));
    await symlink('new', join(staging, 'next'));
    return true;
  } catch (cause) {
    if (isWithoutLinks(cause)) return false;
    throw cause;
  }
}

/** Until the switch is turned, what the names lead to is what they had. */
async function leadThroughSwitch(folder: string, names: readonly string[]): Promise<void> {
  const staging = join(folder, STAGING);
  await mkdir(join(staging, 'old'));
  await mkdir(join(staging, 'links'));
  for (const name of names) {
    await keepOld(join(folder, name), join(staging, 'old', name));
    await symlink(throughSwitch(name), join(staging, 'links', name));
  }
  for (const part of ['old', 'links', '.']) await syncFolder(join(staging, part));
  for (const name of names) await rename(join(staging, 'links', name), join(folder, name));
  await syncFolder(folder);
}

/** Where the file of a name is in the time between. */
function throughSwitch(name: string): string {
  return `${STAGING}/current/${name}`;
}

/** The same file under another name, where that can be; a copy elsewhere. */
async function keepOld(path: string, copy: string): Promise<void> {
  const stats = await lstat(path).catch(() => undefined); // not there yet
  if (stats === undefined) return;
  if (stats.isFile() && (await link(path, copy).then(isDone, isNotDone))) return;
  await copyFile(path, copy).catch((cause: unknown) => {
    if (codeOf(cause) !== 'ENOENT') throw cause; // a link to nothing is as good as no file
  });
}

const isDone = (): boolean => true;
const isNotDone = (): boolean => false;

async function moveOneByOne(folder: string, names: readonly string[]): Promise<void> {
  for (const [i, name] of names.entries()) {
    const path = join(folder, name);
    try {
      await rename(join(folder, STAGING, 'new', name), path);
    } catch (cause) {
      throw new OutputError(path, cause, i === 0 ? 'unchanged' : 'mixed');
    }
  }
}

async function linkedNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {withFileTypes: true});
  const names = entries.filter((entry) => entry.isSymbolicLink()).map(({name}) => name);
  const targets = await Promise.all(names.map((name) => readlink(join(folder, name))));
  return names.filter((name, i) => targets[i] === throughSwitch(name));
}
