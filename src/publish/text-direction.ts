/**
 * Which way a language is written.
 */

/** Living scripts that run from right to left (ISO 15924). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set('Adlm Arab Hebr Nkoo Rohg Syrc Thaa'.split(' '));

/** @param language a BCP 47 tag */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script ?? '';
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
