/**
 * The built-in synonyms of each language that has some, for Node and for pages that index themselves.
 */
import type {PackedSynonyms} from '../format/synonyms.js';
import {ENGLISH_ROWS} from './en-synonym-rows.js';

const PACKS: ReadonlyMap<string, PackedSynonyms> = new Map([['en', ENGLISH_ROWS]]);

/** In terms of the language's analysis; empty for a language without a pack. */
export function commonSynonyms(languageCode: string): PackedSynonyms {
  return PACKS.get(languageCode) ?? '';
}
