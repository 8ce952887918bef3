/**
 * Finds out what kind of site is in a folder.
 */
import {readdir, readFile} from 'node:fs/promises';
import {join, posix, resolve} from 'node:path';
import {SITE_KINDS, type SiteKind} from './site-kinds.js';

export interface Site {
  readonly kind: SiteKind;
  /** The folder it is in, as a path from the one it was looked for in; `.` for that itself. */
  readonly home: string;
  /** What it was known by: a name in the folder or a dependency; none for a guess. */
  readonly sign?: string;
}

/** Where sites stand in a project. */
const HOMES = ['.', 'docs', 'website', 'site', 'public', 'www', 'source', 'docs/source'];

const PLAIN = SITE_KINDS.find(({name}) => name === 'plain');

/**
 * @param wanted the name of a kind that it is known to be; only its place is looked for then
 * @returns plain pages in the folder itself where nothing else is there
 */
export async function recognizeSite(folder: string, wanted?: string): Promise<Site> {
  const homes = await Promise.all(HOMES.map((home) => lookInto(folder, home)));
  const kinds = SITE_KINDS.filter(({name}) => wanted === undefined || name === wanted);
  for (const kind of kinds) {
    for (const {home, names, packages} of homes) {
      const sign =
        names.find((name) => kind.mark?.test(name)) ??
        packages.find((name) => name === kind.packageName);
      if (sign !== undefined) return {kind, home, sign};
    }
  }
  const kind = wanted === undefined ? PLAIN : kinds[0];
  if (kind === undefined) throw new RangeError(`“${wanted ?? ''}” is no kind of site.`);
  return {kind, home: '.'};
}

/** A path below the site's own folder, from the folder it was looked for in. */
export function inSite({home}: Site, path: string): string {
  return posix.join(home, path);
}

interface Home {
  readonly home: string;
  readonly names: readonly string[];
  readonly packages: readonly string[];
}

async function lookInto(folder: string, home: string): Promise<Home> {
  const path = resolve(folder, home);
  const names = await readdir(path).catch((): string[] => []); // not there, or no folder
  return {
    home,
    names: names.sort(),
    packages: names.includes('package.json') ? await packagesIn(join(path, 'package.json')) : [],
  };
}

/** What it depends on; nothing where it can't be read, because others tell of that. */
async function packagesIn(path: string): Promise<readonly string[]> {
  try {
    const manifest = JSON.parse(await readFile(path, 'utf8')) as unknown;
    return ['dependencies', 'devDependencies'].flatMap((key) =>
      isObject(manifest) && isObject(manifest[key]) ? Object.keys(manifest[key]) : [],
    );
  } catch {
    return []; // no JSON, or not ours to read
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
