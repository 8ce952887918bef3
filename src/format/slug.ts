/**
 * Ids as GitHub makes them of headings: what a link to a question ends in.
 */

/**
 * Letters, marks, digits, `_` and `-` stay, in lower case; spaces become hyphens.
 * @returns '' where nothing stays; equal texts give equal slugs, so numbers are left to the caller
 */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
