/**
 * Every language there is, for the compiler; a page gets only the module of its FAQ's language.
 */
import type {Language} from '../format/language.js';
import {LANGUAGE_CODES} from './language-codes.js';
import {knownLanguage} from './late-languages.js';

/** Norwegian as it is mostly tagged: Bokmål, whose stems these are, and Nynorsk, which shares most. */
const WRITTEN_NORWEGIAN: ReadonlySet<string> = new Set(['nb', 'nn']);

/**
 * @param code a BCP 47 tag; its primary subtag decides, in any case: `en`, `en-GB`, `EN`
 * @returns the plain fallback for a language that has no module here
 */
export function languageOf(code: string): Language {
  const subtag = code.split('-', 1)[0]?.toLowerCase() ?? '';
  const known = WRITTEN_NORWEGIAN.has(subtag) ? 'no' : subtag;
  return knownLanguage(LANGUAGE_CODES.includes(known) ? known : 'und');
}
