/**
 * Packs words in order; apart from what unpacks them, which is all that most pages need.
 */
import {FIRST_LETTER, MOST_SHARED} from './packed-words.js';

/** @param sorted the more neighbours share, the shorter the text; any order comes back */
export function packWords(sorted: readonly string[]): string {
  return sorted
    .map((word, i) => {
      const shared = sharedLength(sorted[i - 1] ?? '', word);
      return String.fromCharCode(FIRST_LETTER + shared) + word.slice(shared);
    })
    .join('');
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length, MOST_SHARED) && a[length] === b[length]) length++;
  return length;
}
