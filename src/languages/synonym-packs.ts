/**
 * The built-in synonyms of each language that has some, for Node.
 */
import {ENGLISH_SYNONYMS} from './en-synonyms.js';

const PACKS: ReadonlyMap<string, string> = new Map([['en', ENGLISH_SYNONYMS]]);

/** One row a line, as the build's `parseSynonymLine` reads it; empty for a language without a pack. */
export function commonSynonyms(languageCode: string): string {
  return PACKS.get(languageCode) ?? '';
}
