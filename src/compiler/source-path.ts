/**
 * Paths of sources, which have `/` between their names on every system.
 *
 * Node's own `posix` is not used: the compiler runs where there is no Node, too.
 */

/** The shortest form of a path: `faq/a.md` for `./faq//x/../a.md`. */
export function normalPath(path: string): string {
  const absolute = path.startsWith('/');
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    const goesUp = name === '..' && (absolute || (names.length > 0 && names.at(-1) !== '..'));
    if (goesUp) names.pop();
    else names.push(name);
  }
  return `${absolute ? '/' : ''}${names.join('/')}`;
}

/** The path that `address` leads to from the file at `path`. */
export function pathFrom(path: string, address: string): string {
  return normalPath(`${path.slice(0, path.lastIndexOf('/') + 1)}${address}`);
}
