/**
 * Finds a place in a sorted list by halving it.
 */

/**
 * @param sorted rising, each value once
 * @returns the place of the first value that is not before the wanted one; the length where there is none
 */
export function firstFrom<Value extends string | number>(
  sorted: ArrayLike<Value>,
  wanted: Value,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle];
    if (value !== undefined && value < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
