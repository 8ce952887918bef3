/**
 * `npm run bench`: measures faq-search beside other searches; `npm run bench -- --help` lists the options.
 *
 * Installs what that needs, in this folder, and builds what it measures.
 */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {installPackages} from '../.ci/install-packages.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installPackages();
installPackages(new URL('.', import.meta.url));
for (const args of [
  ['.ci/build.mjs'],
  ['--import', 'tsx', 'bench/bench.ts', ...process.argv.slice(2)],
]) {
  const {status} = spawnSync(process.execPath, args, {stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}
