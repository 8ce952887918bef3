/**
 * Words in order as short text: before each a letter for how much of the one before it goes first.
 *
 * It is how pieces of an index carry their terms, which lie far from the texts these stand in.
 */

export const FIRST_LETTER = 65; // `A` for nothing shared; terms have no capitals, so it also parts them
export const MOST_SHARED = 25;

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
