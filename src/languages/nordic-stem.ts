/**
 * What the stemmers of the Nordic languages leave of nouns, and what stands for their letters.
 */

/** @param stem as the stemmer gives it */
export function nordicStem(stem: string): string {
  return stem.replace(/(.)([bdfgklmnprst])\2?e([lnr])$/, '$1$2$3');
}

/** A word as it is written with the letters of its language: who has no `å` types `aa`. */
export function nordicLetters(word: string, letters: Readonly<Record<string, string>>): string {
  return word.replace(/aa|ae|oe/g, (typed) => letters[typed] ?? typed);
}
