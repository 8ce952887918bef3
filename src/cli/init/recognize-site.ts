/**
 * Finds out what kind of site is in a folder, where in it, and what it publishes as it is.
 */
import {readdir, readFile} from 'node:fs/promises';
import {join, posix, resolve} from 'node:path';
import type {SiteKind} from './site-kind.js';
import {SITE_KINDS} from './site-kinds.js';

export interface Site {
  readonly kind: SiteKind;
  /** The folder it is in, as a path from the one it was looked for in; `.` for that itself. */
  readonly home: string;
  /** What it was known by: a name in the folder or a dependency; none for a guess. */
  readonly sign?: string;
  /** What it publishes as it is, as a path from the folder it was looked for in. */
  readonly published: string;
  /** Where its scripts go by default, as a path from there. */
  readonly out: string;
  /** Whether something builds it, and nobody knows what. */
  readonly isUnknown?: boolean;
  /** What its own configuration says, without comments; '' where there is none. */
  readonly config: string;
}

/** Where sites stand in a project. */
const HOMES = ['.', 'docs', 'website', 'site', 'public', 'www', 'source', 'docs/source'];

/** Folders of a home that a site's configuration may be in. */
const CONFIG_FOLDERS = ['.vitepress', '.vitepress/config', 'config/_default'];

/** What a folder has that is more than pages: some program makes the site of it. */
const BUILT_BY =
  /^(?:package\.json|gemfile|pyproject\.toml|requirements\.txt|go\.mod|cargo\.toml|composer\.json|makefile|mix\.exs|deno\.jsonc?|build\.gradle(?:\.kts)?|pom\.xml|.+\.csproj|config\.(?:ya?ml|toml))$/i;

const PLAIN = SITE_KINDS.find(({name}) => name === 'plain');

/**
 * The marks of a kind are looked for everywhere before its package is: a project mostly has its
 * packages at the top, and its site below.
 * @param wanted the name of a kind that it is known to be; only its place is looked for then
 * @returns plain pages in the folder itself where nothing else is there
 */
export async function recognizeSite(folder: string, wanted?: string): Promise<Site> {
  const homes = await homesIn(folder);
  const kinds = SITE_KINDS.filter(({name}) => wanted === undefined || name === wanted);
  for (const kind of kinds) {
    const found =
      firstSign(homes, ({names}) => names.find((name) => kind.mark?.test(name))) ??
      firstSign(homes, ({texts}) => fileSaying(texts, kind)) ??
      firstSign(homes, ({packages}) => packages.find((name) => name === kind.packageName));
    if (found !== undefined) return siteIn(found, kind, folder);
  }
  const kind = wanted === undefined ? PLAIN : kinds[0];
  const [top] = homes;
  const isUnknown = wanted === undefined && top?.names.some((name) => BUILT_BY.test(name)) === true;
  if (kind === undefined || top === undefined)
    throw new RangeError(`“${wanted ?? ''}” is no kind of site.`);
  return {...(await siteIn({home: top}, kind, folder)), isUnknown};
}

/** A path below the site's own folder, from the folder it was looked for in. */
export function inSite({home}: Pick<Site, 'home'>, path: string): string {
  return posix.join(home, path).replace(/(?<=.)\/$/, '');
}

/** The name of a file that only such a site has with these words. */
function fileSaying(texts: Home['texts'], {saying}: SiteKind): string | undefined {
  if (saying === undefined) return undefined;
  return [...texts].find(([name, text]) => saying.name.test(name) && saying.text.test(text))?.[0];
}

interface Home {
  /** Of files that several kinds of sites have, by their names. */
  readonly texts: ReadonlyMap<string, string>;
  readonly home: string;
  readonly names: readonly string[];
  readonly packages: readonly string[];
}

interface Found {
  readonly home: Home;
  readonly sign?: string;
}

