/**
 * Turns entries into a FAQ index.
 */
import type {Entry} from '../format/entry.js';
import type {FaqIndex} from '../format/faq-index.js';
import type {Language} from '../format/language.js';
import type {SynonymRow} from '../format/synonyms.js';
import {faqIndexOf} from '../indexing/faq-index-of.js';
import {neighboursFor} from '../indexing/neighbours.js';
import {expressionRows, synonymLines, type SynonymLine} from '../indexing/synonym-rows.js';
import {commonSynonyms} from '../languages/synonym-packs.js';
import {countTerms} from './count-terms.js';

/**
 * @param entries in the FAQ's order, with distinct ids; where one has no `related`, it is found
 * @param ownSynonyms the author's
 */
export function indexEntries(
  entries: readonly Entry[],
  language: Language,
  ownSynonyms: readonly SynonymLine[] = [],
): FaqIndex {
  const synonyms = {own: expressionRows(ownSynonyms, language), common: commonRows(language)};
  const neighbours = neighboursFor([...synonyms.own, ...synonyms.common]);
  const counts = countTerms(entries, {language, neighbours});
  return faqIndexOf({entries, counts, neighbours, language, synonyms});
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
