/**
 * Loads a module without waiting, in Node: for what few FAQs need, in code that does not wait.
 */
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
const loaded = new Map<string, unknown>();

/**
 * @param name of a package; or a path from this folder, where the build puts this module in one that
 *   languages are as far from
 * @throws an error of Node's for a module that is not there
 */
export function loadNow(name: string): unknown {
  return loaded.get(name) ?? require(name);
}

/** Waits for all of them where `require` can't: from the archives of Yarn's Plug'n'Play, only `import` can. */
export async function loadBefore(names: readonly string[]): Promise<void> {
  if (process.versions.pnp === undefined) return;
  await Promise.all(names.map(async (name) => loaded.set(name, await import(name))));
}
