/**
 * Each language when it is first asked for: to load them all takes Node as long as to compile a small FAQ.
 *
 * Other platforms get `all-languages.ts` in its place; `imports` in package.json says which.
 */
import type {Language} from '../format/language.js';
import {loadNow} from './load-now.js';

/** @param code one of `LANGUAGE_CODES` */
export function knownLanguage(code: string): Language {
  return (loadNow(`../languages/${code}.js`) as {readonly language: Language}).language;
}
