/**
 * Where the question ends that a text begins with.
 */

/** Where a first sentence that asks ends in a text; -1 where there is none. */
export function endOfAsking(text: string): number {
  const found = /[?？؟⸮՞፧﹖⁇⁈⁉]["'”’»)\]）」』】*]*(?=\s|$)/u.exec(text);
  return found === null ? -1 : found.index + found[0].length;
}
