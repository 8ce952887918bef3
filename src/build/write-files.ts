/**
 * Writes the files of a build, all of them or none.
 */
import {randomUUID} from 'node:crypto';
import {mkdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {OutputError} from './output-error.js';

/**
 * Every file is written beside its place first, then all are moved there. Until the first move the
 * old files are whole, and none is touched whose text is the same already.
 * @param folder made if it is missing
 * @param files texts by file name, without a path
 * @throws OutputError after taking away what it wrote, unless a move failed after another was made
 */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  for (const name of files.keys()) checkName(name);
  await attempt(folder, () => mkdir(folder, {recursive: true}));
  const writes: Write[] = [];
  for (const [name, text] of files) {
    const path = join(folder, name);
    if (await hasText(path, text)) continue;
    writes.push({path, text, temporary: join(folder, `.${name}.${randomUUID()}.tmp`)});
  }
  try {
    for (const {path, text, temporary} of writes) {
      await attempt(path, () => writeFile(temporary, text, {flag: 'wx'}));
    }
    for (const {path, temporary} of writes) await attempt(path, () => rename(temporary, path));
  } catch (error) {
    for (const {temporary} of writes) {
      await rm(temporary, {force: true}).catch(() => undefined); // what failed first is what counts
    }
    throw error;
  }
}

interface Write {
  readonly path: string;
  readonly text: string;
  readonly temporary: string;
}

function checkName(name: string): void {
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
  if (stats === undefined) return false;
  const current = await attempt(path, () => readFile(path));
  return current.equals(Buffer.from(text));
}

async function attempt<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    throw new OutputError(path, cause);
  }
}
