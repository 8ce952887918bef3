/**
 * Serves the browser tests in bundles: one test file imports three hundred modules, and each would be
 * a request in each browser.
 */
import {readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param folder with the tests
 * @param others modules that tests open by their addresses
 * @returns a plugin of @web/dev-server
 */
export function bundledTests(folder, others) {
  let bundles;
  return {
    name: 'bundled-tests',
    async serverStart() {
      bundles = await bundle(folder, [...testsIn(folder), ...others]);
    },
    serve({path}) {
      const body = bundles.get(path.replace(/\.ts$/, '.js'));
      return body && {body, type: 'js'};
    },
  };
}

function testsIn(folder) {
  return readdirSync(join(ROOT, folder), {recursive: true})
    .filter((name) => name.endsWith('.browser.ts'))
    .map((name) => join(folder, name));
}

/** @returns the texts by their addresses, each test's where the test itself would be */
async function bundle(folder, entryPoints) {
  const {outputFiles} = await build({
    absWorkingDir: ROOT,
    entryPoints,
    outdir: '.',
    outbase: '.',
    chunkNames: `${folder}/chunks/[name]-[hash]`,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // Lit's own checks; and package.json names the side effects of `dist`, not of what it is made from.
    conditions: ['development'],
    ignoreAnnotations: true,
    sourcemap: 'inline',
    write: false,
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map(({path, text}) => [`/${relative(ROOT, path).split(sep).join('/')}`, text]),
  );
}
