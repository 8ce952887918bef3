/**
 * Which files are left out of what was named: by a path, a folder or a glob.
 */
import {resolve} from 'node:path';
import {glob} from 'tinyglobby';

/**
 * @param patterns relative to `cwd`; one without a `/` means that name in any folder
 * @returns absolute paths
 */
export async function excludedFiles(
  patterns: readonly string[],
  cwd: string,
): Promise<ReadonlySet<string>> {
  if (patterns.length === 0) return new Set();
  const anywhere = patterns.map((pattern) => {
    const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '');
    return plain.includes('/') ? plain : `**/${plain}`;
  });
  const files = await glob(anywhere, {
    ...{cwd, absolute: true, dot: true, expandDirectories: true},
    ignore: '**/node_modules/**',
  });
  return new Set(files.map((file) => resolve(file)));
}
