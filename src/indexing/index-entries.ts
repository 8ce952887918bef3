/**
 * Turns entries into a FAQ index.
 */
import type {Entry} from '../format/entry.js';
import type {FaqIndex} from '../format/faq-index.js';
import type {Language} from '../format/language.js';
import type {SynonymRow} from '../format/synonyms.js';
import {faqIndexOf} from './faq-index-of.js';
import {neighboursFor} from './neighbours.js';
import {expressionRows, synonymLines, type SynonymLine} from './synonym-rows.js';
import {indexedTexts} from './term-counts.js';
import {commonSynonyms} from '../languages/synonym-packs.js';
import {countPart, type Analysis, type CountedPart} from './count-terms.js';
import {joinCounts} from './join-counts.js';

/** What an index is made of, but for the counts of its terms. */
export interface UncountedFaq {
  /** In the FAQ's order, with distinct ids; where one has no `related`, it is found. */
  readonly entries: readonly Entry[];
  /** What the terms are counted with. */
  readonly analysis: Analysis;
  /** The BCP 47 tag of the texts, where it says more than the language of the analysis. */
  readonly tag?: string | undefined;
  readonly synonyms: {
    /** The author's own. */
    readonly own: readonly SynonymRow[];
    /** The language's. */
    readonly common: readonly SynonymRow[];
  };
}

/**
 * @param entries in the FAQ's order, with distinct ids; where one has no `related`, it is found
 * @param synonyms the author's own
 */
export function indexEntries(
  entries: readonly Entry[],
  language: Language,
  synonyms: readonly SynonymLine[] = [],
): FaqIndex {
  const faq = uncounted(entries, language, synonyms);
  return indexCounted(faq, [countPart(entries.map(indexedTexts), faq.analysis)]);
}

/** @param lines the author's own synonyms */
export function uncounted(
  entries: readonly Entry[],
  language: Language,
  lines: readonly SynonymLine[],
): UncountedFaq {
  const synonyms = {own: expressionRows(lines, language), common: commonRows(language)};
  const {asked} = neighboursFor([...synonyms.own, ...synonyms.common]);
  return {entries, analysis: {language, asked}, synonyms};
}

/**
 * MiniSearch takes less time and far less memory to count part by part than all at once.
 * @param counted of stretches of the FAQ, in its order; any parting gives the same index
 */
export function indexCounted(
  {analysis: {language, asked}, ...faq}: UncountedFaq,
  counted: readonly CountedPart[],
): FaqIndex {
  const neighbours = {asked, found: new Set(counted.flatMap(({found}) => found))};
  return faqIndexOf({...faq, counts: joinCounts(counted), neighbours, language});
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
