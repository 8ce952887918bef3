/**
 * Loads a module without waiting, in Node: for what few FAQs need, in code that does not wait.
 */
import {createRequire} from 'node:module';

/**
 * @param name of a package; or a path from this folder, where the build puts this module in one that
 *   languages are as far from
 * @throws an error of Node's for a module that is not there
 */
export const loadNow: (name: string) => unknown = createRequire(import.meta.url);
