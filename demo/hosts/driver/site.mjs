/**
 * Makes a working copy of an example site, and builds it as its reader would.
 *
 * The copy is kept from run to run in `.cache/hosts/`, because most of the time goes into installing.
 */
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cp, mkdir, readFile, readdir, rename, rm, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {HOSTS} from './hosts.mjs';

const exec = promisify(execFile);
const SITES = 'demo/hosts';
const COPIES = '.cache/hosts';
/** npm is a script on Windows, which only a shell starts. */
const SHELL = process.platform === 'win32';
const LONGEST_MS = 15 * 60_000;
const MOST_OUTPUT = 64 * 2 ** 20;

/** @returns the path of the packed package, named by its content, so that npm installs a new one */
export async function packPackage() {
  await mkdir(COPIES, {recursive: true});
  const {stdout} = await npm('.', 'pack', '--json', '--pack-destination', COPIES);
  const [{filename}] = JSON.parse(stdout.slice(stdout.indexOf('[')));
  const content = await readFile(join(COPIES, filename));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const named = join(COPIES, `faq-search-${hash}.tgz`);
  await rename(join(COPIES, filename), named);
  return resolve(named);
}

/**
 * @param {import('./hosts.mjs').Host} host
 * @param {string} packed the path of the package that stands for the checkout
 * @returns {Promise<string>} the folder, with everything installed
 */
export async function prepareSite({folder}, packed) {
  const copy = resolve(COPIES, folder);
  await mkdir(copy, {recursive: true});
  for (const name of await readdir(copy)) {
    if (name !== 'node_modules') await rm(join(copy, name), {recursive: true});
  }
  await cp(join(SITES, folder), copy, {recursive: true, filter: isSource});
  await cp(join(SITES, 'faq.md'), resolve(COPIES, 'faq.md'));
  const manifest = await readFile(join(copy, 'package.json'), 'utf8');
  await writeFile(join(copy, 'package.json'), manifest.replace('file:../../..', `file:${packed}`));
  await npm(copy, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock');
  return copy;
}

/** Runs the site's own build. @throws what it printed, when it fails */
export async function buildSite(copy) {
  try {
    await npm(copy, 'run', 'build');
  } catch (error) {
    throw new Error(`The build failed:\n${error.stdout ?? ''}${error.stderr ?? error.message}`, {
      cause: error,
    });
  }
}

/** Takes the search out of a copy again: every line with `faq` in it, of the files that have them. */
export async function removeSearch(copy, {lines}) {
  for (const name of lines) {
    const text = await readFile(join(copy, name), 'utf8');
    const others = text.split('\n').filter((line) => !/faq/i.test(line));
    await writeFile(join(copy, name), others.join('\n'));
  }
}

/** @returns {Promise<string>} the version of what the site is built with; none for plain HTML */
export async function versionOf({versionOf: name, program}, copy) {
  if (name !== undefined) {
    const manifest = join(copy, 'node_modules', name, 'package.json');
    return JSON.parse(await readFile(manifest, 'utf8')).version;
  }
  if (program === undefined) return '–';
  const {stdout, stderr} = await exec(program, [program === 'hugo' ? 'version' : '--version']);
  return /\d+(\.\d+)+/.exec(stdout + stderr)?.[0] ?? 'unknown';
}

/** @returns {Promise<string | undefined>} why a host can't be built here; nothing if it can */
export async function missingFor({program}) {
  if (program === undefined) return undefined;
  try {
    await exec(program, ['--help']);
    return undefined;
  } catch {
    return `${program} is not installed`; // whatever is wrong with it, it can't be used
  }
}

/** What people build in the folder itself stays there. */
function isSource(path) {
  return !/[\\/](node_modules|\.astro|\.angular|\.docusaurus)$/.test(path);
}

function npm(cwd, ...args) {
  const options = {cwd: resolve(cwd), shell: SHELL, timeout: LONGEST_MS, maxBuffer: MOST_OUTPUT};
  return exec('npm', args, options);
}

export function hostsNamed(names) {
  const unknown = names.find((name) => !HOSTS.some(({folder}) => folder === name));
  if (unknown === undefined) return HOSTS.filter(({folder}) => names.includes(folder));
  const known = HOSTS.map(({folder}) => folder).join(', ');
  throw new Error(`There is no host “${unknown}”. The hosts are ${known}.`);
}
