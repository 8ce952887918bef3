/**
 * Loads what loads late, where it can't be loaded without waiting.
 */
import {loadLanguages} from '../languages/late-languages.js';
import {loadPackages} from './late-packages.js';

/** To be awaited before anything is compiled or asked: what loads late may have to be there before. */
export async function loadLate(): Promise<void> {
  await Promise.all([loadPackages(), loadLanguages()]);
}
