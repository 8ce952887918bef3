/**
 * Makes `demo/built/`: the script of the demo's FAQ, and the compiler as a module for the browser.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {minify} from '../.ci/bundle/minify.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const COMPILER = 'demo/built/compiler.mjs';
/** What the demo switches between: written from the right, and without spaces, too. */
const LANGUAGES = 'en,de,ar,ja';

execFileSync(
  process.execPath,
  // The demo shows a FAQ of its visitor, too.
  [
    'dist/cli.js',
    'build',
    'faq-data',
    ...['--out', 'demo/built', '--with-src'],
    '--ui-language',
    LANGUAGES,
  ],
  {stdio: ['ignore', 'ignore', 'inherit']},
);
if (!existsSync(COMPILER) || statSync(COMPILER).mtimeMs < newest('dist')) await bundleCompiler();

/** Without what reads and writes disks, which nothing of it calls. */
async function bundleCompiler() {
  mkdirSync('demo/built', {recursive: true});
  const entry = "export {compile, languageOf} from './dist/build.js';";
  const bundle = await rollup({
    input: 'compiler',
    external: [/^node:/, 'tinyglobby'],
    // Modules of libraries import each other in circles, which is theirs to mend.
    onwarn: (warning, warn) => void (warning.code === 'CIRCULAR_DEPENDENCY' || warn(warning)),
    treeshake: {moduleSideEffects: (_id, external) => !external},
    plugins: [virtualEntry('compiler', entry), nodeResolve({browser: true}), minify()],
  });
  const {output} = await bundle.write({file: COMPILER, format: 'es'});
  await bundle.close();
  if (output[0].imports.length > 0) {
    throw new Error(`The compiler needs ${output[0].imports.join(', ')}, which no browser has.`);
  }
}

/** A module that stands in no file; its imports are relative to the working folder. */
function virtualEntry(name, code) {
  const id = `${process.cwd()}/${name}.mjs`;
  return {
    name: 'virtual-entry',
    resolveId: (source) => (source === name ? id : null),
    load: (path) => (path === id ? code : null),
  };
}

/** @returns when a script in the folder, or in one below it, changed last */
function newest(folder) {
  const scripts = readdirSync(folder, {recursive: true}).filter((path) => path.endsWith('.js'));
  return Math.max(...scripts.map((path) => statSync(`${folder}/${path}`).mtimeMs));
}
