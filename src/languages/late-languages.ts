/**
 * Each language when it is first asked for: to load them all takes Node as long as to compile a small FAQ.
 *
 * Other platforms get `all-languages.ts` in its place; `imports` in package.json says which.
 */
import type {Language} from '../format/language.js';
import {LANGUAGE_CODES} from './language-codes.js';
import {loadBefore, loadNow} from './load-now.js';

/** @param code one of `LANGUAGE_CODES` */
export function knownLanguage(code: string): Language {
  return (loadNow(pathOf(code)) as {readonly language: Language}).language;
}

/** To be awaited before the first is asked for. */
export function loadLanguages(): Promise<void> {
  return loadBefore(LANGUAGE_CODES.map(pathOf));
}

function pathOf(code: string): string {
  return `../languages/${code}.js`;
}
