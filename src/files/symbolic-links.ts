/**
 * Keeps reading inside the folders that were named, wherever symbolic links lead.
 */
import {realpath} from 'node:fs/promises';
import {isAbsolute, relative} from 'node:path';
import type {Report} from '../compiler/diagnostic.js';
import {displayPath} from './display-path.js';

interface LinkOptions {
  /** The folder that was named; what it is a link to itself counts as inside. */
  readonly root: string;
  readonly cwd: string;
  readonly report: Report;
}

/** Whether a path leads to something in the root; reports an error where it doesn't. */
export async function staysInside(
  path: string,
  {root, cwd, report}: LinkOptions,
): Promise<boolean> {
  const place = {path: displayPath(path, cwd), line: 1, column: 1};
  const target = await realpath(path).catch(() => undefined); // a link to nothing, or to itself
  if (target === undefined) {
    report.error({
      ...place,
      code: 'broken-link',
      message: `“${place.path}” is a symbolic link that leads nowhere.`,
      hint: 'Remove the link, or restore the file that it leads to.',
    });
    return false;
  }
  if (isInside(target, await realpath(root))) return true;
  report.error({
    ...place,
    code: 'link-out',
    message: `“${place.path}” is a symbolic link that leads out of “${displayPath(root, cwd)}”.`,
    hint: 'Put the file itself there, or name it as a source of its own.',
  });
  return false;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}
