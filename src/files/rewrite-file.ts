/**
 * Gives a file of the author's another text, unless somebody else has changed it since it was read.
 */
import {randomBytes} from 'node:crypto';
import {readFile, realpath, rename, rm} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {flushFolder, writeAllDurably} from './durable-files.js';
import {accessOf, giveAccess} from './file-access.js';

/**
 * @returns the text as it is, with its byte order mark
 * @throws TypeError for what is not UTF-8, or an error of the file system
 */
export async function readExactly(path: string): Promise<string> {
  return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(await readFile(path));
}

/**
 * The file is old or new whenever anybody opens it. A symbolic link stays one.
 * @param change what it has to have, and what it is to have
 * @returns whether it had the text it has to have; else nothing was changed
 * @throws an error of the file system; nothing was changed then
 */
export async function rewriteFile(
  path: string,
  {before, after}: {readonly before: string; readonly after: string},
): Promise<boolean> {
  const target = await realpath(path);
  const staged = join(
    dirname(target),
    `.${basename(target)}.${randomBytes(6).toString('hex')}.faq-search`,
  );
  const access = await accessOf(target);
  try {
    await writeAllDurably([[staged, after]]);
    await giveAccess(staged, access);
    if ((await readExactly(target)) !== before) return false;
    await rename(staged, target);
    await flushFolder(dirname(target));
    return true;
  } finally {
    await rm(staged, {force: true});
  }
}
