/**
 * Which FAQ an import such as `./faq-data?faq` asks for.
 */
import {dirname, isAbsolute, resolve} from 'node:path';

export interface FaqRequest {
  /** Absolute folder that the pattern is read from. */
  readonly folder: string;
  /** A file, a folder or a glob, relative to the folder, with `/`. */
  readonly pattern: string;
}

const SUFFIX = '?faq';
// Rollup's mark for a module that is no file; it keeps other plugins, for .md or .json, away from it.
const MODULE_PREFIX = '\0faq-search:';

/** The path or pattern of an import id that asks for a FAQ; undefined for any other. */
export function askedPattern(id: string): string | undefined {
  return id.endsWith(SUFFIX) ? id.slice(0, -SUFFIX.length) : undefined;
}

/** Whether a pattern says where it begins, unlike the name of a package. */
export function isPath(pattern: string): boolean {
  return isAbsolute(pattern) || /^\.{1,2}([/\\]|$)/.test(pattern);
}

/**
 * @param importer the id of the importing module; without one the working folder counts
 */
export function requestOf(pattern: string, importer: string | undefined): FaqRequest {
  const base = importer === undefined ? process.cwd() : dirname(importer.split('?', 1)[0] ?? '');
  const segments = pattern.replaceAll('\\', '/').split('/');
  const firstGlob = segments.findIndex((segment) => /[*?[\]{}()!]/.test(segment));
  const cut = firstGlob < 0 ? segments.length - (pattern.endsWith('/') ? 2 : 1) : firstGlob;
  const folder = segments.slice(0, cut).join('/');
  return {
    folder: resolve(base, isAbsolute(pattern) ? `${folder}/` : folder),
    pattern: segments.slice(cut).join('/'),
  };
}

/**
 * A module id that both rollup and Vite's addresses carry unchanged: it has no `?`, `#` or `%`.
 * Two imports of one FAQ get one id, from wherever they are made. The `:` at its end keeps Vite from
 * taking it for the HTML or JSON that the pattern ends in.
 */
export function moduleIdOf({folder, pattern}: FaqRequest): string {
  return `${MODULE_PREFIX}${escapePath(folder)}:${escapePath(pattern)}:`;
}

/** The request of one of our own module ids; undefined for any other id. */
export function requestOfModuleId(id: string): FaqRequest | undefined {
  if (!id.startsWith(MODULE_PREFIX)) return undefined;
  const [folder, pattern] = id.slice(MODULE_PREFIX.length).split(':').map(unescapePath);
  return folder === undefined || pattern === undefined ? undefined : {folder, pattern};
}

function escapePath(path: string): string {
  return encodeURIComponent(path.replaceAll('\\', '/'))
    .replaceAll('~', '%7E')
    .replaceAll('%2F', '/')
    .replaceAll('%', '~');
}

function unescapePath(path: string): string {
  return decodeURIComponent(path.replaceAll('~', '%'));
}
