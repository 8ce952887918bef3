/**
 * Joins the terms that were counted in parts of a FAQ.
 */
import {FIELDS} from '../format/faq-index.js';
import {ShapeTable, type TermCounts} from './term-counts.js';
import type {CountedPart} from './count-terms.js';

/** A list of a known length that is being filled. */
interface Filling {
  readonly numbers: Uint32Array;
  filled: number;
}

/** @param parts in the order of the FAQ, each with positions from its own first entry */
export function joinCounts(parts: readonly CountedPart[]): TermCounts {
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
