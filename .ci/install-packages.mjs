/**
 * Installs the packages of package-lock.json, unless node_modules holds just these already.
 *
 * Runs before there are any packages: it may import from Node alone.
 */
import {spawnSync} from 'node:child_process';
import {lstatSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const ROOT = new URL('../', import.meta.url);

/** @throws when npm can't install them; npm itself has said why */
export function installPackages() {
  if (isLinked() || isInstalled()) return;
  console.log('Installing packages …');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: fileURLToPath(ROOT),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error('“npm ci” failed. Repair what it reports above, then run this command again.');
  }
}

/** A linked node_modules is that of another checkout, which looks after it. */
function isLinked() {
  return (
    lstatSync(new URL('node_modules', ROOT), {throwIfNoEntry: false})?.isSymbolicLink() ?? false
  );
}

function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  const wanted = readPackages('package-lock.json');
  delete wanted[''];
  return (
    Object.keys(installed).every((path) => path in wanted) &&
    Object.entries(wanted).every(([path, {version, optional}]) =>
      path in installed ? installed[path].version === version : optional,
    )
  );
}

/** @returns the packages of a lock file by path; none where there is no such file */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(new URL(path, ROOT), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installPackages();
