/**
 * Every language there is, for Node; a page gets only the module of its FAQ's language.
 */
import type {Language} from '../format/language.js';
import {language as en} from './en.js';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [en].map((language) => [language.code, language]),
);

/** The codes of all languages, sorted. */
export const LANGUAGE_CODES: readonly string[] = [...LANGUAGES.keys()].sort();

/** @param code a BCP 47 tag; its primary subtag decides, in any case: `en`, `en-GB`, `EN` */
export function languageOf(code: string): Language | undefined {
  return LANGUAGES.get(code.split('-', 1)[0]?.toLowerCase() ?? '');
}
