/**
 * Installs the packages of a package-lock.json, unless node_modules holds just these already.
 *
 * Runs before there are any packages: it may import from Node alone.
 */
import {spawnSync} from 'node:child_process';
import {lstatSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const ROOT = new URL('../', import.meta.url);

/**
 * @param folder the URL of the folder with the package-lock.json; by default the project's own
 * @throws when npm can't install them; npm itself has said why
 */
export function installPackages(folder = ROOT) {
  if (isLinked(folder) || isInstalled(folder)) return;
  console.log('Installing the packages into node_modules (half a minute to two minutes) …');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: fileURLToPath(folder),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error('“npm ci” failed. Repair what it reports above, then run this command again.');
  }
}

/** A linked node_modules is that of another checkout, which looks after it. */
function isLinked(folder) {
  return (
    lstatSync(new URL('node_modules', folder), {throwIfNoEntry: false})?.isSymbolicLink() ?? false
  );
}

function isInstalled(folder) {
  const installed = readPackages(new URL('node_modules/.package-lock.json', folder));
  const wanted = readPackages(new URL('package-lock.json', folder));
  delete wanted[''];
  return (
    Object.keys(installed).every((path) => path in wanted) &&
    Object.entries(wanted).every(([path, {version, optional}]) =>
      path in installed ? installed[path].version === version : optional,
    )
  );
}

/** @returns the packages of a lock file by path; none where there is no such file */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installPackages();
