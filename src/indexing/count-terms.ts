/**
 * Counts the terms of entries with MiniSearch.
 */
import MiniSearch, {type Options} from 'minisearch';
import {FIELDS} from '../format/fields.js';
import type {Language} from '../format/language.js';
import type {Frequencies} from '../format/packed-terms.js';
import {ShapeTable, tokensOf, type IndexedTexts} from './term-counts.js';
import type {Neighbours} from './neighbours.js';

/** What texts are analysed with. */
export interface Analysis {
  readonly language: Language;
  readonly asked: Neighbours['asked'];
}

/** The terms of a stretch of a FAQ, flat: so it takes little memory, and little time to keep on a disk. */
export interface CountedPart {
  /** A term a line, in the order in which they first come in the texts. */
  readonly terms: string;
  /** In how many entries each term stands. */
  readonly frequencies: Uint32Array;
  /** For each term, for each of its entries, the position in the part, then the number of the shape. */
  readonly postings: Uint32Array;
  /** Ways in which a term stands in an entry. */
  readonly shapes: readonly Frequencies[];
  /** For each entry how many distinct terms each field has: one number a field. */
  readonly lengths: Uint32Array;
  /** Pairs of terms that were asked for. */
  readonly found: readonly string[];
}

export function countPart(
  texts: readonly IndexedTexts[],
  {language, asked}: Analysis,
): CountedPart {
  const neighbours = {asked, found: new Set<string>()};
  const seen = new Set<string>();
  const search = new CountingSearch(indexOptions(language, {neighbours, seen}));
  search.addAll(texts.map((fields, id) => ({id, ...fields})));
  return {...countsIn(search, seen), found: [...neighbours.found]};
}

/** Field by field, how often a term stands in which entries, rising. */
type FieldCounts = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Read where it counts: its JSON has an object for each term and field, which takes twice the time. */
class CountingSearch extends MiniSearch<IndexedDocument> {
  countsOf(term: string): FieldCounts {
    return this._index.get(term) ?? new Map();
  }

  /** How many distinct terms a field of an entry has. */
  lengthOf(entry: number, field: number): number {
    return this._fieldLength.get(entry)?.[field] ?? 0;
  }
}

/** @param order of the terms */
function countsIn(search: CountingSearch, order: Iterable<string>): Omit<CountedPart, 'found'> {
  const shapes = new FieldShapes();
  const postings: number[] = [];
  const terms = [...order];
  const frequencies = terms.map((term) => {
    const before = postings.length;
    addPostings(postings, search.countsOf(term), shapes);
    return (postings.length - before) / 2;
  });
  return {
    terms: terms.join('\n'),
    frequencies: Uint32Array.from(frequencies),
    postings: Uint32Array.from(postings),
    shapes: shapes.shapes,
    lengths: Uint32Array.from({length: search.documentCount * FIELDS.length}, (_, i) =>
      search.lengthOf(Math.floor(i / FIELDS.length), i % FIELDS.length),
    ),
  };
}

/** MiniSearch has fields first, then entries; here are entries first, in order. */
function addPostings(postings: number[], byField: FieldCounts, shapes: FieldShapes): void {
  if (byField.size === 1) {
    for (const [field, entries] of byField)
      for (const [entry, times] of entries) postings.push(entry, shapes.numberIn(field, times));
    return;
  }
  const byEntry = new Map<number, number[]>();
  for (const [field, entries] of byField) {
    for (const [entry, times] of entries) {
      const frequencies = byEntry.get(entry) ?? FIELDS.map(() => 0);
      frequencies[field] = times;
      byEntry.set(entry, frequencies);
    }
  }
  for (const [entry, frequencies] of [...byEntry].sort(([a], [b]) => a - b))
    postings.push(entry, shapes.numberOf(frequencies));
}

/** Knows the numbers of the commonest shapes, those in one field, without writing them out. */
class FieldShapes extends ShapeTable {
  readonly #known = FIELDS.map((): number[] => []);

  numberIn(field: number, times: number): number {
    const known = this.#known[field] ?? [];
    return (known[times] ??= this.numberOf(FIELDS.map((_, i) => (i === field ? times : 0))));
  }
}

/** What MiniSearch indexes; `id` is the entry's position in the FAQ. */
type IndexedDocument = IndexedTexts & {readonly id: number};

/**
 * Terms come whole from the analysis; nothing is stored, because entries stand beside the index.
 * @param noted is given all terms, and which of those that it asks for stand side by side
 */
function indexOptions(
  language: Language,
  {neighbours, seen}: {readonly neighbours: Neighbours; readonly seen: Set<string>},
): Options<IndexedDocument> {
  const analysis = {language, neighbours};
  return {
    fields: [...FIELDS],
    tokenize: (text, field = '') => {
      const terms = tokensOf(text, field, analysis).map(({term}) => term);
      terms.forEach((term) => seen.add(term));
      return terms;
    },
    processTerm: (term) => term,
    autoVacuum: false,
  };
}