function firstSign(
  homes: readonly Home[],
  signIn: (home: Home) => string | undefined,
): Found | undefined {
  for (const home of homes) {
    const sign = signIn(home);
    if (sign !== undefined) return {home, sign};
  }
  return undefined;
}

/** The usual ones, and those that the scripts of the project build a site in. */
async function homesIn(folder: string): Promise<readonly Home[]> {
  const {scripts} = await manifestIn(folder);
  const commands = Object.values(scripts).join('\n');
  const named = Array.from(
    commands.matchAll(/\bvitepress (?:dev|build|serve|preview) +(?!-)([\w./-]+)/g),
    ([, home = '.']) => posix.normalize(home).replace(/\/$/, ''),
  );
  return Promise.all([...new Set([...HOMES, ...named])].map((home) => lookInto(folder, home)));
}

async function lookInto(folder: string, home: string): Promise<Home> {
  const path = resolve(folder, home);
  const folders = ['.', ...CONFIG_FOLDERS].map(async (name) =>
    (await namesIn(join(path, name))).map((one) => posix.join(name, one)),
  );
  const names = (await Promise.all(folders)).flat().sort();
  const spoken = names.filter((name) => SITE_KINDS.some(({saying}) => saying?.name.test(name)));
  const texts = spoken.map(async (name) => [name, await configIn(join(path, name))] as const);
  const {packages} = await manifestIn(path);
  return {home, names, packages, texts: new Map(await Promise.all(texts))};
}

async function siteIn(
  {home: {home, names}, sign}: Found,
  kind: SiteKind,
  folder: string,
): Promise<Site> {
  const file = names.find((name) => kind.config?.test(name));
  const config = file === undefined ? '' : await configIn(resolve(folder, home, file));
  const {published, out} = foldersOf(kind, config);
  return {
    ...{kind, home, config},
    ...(sign !== undefined && {sign}),
    published: inSite({home}, published),
    out: inSite({home}, out),
  };
}

/** What is published as it is, and where the scripts go; below the site's own folder. */
function foldersOf(kind: SiteKind, config: string): Pick<Site, 'published' | 'out'> {
  const named = (pattern?: RegExp): string | undefined => pattern?.exec(config)?.[1]?.trim();
  const moved = named(kind.moved?.pattern);
  const kept = moved === undefined ? named(kind.kept?.pattern) : undefined;
  if (kept !== undefined) {
    const below = named(kind.kept?.below) ?? '.';
    return {published: isBelow(kept, below) ? below : '.', out: kept};
  }
  const published =
    moved === undefined ? kind.published : posix.join(moved, kind.moved?.below ?? '');
  return {published, out: posix.join(published, kind.out ?? '')};
}

/** Whether one path is the other, or in it. */
export function isBelow(path: string, folder: string): boolean {
  const rest = posix.relative(folder, path);
  return rest !== '..' && !rest.startsWith('../') && !posix.isAbsolute(rest);
}

/** Its lines that are no comment. */
async function configIn(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => ''); // a folder, or not ours to read
  return text.replace(/^[ \t]*(?:\/\/|#).*$/gm, '');
}

interface PackageManifest {
  readonly packages: readonly string[];
  readonly scripts: Readonly<Record<string, unknown>>;
}

/** What its `package.json` says; nothing where it can't be read, because others tell of that. */
async function manifestIn(path: string): Promise<PackageManifest> {
  try {
    const manifest = JSON.parse(await readFile(join(path, 'package.json'), 'utf8')) as unknown;
    const part = (key: string): Readonly<Record<string, unknown>> =>
      isObject(manifest) && isObject(manifest[key]) ? manifest[key] : {};
    const packages = ['dependencies', 'devDependencies'].flatMap((key) => Object.keys(part(key)));
    return {packages, scripts: part('scripts')};
  } catch {
    return {packages: [], scripts: {}}; // none, no JSON, or not ours to read
  }
}

async function namesIn(path: string): Promise<string[]> {
  return readdir(path).catch(() => []); // not there, or no folder
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
