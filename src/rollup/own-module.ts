/**
 * Where the modules of this package lie.
 */
import {createRequire} from 'node:module';

/** @param name as it is imported: `faq-search/standalone` */
export function ownModule(name: string): string {
  return createRequire(import.meta.url).resolve(name);
}
