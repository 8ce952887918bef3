/**
 * Words in order as short text: before each a letter for how much of the one before it goes first.
 *
 * It is how pieces of an index carry their terms, which lie far from the texts these stand in.
 */

const FIRST_LETTER = 65; // `A` for nothing shared; terms have no capitals, so it also parts them
const MOST_SHARED = 25;

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

export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  let last = '';
  for (let start = 0, end = 1; start < packed.length; start = end, end++) {
    while (end < packed.length && !isShared(packed.charCodeAt(end))) end++;
    last = last.slice(0, packed.charCodeAt(start) - FIRST_LETTER) + packed.slice(start + 1, end);
    words.push(last);
  }
  return words;
}

function isShared(unit: number): boolean {
  return unit >= FIRST_LETTER && unit <= FIRST_LETTER + MOST_SHARED;
}
