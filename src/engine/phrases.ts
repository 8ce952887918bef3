/**
 * Tells whether a text has words in just this order.
 */
import type {Token} from '../format/analyze.js';

/** @param phrase terms of neighbouring words, in order; at least one */
export function hasPhrase(tokens: readonly Token[], phrase: readonly string[]): boolean {
  const places = phrase.map(
    (wanted) => new Set(tokens.filter(({term}) => term === wanted).map(({position}) => position)),
  );
  const [first, ...others] = places;
  return [...(first ?? [])].some((start) => others.every((place, i) => place.has(start + i + 1)));
}
