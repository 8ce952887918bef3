/**
 * Where the addresses in a source lead.
 */
import type {ParseOptions} from './draft-entry.js';
import {normalPath, pathFrom} from './source-path.js';
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
