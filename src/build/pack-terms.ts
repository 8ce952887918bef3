/**
 * Packs MiniSearch's serialised index.
 */
import type {AsPlainObject} from 'minisearch';
import {FIELDS} from '../format/faq-index.js';
import {packNumber} from '../format/packed-numbers.js';
import {
  packOccurrences,
  packShape,
  packWords,
  type Frequencies,
  type Occurrences,
  type PackedTerms,
} from '../format/packed-terms.js';
import {compareCodePoints} from './code-point-order.js';

/** @param serialized over FIELDS, with positions in the FAQ as the documents' ids and short ids */
export function packTerms({index, fieldLength, documentCount}: AsPlainObject): PackedTerms {
  const sorted = [...index].sort(([a], [b]) => compareCodePoints(a, b));
  const occurrences = sorted.map(([, frequencies]) => occurrencesOf(frequencies));
  const shapes = shapesByUse(occurrences);
  const numbers = new Map(shapes.map((shape, i) => [shape, i]));
  const numberOf = (frequencies: Frequencies): number => numbers.get(packShape(frequencies)) ?? 0;
  // MiniSearch's types call this numbers; they are the lengths of each field.
  const lengths = fieldLength as unknown as Readonly<Record<number, readonly number[]>>;
  return {
    words: packWords(sorted.map(([word]) => word)),
    postings: occurrences.map((entries) => packOccurrences(entries, numberOf)).join('!'),
    shapes,
    lengths: Array.from({length: documentCount}, (_, entry) =>
      FIELDS.map((__, field) => packNumber(lengths[entry]?.[field] ?? 0)).join(''),
    ).join(''),
  };
}

/** MiniSearch has fields first, then entries; we have entries first, in order. */
function occurrencesOf(serialized: AsPlainObject['index'][number][1]): Occurrences {
  const byEntry = new Map<number, number[]>();
  for (const [field, entries] of Object.entries(serialized)) {
    for (const [entry, frequency] of Object.entries(entries)) {
      const frequencies = byEntry.get(Number(entry)) ?? FIELDS.map(() => 0);
      frequencies[Number(field)] = frequency;
      byEntry.set(Number(entry), frequencies);
    }
  }
  return new Map([...byEntry].sort(([a], [b]) => a - b));
}

/** The most used first: they have the shortest numbers. */
function shapesByUse(occurrences: readonly Occurrences[]): string[] {
  const uses = new Map<string, number>();
  for (const entries of occurrences) {
    for (const frequencies of entries.values()) {
      const shape = packShape(frequencies);
      uses.set(shape, (uses.get(shape) ?? 0) + 1);
    }
  }
  return Array.from(uses)
    .sort(([a, m], [b, n]) => n - m || compareCodePoints(a, b))
    .map(([shape]) => shape);
}
