/**
 * Packs counted terms.
 */
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
import type {FieldCounts, TermCounts} from './term-counts.js';

/** @param counts of terms in code-point order */
export function packTerms({index, fieldLength, documentCount}: TermCounts): PackedTerms {
  const occurrences = index.map(([, byField]) => occurrencesOf(byField));
  const shapes = shapesByUse(occurrences);
  const numbers = new Map(shapes.map((shape, i) => [shape, i]));
  const numberOf = (frequencies: Frequencies): number => numbers.get(packShape(frequencies)) ?? 0;
  return {
    words: packWords(index.map(([word]) => word)),
    postings: occurrences.map((entries) => packOccurrences(entries, numberOf)).join('!'),
    shapes,
    lengths: Array.from({length: documentCount}, (_, entry) =>
      FIELDS.map((__, field) => packNumber(fieldLength[entry]?.[field] ?? 0)).join(''),
    ).join(''),
  };
}

/** Counts have fields first, then entries; here are entries first, in order. */
function occurrencesOf(byField: FieldCounts): Occurrences {
  const byEntry = new Map<number, number[]>();
  for (const [field, entries] of Object.entries(byField)) {
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
