/**
 * Copies into `dist/types/` the declarations that the package's doors lead to: most of what the
 * compiler writes is of modules that nobody outside can import.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

const DECLARED = '.cache/types';
const SHIPPED = 'dist/types';
/** No door names it, because it only declares: it gives the tag its class. */
const GLOBALS = 'element/define-element.d.ts';

/** @throws when a declaration that is needed is not there */
export function shipTypes() {
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
  const wanted = Object.values(exports).flatMap(({types}) => (types ? filesOf(types) : []));
  wanted.push(GLOBALS);
  const taken = new Set();
  while (wanted.length > 0) {
    const path = wanted.pop();
    if (taken.has(path)) continue;
    taken.add(path);
    const from = join(DECLARED, path);
    // What is written into dist/types by other parts of the build stands there already.
    if (existsSync(from)) ship(readFileSync(from, 'utf8'), join(SHIPPED, path));
    wanted.push(...importsOf(path));
  }
}

function ship(text, path) {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text.replace(HEADER, ''));
}

/** What a file is for matters to those who work on it; the docs of what it exports stay. */
const HEADER = /^\/\*\*(?:(?!\*\/)[^])*\*\/\n(?=import |export [*{]|\/\*\*)/;

/** @returns the paths below `dist/types/` that an entry of `exports` stands for */
function filesOf(types) {
  const path = types.replace(`./${SHIPPED}/`, '');
  if (!path.includes('*')) return [path];
  const folder = dirname(path);
  return readdirSync(join(DECLARED, folder))
    .filter((file) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?\.d\.ts$/.test(file))
    .map((file) => `${folder}/${file}`);
}

function importsOf(path) {
  const text = readFileSync(join(SHIPPED, path), 'utf8');
  return Array.from(text.matchAll(/(?:\bfrom |\bimport |\bimport\()'(\.[^']+)\.js'/g), ([, name]) =>
    join(dirname(path), `${name}.d.ts`).replaceAll('\\', '/'),
  );
}
