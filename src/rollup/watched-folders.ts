/**
 * Tells Vite's dev server which FAQ a new or deleted file belongs to; a changed file it knows itself.
 */
import {sep} from 'node:path';

/** What is needed of Vite, whose types would make it a dependency of every rollup user. */
interface ModuleNode {
  readonly id: string | null;
}
interface DevContext {
  readonly environment: {
    readonly moduleGraph: {getModuleById(id: string): ModuleNode | undefined};
  };
}
interface HotUpdate {
  readonly type: 'create' | 'update' | 'delete';
  readonly file: string;
  readonly modules: readonly ModuleNode[];
}

/** Files and folders by the id of the module made from them. */
export type WatchedPaths = ReadonlyMap<string, readonly string[]>;

/** A `hotUpdate` hook: also updates each FAQ that watches a folder which the file came to or left. */
export function hotUpdateOf(watched: WatchedPaths) {
  return function (this: DevContext, {type, file, modules}: HotUpdate): ModuleNode[] | undefined {
    if (type === 'update') return undefined;
    const affected = [...watched]
      .filter(([, paths]) => paths.some((path) => isWithin(file, path)))
      .map(([id]) => this.environment.moduleGraph.getModuleById(id));
    return [...new Set([...modules, ...affected.filter((node) => node !== undefined)])];
  };
}

/** @param file an absolute path with `/`, as Vite gives it on every system */
function isWithin(file: string, folder: string): boolean {
  return file.startsWith(`${folder.replaceAll(sep, '/')}/`);
}
