/**
 * Where the modules of this package lie.
 */
import {createRequire} from 'node:module';

/** `import.meta.resolve` would do too, but for the first releases of Node 20, which lack it. */
const {resolve} = createRequire(import.meta.url);

/** @param name as it is imported: `faq-search/standalone` */
export function ownModule(name: string): string {
  return resolve(name);
}
