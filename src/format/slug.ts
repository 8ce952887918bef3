/**
 * Makes an id of a text, as GitHub does of a heading.
 *
 * An index in pieces has ids of old wordings made so: changing what it gives makes it wrong, so
 * raise FORMAT_VERSION (faq-index.ts).
 */

/** Without the numbers that tell equal ones apart. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
