/**
 * Finds the images that lie beside the sources of a FAQ, and nothing else.
 */
import {readFile, realpath, stat} from 'node:fs/promises';
import {extname, isAbsolute, join, relative, sep} from 'node:path';

export interface FoundImage {
  readonly type: string;
  readonly body: Uint8Array;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.avif', 'image/avif'],
  ['.bmp', 'image/bmp'],
  ['.gif', 'image/gif'],
  ['.ico', 'image/x-icon'],
  ['.jpeg', 'image/jpeg'],
  ['.jpg', 'image/jpeg'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.webp', 'image/webp'],
]);

/** No image that readers wait for is larger, in bytes. */
const LARGEST = 20_000_000;

/**
 * @param pathname of an address, begins with `/`; any text
 * @param folders absolute; an image is below one of them, whatever links lead to it, and no name on the
 *   way begins with a dot
 * @returns nothing for what is not there, is no image, or is elsewhere
 */
export async function findImage(
  pathname: string,
  folders: Iterable<string>,
): Promise<FoundImage | undefined> {
  const names = namesIn(pathname);
  const type = TYPES.get(extname(names.at(-1) ?? '').toLowerCase());
  if (type === undefined || !areOpen(names)) return undefined;
  for (const folder of folders) {
    const file = await fileIn(folder, names);
    if (file !== undefined) return {type, body: await readFile(file)};
  }
  return undefined;
}

function namesIn(pathname: string): readonly string[] {
  try {
    return decodeURIComponent(pathname).split('/').filter(Boolean);
  } catch {
    return []; // a `%` of its own
  }
}

/** Whether names lead down, to what is not hidden. */
function areOpen(names: readonly string[]): boolean {
  // A colon is a drive or a stream of a file on Windows.
  return names.length > 0 && names.every((name) => !/^\.|[\\:\0]/.test(name));
}

/** @returns its real path, if it is a file in the folder, in fact too */
async function fileIn(folder: string, names: readonly string[]): Promise<string | undefined> {
  try {
    const file = await realpath(join(folder, ...names));
    const below = relative(await realpath(folder), file);
    if (isAbsolute(below) || !areOpen(below.split(sep))) return undefined;
    const stats = await stat(file);
    return stats.isFile() && stats.size <= LARGEST && TYPES.has(extname(file).toLowerCase())
      ? file
      : undefined;
  } catch {
    return undefined; // nothing is there, or it can't be read
  }
}
