/**
 * Packs counted terms.
 */
import {packNumber} from '../format/packed-numbers.js';
import {packOccurrences, packShape, packWords, type PackedTerms} from '../format/packed-terms.js';
import {compareCodePoints} from '../format/code-point-order.js';
import type {TermCounts} from './term-counts.js';

/** @param counts of terms in code-point order */
export function packTerms({terms, shapes, lengths}: TermCounts): PackedTerms {
  const packed = shapes.map(packShape);
  const byUse = shapesByUse({terms, shapes}, packed);
  const numbers = new Map(byUse.map((shape, i) => [shape, i]));
  const numberOf = packed.map((shape) => numbers.get(shape) ?? 0);
  return {
    words: packWords(terms.map(([word]) => word)),
    postings: terms.map(([, postings]) => packOccurrences(postings, numberOf)).join('!'),
    shapes: byUse,
    lengths: Array.from(lengths, packNumber).join(''),
  };
}

/** The most used first: they have the shortest numbers. */
function shapesByUse(
  {terms, shapes}: Omit<TermCounts, 'lengths'>,
  packed: readonly string[],
): string[] {
  const uses = shapes.map(() => 0);
  for (const [, postings] of terms)
    for (let i = 1; i < postings.length; i += 2) {
      const shape = postings[i] ?? 0;
      uses[shape] = (uses[shape] ?? 0) + 1;
    }
  return packed
    .map((shape, i) => ({shape, uses: uses[i] ?? 0}))
    .filter((one) => one.uses > 0)
    .sort((a, b) => b.uses - a.uses || compareCodePoints(a.shape, b.shape))
    .map(({shape}) => shape);
}
