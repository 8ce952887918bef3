/**
 * Where the addresses in a source lead.
 *
 * Paths of sources have `/` between their names on every system. Node's own `posix` is not used: the
 * compiler runs where there is no Node, too.
 */
import type {ParseOptions} from './draft-entry.js';
import type {SourceText} from './source-text.js';

export interface Addresses {
  /** What they are relative to; they stay as they are without one. */
  readonly baseUrl?: string | undefined;
  /** The other hosts that images may come from, in lower case. */
  readonly imageHosts?: readonly string[] | undefined;
  /** The path of the FAQ's own source that an address with a fragment leads into, if it does. */
  readonly sourceAt?: (address: string) => string | undefined;
}

/** @param ownBaseUrl what the source itself says; goes before the option */
export function addressesIn(
  source: SourceText,
  {baseUrl, imageHosts, sources}: ParseOptions,
  ownBaseUrl: string | undefined,
): Addresses {
  return {
    baseUrl: ownBaseUrl ?? baseUrl,
    imageHosts,
    sourceAt(address) {
      const file = /^([^?#]+)#./.exec(address)?.[1];
      if (file === undefined || /^\/|^[a-z][a-z\d+.-]*:/i.test(file)) return undefined;
      return sources?.get(pathFrom(source.path, decodePath(file)));
    },
  };
}

/** The sources' paths by their shortest form, as in `faq/a.md` for `./faq/x/../a.md`. */
export function pathsByName(paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map(paths.map((path) => [normalPath(path), path]));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a `%` of its own
  }
}

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
