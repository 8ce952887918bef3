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
import {indexedTexts} from '../indexing/term-counts.js';
import {commonSynonyms} from '../languages/synonym-packs.js';
import {countPart} from './count-terms.js';
import {joinCounts} from './join-counts.js';
import type {Steps} from './steps.js';

interface IndexedParts {
  readonly language: Language;
  /** The author's own. */
  readonly synonyms: readonly SynonymLine[];
  readonly count: Steps['count'];
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
  return indexParts([entries], {language, synonyms, count: countPart});
}

/**
 * The same, part by part: MiniSearch takes less time and far less memory so.
 * @param parts stretches of the FAQ, in its order; any parting gives the same index
 */
export function indexParts(
  parts: readonly (readonly Entry[])[],
  {language, synonyms: lines, count}: IndexedParts,
): FaqIndex {
  const synonyms = {own: expressionRows(lines, language), common: commonRows(language)};
  const neighbours = neighboursFor([...synonyms.own, ...synonyms.common]);
  const analysis = {language, asked: neighbours.asked};
  const counted = parts.map((part) => count(part.map(indexedTexts), analysis));
  for (const pair of counted.flatMap(({found}) => found)) neighbours.found.add(pair);
  const counts = joinCounts(counted);
  return faqIndexOf({entries: parts.flat(), counts, neighbours, language, synonyms});
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
