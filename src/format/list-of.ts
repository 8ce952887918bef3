/**
 * Lists, without `Array.from`: old libraries that pages have (Prototype.js, MooTools) put their own in
 * its place, which knows neither iterators nor a function. Nor is `entries` of an array safe there.
 */

/** Of what `each` gives, changed one by one. */
export function listOf<Item, Changed>(
  each: Iterable<Item>,
  change: (item: Item, position: number) => Changed,
): Changed[] {
  return [...each].map(change);
}

/** From 0 to `count` − 1. */
export function upTo(count: number): number[] {
  return [...Array(count).keys()];
}
