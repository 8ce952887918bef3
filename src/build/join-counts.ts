/**
 * Joins the terms that were counted in parts of a FAQ.
 */
import {FIELDS} from '../format/faq-index.js';
import {ShapeTable, type TermCounts} from '../indexing/term-counts.js';

/** @param parts in the order of the FAQ, each with positions from its own first entry */
export function joinCounts(parts: readonly TermCounts[]): TermCounts {
  const terms = new Map<string, number[]>();
  const shapes = new ShapeTable();
  const lengths: number[] = [];
  for (const part of parts) {
    const before = lengths.length / FIELDS.length;
    const numbers = part.shapes.map((shape) => shapes.numberOf(shape));
    for (const [term, postings] of part.terms) {
      const joined = terms.get(term) ?? [];
      terms.set(term, joined);
      for (let i = 0; i < postings.length; i += 2)
        joined.push(before + (postings[i] ?? 0), numbers[postings[i + 1] ?? 0] ?? 0);
    }
    for (const length of Array.from(part.lengths)) lengths.push(length);
  }
  return {terms: [...terms], shapes: shapes.shapes, lengths};
}
