/**
 * Builds `dist/`, unless it is newer than all it is made from.
 */
import {spawn} from 'node:child_process';
import {existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {shipTypes} from './ship-types.mjs';

const MADE_FROM = [
  'src',
  '.ci/bundle',
  '.ci/ship-types.mjs',
  '.ci/manifest',
  'rollup.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
/** Written last, so a build that failed or was stopped is never taken for a whole one. */
const STAMP = 'dist/.built';

const JAVASCRIPT = ['node_modules/rollup/dist/bin/rollup', '--config', '--failAfterWarnings'];
const MANIFEST = ['.ci/manifest/write.mjs'];
const TYPES = ['node_modules/typescript/bin/tsc', '--build', 'src', '--pretty'];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!isBuilt()) await build();

async function build() {
  const started = new Date();
  rmSync('dist', {recursive: true, force: true});
  const codes = await Promise.all([run(JAVASCRIPT), run(TYPES), run(MANIFEST)]);
  process.exitCode = Math.max(...codes);
  if (process.exitCode !== 0) return;
  shipTypes();
  writeFileSync(STAMP, '');
  utimesSync(STAMP, started, started); // what changed during the build is newer than it
}

function isBuilt() {
  return existsSync(STAMP) && MADE_FROM.every((path) => newest(path) < statSync(STAMP).mtimeMs);
}

/** @returns when a file, or anything in a folder (the list of its files too), changed last */
function newest(path) {
  const {mtimeMs} = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {stdio: ['ignore', 'inherit', 'inherit']});
    child.on('close', (code) => resolve(code ?? 1));
  });
}
