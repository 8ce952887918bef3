/**
 * Binary search in what is sorted.
 */

/**
 * @param valueOf never falls from one element to the next
 * @returns the last element whose value is at most `limit`
 */
export function lastAtMost<T>(
  sorted: readonly T[],
  limit: number,
  valueOf: (element: T) => number,
): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const element = sorted[middle];
    if (element !== undefined && valueOf(element) <= limit) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
