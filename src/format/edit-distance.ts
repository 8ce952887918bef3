/**
 * How many typing errors lie between two words: a letter missing, added or replaced, or two
 * neighbours swapped, count one each (optimal string alignment).
 */
import {upTo} from './list-of.js';

export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = upTo(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let distance = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) distance = Math.min(distance, (before[j - 2] ?? 0) + 1);
      row.push(distance);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
