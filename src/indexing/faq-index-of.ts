/**
 * Makes a FAQ index of entries whose terms have been counted.
 */
import type {Entry} from '../format/entry.js';
import {sealFaqIndex, type FaqIndex} from '../format/faq-index.js';
import type {Language} from '../format/language.js';
import {packSynonyms, type PackedSynonyms, type SynonymRow} from '../format/synonyms.js';
import {compareCodePoints} from '../format/code-point-order.js';
import {packTerms} from './pack-terms.js';
import {relatedEntries} from './related.js';
import {occurringRows} from './synonym-rows.js';
import type {Neighbours} from './neighbours.js';
import type {TermCounts} from './term-counts.js';
import {expressionsOf} from './vocabulary.js';

export interface CountedFaq {
  /** In the FAQ's order, with distinct ids; where one has no `related`, it is found. */
  readonly entries: readonly Entry[];
  readonly counts: TermCounts;
  /** Which of the synonyms' terms stand side by side. */
  readonly neighbours: Neighbours;
  readonly language: Language;
  /** The BCP 47 tag of the texts, where it says more than `language`. */
  readonly tag?: string | undefined;
  readonly synonyms: {
    /** The author's. */
    readonly own: readonly SynonymRow[];
    /** The language's. */
    readonly common: readonly SynonymRow[];
  };
}

/** The same entries give the same index, in whatever order their terms were counted. */
export function faqIndexOf({entries, counts, language, synonyms, ...faq}: CountedFaq): FaqIndex {
  const sorted = {
    ...counts,
    terms: [...counts.terms].sort(([a], [b]) => compareCodePoints(a, b)),
  };
  const occurs = expressionsOf(sorted, faq.neighbours);
  const occurring = (rows: readonly SynonymRow[]): PackedSynonyms =>
    packSynonyms(occurringRows(rows, occurs));
  return sealFaqIndex({
    language: language.code,
    count: entries.length,
    entries: withRelated(entries, relatedEntries(sorted, language)),
    synonyms: {own: occurring(synonyms.own), common: occurring(synonyms.common)},
    terms: packTerms(sorted),
    ...(faq.tag !== undefined && {tag: faq.tag}),
  });
}

function withRelated(entries: readonly Entry[], found: readonly (readonly number[])[]): Entry[] {
  return entries.map(({related: given, ...entry}, i) => {
    const related = given ?? found[i] ?? [];
    return related.length === 0 ? entry : {...entry, related};
  });
}
