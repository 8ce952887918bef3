/**
 * What the stemmers of the Nordic languages leave of nouns: `nøkkel` has the plural `nøkler`.
 */

/** @param stem as the stemmer gives it */
export function nordicStem(stem: string): string {
  return stem.replace(/(.)([bdfgklmnprst])\2?e([lnr])$/, '$1$2$3');
}
