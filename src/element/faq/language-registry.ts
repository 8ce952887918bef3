/**
 * The languages whose text analysis is at hand for an index loaded with `src`.
 */
import type {Language} from '../../format/language.js';

const languages = new Map<string, Language>();

/** Makes the analysis of a language known; a second one with the same code takes its place. */
export function registerLanguage(language: Language): void {
  languages.set(language.code, language);
}

/** @param code as a built index names it: a primary subtag in lower case */
export function registeredLanguage(code: string): Language | undefined {
  return languages.get(code);
}

/** The codes of all registered languages, in the order they came. */
export function registeredCodes(): string[] {
  return [...languages.keys()];
}
