/**
 * Puts modules of our own, as this package ships them, into one script, as a bundler would.
 *
 * They come shaken and minified, import only each other, by name, and export by one list: to put
 * them together nothing has to be parsed. Each becomes a function of what it imports, so that the
 * short names in one are not those in another.
 */
import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/** Texts of a script. */
export interface Linked {
  /** Statements that define what modules export, before whatever uses it. */
  readonly code: string;
  /** What is wanted, by its names in the script; in the same order. */
  readonly names: readonly string[];
}

/** What a module exports under a name. */
export interface Wanted {
  /** Absolute. */
  readonly path: string;
  readonly exported: string;
}

interface Module {
  readonly path: string;
  /** Without its imports, its export, and its comments. */
  readonly body: string;
  readonly imports: readonly Local[];
  readonly exports: readonly Local[];
}

interface Local extends Wanted {
  /** Its name in the module. */
  readonly local: string;
}

/** Each module comes once, after those it imports, with what is used of it. */
export async function linkModules(wanted: readonly Wanted[]): Promise<Linked> {
  const modules = new Map<string, Module>();
  const add = async (path: string): Promise<void> => {
    if (modules.has(path)) return;
    const module = moduleOf(path, await readFile(path, 'utf8'));
    for (const each of module.imports) await add(each.path);
    modules.set(path, module);
  };
  for (const {path} of wanted) await add(path);
  const linked = [...modules.values()];
  const used = new Set([...wanted, ...linked.flatMap(({imports}) => imports)].map(keyOf));
  const names = new Map(Array.from(used, (key, i) => [key, `_${i.toString(36)}`]));
  const nameOf: NameOf = (one) => names.get(keyOf(one));
  return {
    code: linked.map((module) => codeOf(module, nameOf)).join(''),
    names: wanted.map((one) => nameOf(one) ?? ''),
  };
}

function keyOf({path, exported}: Wanted): string {
  return `${path} ${exported}`;
}

/** @returns undefined for what nothing uses */
type NameOf = (exported: Wanted) => string | undefined;

const COMMENT = /^\/\*![^]*?\*\/\s*|\n\/\/# sourceMappingURL=.*\s*$/g;
const IMPORT = /(^|[;}\n])import\{([^{}]*)\}from"(\.[^"]+)"(?=;)/g;
const EXPORT = /export\{([^{}]*)\};?\s*$/;

/** @throws Error for a module that is written in another way, which only a fault of ours can make */
function moduleOf(path: string, text: string): Module {
  const code = text.replace(COMMENT, '');
  const imports = Array.from(code.matchAll(IMPORT), ([, , names = '', from = '']) => {
    const imported = join(dirname(path), from);
    return renamed(names).map(([exported, local]) => ({path: imported, exported, local}));
  }).flat();
  const rest = code.replace(IMPORT, '$1');
  const [list, names = ''] = EXPORT.exec(rest) ?? [];
  if (list === undefined) throw new Error(`${path} ends in no list of exports.`);
  return {
    path,
    body: rest.slice(0, -list.length),
    imports,
    exports: renamed(names).map(([local, exported]) => ({path, exported, local})),
  };
}

/** @returns what is before each `as`, and what is after it */
function renamed(names: string): (readonly [string, string])[] {
  return names.split(',').map((name) => {
    const [first = '', second = first] = name.trim().split(/\s+as\s+/);
    return [first, second];
  });
}

function codeOf({body, imports, exports}: Module, nameOf: NameOf): string {
  const used = exports.filter(nameOf);
  const locals = (list: readonly Local[]): string => list.map(({local}) => local).join();
  const names = (list: readonly Local[]): string => list.map(nameOf).join();
  return `const[${names(used)}]=((${locals(imports)})=>{${body};return[${locals(used)}]})(${names(imports)});`;
}
