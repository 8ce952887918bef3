/**
 * Writes files of several folders, all of them or none.
 */
import {rm, stat} from 'node:fs/promises';
import {basename, dirname, resolve} from 'node:path';
import type {Task} from '../command.js';
import {writeOutput} from '../write-output.js';

/**
 * A kill between two folders leaves what the first ones have, which the next run finds and keeps.
 * @param files texts by path, from the working folder
 * @returns the paths of those that were not there yet, or with another text
 * @throws IoFailure; then nothing is left of new files
 */
export async function writeNewFiles(
  files: ReadonlyMap<string, string>,
  task: Pick<Task, 'cwd' | 'signal'>,
): Promise<ReadonlySet<string>> {
  const written = new Set<string>();
  const made: string[] = [];
  try {
    for (const [folder, paths] of byFolder([...files.keys()])) {
      const texts = new Map(paths.map((path) => [basename(path), files.get(path) ?? '']));
      const fresh = await missingOf(paths, task.cwd);
      const changed = await writeOutput(folder, texts, task);
      for (const path of paths) if (changed.has(basename(path))) written.add(path);
      made.push(...fresh);
    }
    return written;
  } catch (cause) {
    for (const path of made) await rm(resolve(task.cwd, path), {force: true});
    throw cause;
  }
}

function byFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = dirname(path);
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return folders;
}

async function missingOf(paths: readonly string[], cwd: string): Promise<string[]> {
  const missing: string[] = [];
  for (const path of paths) {
    await stat(resolve(cwd, path)).catch(() => missing.push(path)); // not there
  }
  return missing;
}
