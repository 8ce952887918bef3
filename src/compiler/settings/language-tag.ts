/**
 * Whether a text can name a language.
 */

export const LANGUAGE_TAG_HINT = 'Write its code, as in “en”, “de” or “pt-BR”.';

/** Whether it has the form of a BCP 47 tag that begins with a language; any case. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(text);
}
