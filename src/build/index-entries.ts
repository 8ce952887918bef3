/**
 * Turns entries into a FAQ index.
 */
import MiniSearch, {type AsPlainObject} from 'minisearch';
import type {Entry} from '../format/entry.js';
import type {FaqIndex} from '../format/faq-index.js';
import type {Language} from '../format/language.js';
import type {SynonymRow} from '../format/synonyms.js';
import {faqIndexOf} from '../indexing/faq-index-of.js';
import {expressionRows, synonymLines, type SynonymLine} from '../indexing/synonym-rows.js';
import {indexedTexts, type TermCounts} from '../indexing/term-counts.js';
import {commonSynonyms} from '../languages/synonym-packs.js';
import {indexOptions, type IndexedDocument} from './index-options.js';

/**
 * @param entries in the FAQ's order, with distinct ids; where one has no `related`, it is found
 * @param ownSynonyms the author's
 */
export function indexEntries(
  entries: readonly Entry[],
  language: Language,
  ownSynonyms: readonly SynonymLine[] = [],
): FaqIndex {
  const search = new MiniSearch<IndexedDocument>(indexOptions(language));
  search.addAll(entries.map((entry, id) => ({id, ...indexedTexts(entry)})));
  return faqIndexOf({
    entries,
    counts: countsIn(search.toJSON()),
    language,
    synonyms: {own: expressionRows(ownSynonyms, language), common: commonRows(language)},
  });
}

/** MiniSearch's types call the lengths of an entry's fields one number. */
function countsIn({index, fieldLength, documentCount}: AsPlainObject): TermCounts {
  const lengths = fieldLength as unknown as TermCounts['fieldLength'];
  return {index, fieldLength: lengths, documentCount};
}

/** Analysing a pack takes as long as compiling a small FAQ, and it is always the same. */
const COMMON_ROWS = new Map<string, readonly SynonymRow[]>();

function commonRows(language: Language): readonly SynonymRow[] {
  const known = COMMON_ROWS.get(language.code);
  if (known) return known;
  const rows = expressionRows(synonymLines(commonSynonyms(language.code)), language);
  COMMON_ROWS.set(language.code, rows);
  return rows;
}
