/**
 * Counts the terms of entries with MiniSearch.
 */
import MiniSearch, {type AsPlainObject} from 'minisearch';
import type {Entry} from '../format/entry.js';
import {FIELDS} from '../format/faq-index.js';
import type {Language} from '../format/language.js';
import {indexedTexts, ShapeTable, type Postings, type TermCounts} from '../indexing/term-counts.js';
import type {Neighbours} from '../indexing/neighbours.js';
import {indexOptions, type IndexedDocument} from './index-options.js';

/** What texts are analysed with. */
export interface Analysis {
  readonly language: Language;
  readonly asked: Neighbours['asked'];
}

export interface CountedPart extends TermCounts {
  /** Pairs of terms that were asked for. */
  readonly found: readonly string[];
}

export function countPart(entries: readonly Entry[], {language, asked}: Analysis): CountedPart {
  const neighbours = {asked, found: new Set<string>()};
  const search = new MiniSearch<IndexedDocument>(indexOptions(language, neighbours));
  search.addAll(entries.map((entry, id) => ({id, ...indexedTexts(entry)})));
  return {...countsIn(search.toJSON()), found: [...neighbours.found]};
}

type FieldCounts = AsPlainObject['index'][number][1];

function countsIn({index, fieldLength, documentCount}: AsPlainObject): TermCounts {
  // MiniSearch's types call the lengths of an entry's fields one number.
  const lengths = fieldLength as unknown as Readonly<Record<number, readonly number[]>>;
  const shapes = new ShapeTable();
  return {
    terms: index.map(([term, byField]) => [term, postingsOf(byField, shapes)]),
    shapes: shapes.shapes,
    lengths: Array.from({length: documentCount}, (_, entry) =>
      FIELDS.map((__, field) => lengths[entry]?.[field] ?? 0),
    ).flat(),
  };
}

/** MiniSearch has fields first, then entries; here are entries first, in order. */
function postingsOf(byField: FieldCounts, shapes: ShapeTable): Postings {
  const byEntry = new Map<number, number[]>();
  for (const [field, entries] of Object.entries(byField)) {
    for (const [entry, frequency] of Object.entries(entries)) {
      const frequencies = byEntry.get(Number(entry)) ?? FIELDS.map(() => 0);
      frequencies[Number(field)] = frequency;
      byEntry.set(Number(entry), frequencies);
    }
  }
  return [...byEntry]
    .sort(([a], [b]) => a - b)
    .flatMap(([entry, frequencies]) => [entry, shapes.numberOf(frequencies)]);
}
