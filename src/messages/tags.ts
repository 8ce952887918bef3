/**
 * Which languages the interface is written in.
 */

/** A module each in this folder, named by its tag; sorted. */
export const MESSAGE_TAGS = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'he',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'sv',
  'zh',
] as const;

export type MessageTag = (typeof MESSAGE_TAGS)[number];

/**
 * @param tag a BCP 47 tag, in any case; its first part decides, so `pt-BR` gives `pt`
 * @returns undefined for a language that the interface is not written in
 */
export function messageTagOf(tag: string): MessageTag | undefined {
  const primary = tag.toLowerCase().split('-', 1)[0];
  return MESSAGE_TAGS.find((known) => known === primary);
}
