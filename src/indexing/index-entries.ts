/**
 * Turns entries into a FAQ index.
 */
import type {Entry} from '../format/entry.js';
import type {FaqIndex} from '../format/faq-index.js';
import {FIELDS} from '../format/fields.js';
import type {Language} from '../format/language.js';
import {expressionRows, type SynonymLine} from '../format/synonym-lines.js';
import {type PackedSynonyms, type SynonymRow, unpackSynonyms} from '../format/synonyms.js';
import {type Analysis, type CountedPart, countPart} from './count-terms.js';
import {faqIndexOf} from './faq-index-of.js';
import {neighboursFor} from './neighbours.js';
import {indexedTexts, ShapeTable, type TermCounts} from './term-counts.js';

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

/** What words of a FAQ may be asked for by. */
export interface FaqSynonyms {
  /** The author's own; none if absent. */
  readonly own?: readonly SynonymLine[];
  /** The language's; none if absent. */
  readonly common?: PackedSynonyms;
}

/** @param entries in the FAQ's order, with distinct ids; where one has no `related`, it is found */
export function indexEntries(
  entries: readonly Entry[],
  language: Language,
  synonyms: FaqSynonyms = {},
): FaqIndex {
  const faq = uncounted(entries, language, synonyms);
  return indexCounted(faq, [countPart(entries.map(indexedTexts), faq.analysis)]);
}

export function uncounted(
  entries: readonly Entry[],
  language: Language,
  {own = [], common = ''}: FaqSynonyms,
): UncountedFaq {
  const synonyms = {own: expressionRows(own, language), common: unpackSynonyms(common)};
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

/** A list of a known length that is being filled. */
interface Filling {
  readonly numbers: Uint32Array;
  filled: number;
}

/** @param parts in the order of the FAQ, each with positions from its own first entry */
function joinCounts(parts: readonly CountedPart[]): TermCounts {
  const terms = emptyPostings(parts);
  const shapes = new ShapeTable();
  const lengths = new Uint32Array(parts.reduce((sum, part) => sum + part.lengths.length, 0));
  let before = 0;
  for (const part of parts) {
    const shapeNumbers = part.shapes.map((shape) => shapes.numberOf(shape));
    let read = 0;
    for (const [term, size] of termsOf(part)) {
      const postings = terms.get(term) ?? {numbers: new Uint32Array(0), filled: 0};
      for (const end = read + size; read < end; read += 2) {
        postings.numbers[postings.filled++] = before + (part.postings[read] ?? 0);
        postings.numbers[postings.filled++] = shapeNumbers[part.postings[read + 1] ?? 0] ?? 0;
      }
    }
    lengths.set(part.lengths, before * FIELDS.length);
    before += part.lengths.length / FIELDS.length;
  }
  return {
    terms: Array.from(terms, ([term, {numbers}]) => [term, numbers] as const),
    shapes: shapes.shapes,
    lengths,
  };
}

/** One list a term, as long as all parts together need it: growing ones take twice the memory. */
function emptyPostings(parts: readonly CountedPart[]): ReadonlyMap<string, Filling> {
  const sizes = new Map<string, number>();
  for (const part of parts)
    for (const [term, size] of termsOf(part)) sizes.set(term, (sizes.get(term) ?? 0) + size);
  return new Map(
    Array.from(sizes, ([term, size]) => [term, {numbers: new Uint32Array(size), filled: 0}]),
  );
}

/** The terms of a part, with how many numbers of its postings are theirs. */
function* termsOf({terms, frequencies}: CountedPart): Iterable<readonly [string, number]> {
  const names = terms.split('\n');
  for (const [i, frequency] of frequencies.entries()) yield [names[i] ?? '', 2 * frequency];
}
