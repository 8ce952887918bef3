/**
 * Tells apart the code that compiles: another version of it may make other entries of the same source.
 *
 * Times say nothing, because packages may be unpacked with fixed ones. So the content of all our modules
 * counts, and the version of every package that they need, down to the last.
 */
import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, extname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {compareCodePoints} from '../format/code-point-order.js';
import {inParallel} from './in-parallel.js';

/**
 * @param own the address of one of our modules: of our source, or of what was built of it
 * @throws where a package can't be read, or is not where its name leads
 */
export async function codeStamp(own = import.meta.url): Promise<string> {
  const root = await packageAbove(fileURLToPath(own), 'faq-search');
  const [top = ''] = relative(root, fileURLToPath(own)).split(/[\\/]/);
  const modules = await modulesIn(join(root, top), extname(own));
  const hash = createHash('sha256').update(process.version);
  for (const text of await inParallel(modules, (path) => readFile(path))) hash.update(text);
  for (const name of await packagesFrom(root)) hash.update(`\n${name}`);
  return hash.digest('hex');
}

async function modulesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, {recursive: true});
  return names
    .filter((name) => name.endsWith(ending))
    .sort(compareCodePoints)
    .map((name) => join(folder, name));
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Names and versions of a package and all that it needs. @param root the package's folder */
async function packagesFrom(root: string): Promise<readonly string[]> {
  const seen = new Map<string, string>();
  const visit = async (folder: string): Promise<void> => {
    if (seen.has(folder)) return;
    const {name = '', version = '', dependencies = {}} = (await manifestIn(folder)) ?? {};
    seen.set(folder, `${name} ${version}`);
    const {resolve} = createRequire(join(folder, 'package.json'));
    for (const needed of Object.keys(dependencies)) {
      if (needed.startsWith('@types/')) continue; // no code
      await visit(await packageAbove(resolve(needed), needed));
    }
  };
  await visit(root);
  return [...seen.values()].sort(compareCodePoints);
}

/** The folder of the package that a file is in. */
async function packageAbove(path: string, name: string): Promise<string> {
  const folder = dirname(path);
  if (folder === path) throw new Error(`The package ${name} has no folder of its own.`);
  return (await manifestIn(folder))?.name === name ? folder : packageAbove(folder, name);
}

/** @returns nothing where there is none */
async function manifestIn(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Manifest);
}
