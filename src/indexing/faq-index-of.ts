/**
 * Makes a FAQ index of entries whose terms have been counted.
 */
import {compareCodePoints} from '../format/code-point-order.js';
import {rowOf} from '../format/entry-row.js';
import type {Entry} from '../format/entry.js';
import {type FaqIndex, sealFaqIndex} from '../format/faq-index.js';
import {FIELDS} from '../format/fields.js';
import type {Language} from '../format/language.js';
import type {Frequencies} from '../format/packed-terms.js';
import {packSynonyms} from '../format/pack-synonyms.js';
import {type Expression, type PackedSynonyms, type SynonymRow} from '../format/synonyms.js';
import type {Neighbours} from './neighbours.js';
import {packTerms} from './pack-terms.js';
import {relatedEntries} from './related.js';
import {occurringRows} from './synonym-rows.js';
import type {TermCounts} from './term-counts.js';

export interface CountedFaq {
  /** In the FAQ's order, with distinct ids; where one has no `related`, it is found. */
  readonly entries: readonly Entry[];
  /** Of terms in the order in which they first come in the texts. */
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

export function faqIndexOf({entries, counts, language, synonyms, ...faq}: CountedFaq): FaqIndex {
  const {firsts, terms} = packTerms(counts, entries.length);
  const sorted = {
    ...counts,
    terms: [...counts.terms].sort(([a], [b]) => compareCodePoints(a, b)),
  };
  const occurs = occursIn(sorted, faq.neighbours);
  const occurring = (rows: readonly SynonymRow[]): PackedSynonyms =>
    packSynonyms(occurringRows(rows, occurs));
  return sealFaqIndex({
    language: language.code,
    count: entries.length,
    entries: withRelated(entries, relatedEntries(sorted, language)).map((entry, i) =>
      rowOf(entry, firsts[i]),
    ),
    synonyms: {own: occurring(synonyms.own), common: occurring(synonyms.common)},
    terms,
    ...(faq.tag !== undefined && {tag: faq.tag}),
  });
}

function withRelated(entries: readonly Entry[], found: readonly (readonly number[])[]): Entry[] {
  return entries.map(({related: given, ...entry}, i) => {
    const related = given ?? found[i] ?? [];
    return related.length === 0 ? entry : {...entry, related};
  });
}

/**
 * A term in more than this part of the entries tells them apart so little that finding it by
 * another word is not worth the bytes: in a FAQ about devices, “gadget” need not find “device”.
 */
const COMMON = 0.3;

/** A FAQ with fewer entries has no common words yet. */
const FEW_ENTRIES = 10;

/** @returns whether an expression's terms stand side by side somewhere, and not nearly everywhere */
export function occursIn(
  {terms, shapes, lengths}: TermCounts,
  {found}: Neighbours,
): (expression: Expression) => boolean {
  const postingsOf = new Map(terms);
  const areWords = shapes.map(isInWords);
  const count = lengths.length / FIELDS.length;
  const most = count < FEW_ENTRIES ? Infinity : COMMON * count;
  return (expression) => {
    const [first = '', ...rest] = expression.split(' ');
    if (rest.length > 0)
      return rest.every((next, i) => found.has(`${rest[i - 1] ?? first} ${next}`));
    const postings = Array.from(postingsOf.get(first) ?? []);
    const frequency = postings.filter((shape, i) => i % 2 === 1 && areWords[shape]).length;
    return frequency > 0 && frequency <= most;
  };
}

/** Nobody reads the addresses of links. */
function isInWords(frequencies: Frequencies): boolean {
  return frequencies.some((times, field) => times > 0 && FIELDS[field] !== 'links');
}
