/**
 * Lists the sources in a folder with all of its folders, without what git leaves out.
 */
import type {Dirent} from 'node:fs';
import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {Report} from '../compiler/diagnostic.js';
import {displayPath} from './display-path.js';
import {GitIgnored} from './git-ignored.js';
import {hasToBeNamed, parserOf} from '../compiler/source-parsers.js';
import {staysInside} from './symbolic-links.js';
import {unreadableBecause} from './system-error.js';

/** Absolute paths. */
export interface Folder {
  readonly files: readonly string[];
  /** Itself and the folders in it. */
  readonly folders: readonly string[];
  /** How many sources git leaves out, each folder as one. */
  readonly ignored: number;
  /** What says which. */
  readonly gitignores: readonly string[];
}

interface WalkOptions {
  readonly cwd: string;
  readonly report: Report;
}

/** Links to folders are not followed: inside the root, what they lead to is found anyway. */
export async function walkFolder(root: string, options: WalkOptions): Promise<Folder> {
  const files: string[] = [];
  const folders = [root];
  const git = await GitIgnored.below(root, options.cwd);
  let ignored = 0;
  for (const folder of folders) {
    for (const entry of await entriesOf(folder, options)) {
      const path = join(folder, entry.name);
      const kind = entry.isDirectory() ? 'folder' : 'file';
      if (isHidden(entry.name) || (kind === 'file' && !mayBeSource(path, entry))) continue;
      if (await git.hasItself(path, kind)) ignored++;
      else if (kind === 'folder')
        folders.push(path); // visited by the outer loop in its turn
      else if (await isSource(path, entry, {root, ...options})) files.push(path);
    }
  }
  return {files, folders, ignored, gitignores: git.files};
}

/** Whether a file or folder of this name is none of the author's sources. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

async function entriesOf(folder: string, {cwd, report}: WalkOptions): Promise<Dirent[]> {
  try {
    return await readdir(folder, {withFileTypes: true});
  } catch (cause) {
    report.error({
      path: displayPath(folder, cwd),
      line: 1,
      column: 1,
      code: 'unreadable',
      message: `This folder can't be read: ${unreadableBecause(cause)}.`,
      hint: 'Check that it is still there, and that you may read it.',
    });
    return [];
  }
}

/** What is neither named as a source nor a link is none, whatever else is said of it. */
function mayBeSource(path: string, entry: Dirent): boolean {
  return entry.isSymbolicLink() || (parserOf(path) !== undefined && !hasToBeNamed(path));
}

async function isSource(
  path: string,
  entry: Dirent,
  options: WalkOptions & {readonly root: string},
): Promise<boolean> {
  const isNamedAsSource = parserOf(path) !== undefined && !hasToBeNamed(path);
  if (!entry.isSymbolicLink()) return entry.isFile() && isNamedAsSource;
  const target = await stat(path).catch(() => undefined); // reported below, if it would be read
  if (!isNamedAsSource && target?.isDirectory() !== true) return false;
  return (await staysInside(path, options)) && target?.isFile() === true;
}
