/**
 * Which languages the interface is written in.
 */

/** A module each in this folder, named by its tag; sorted. */
export const MESSAGE_TAGS = [
  'af',
  'ar',
  'bn',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'fa',
  'fi',
  'fr',
  'he',
  'hi',
  'hr',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'ms',
  'my',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'ru',
  'sr',
  'sr-Latn',
  'sv',
  'sw',
  'ta',
  'th',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
  'zh-Hant',
] as const;

export type MessageTag = (typeof MESSAGE_TAGS)[number];

/** Tags of pages that a table is also for: forms of its language, and regions that use its script. */
const OTHER_TAGS: Readonly<Partial<Record<MessageTag, readonly string[]>>> = {
  no: ['nb', 'nn'],
  'sr-Latn': ['sr-ME'],
  'zh-Hant': ['zh-HK', 'zh-MO', 'zh-TW'],
};

/** The tags of pages that a table is for, its own first; also for those that begin with one of them. */
export function pageTagsOf(tag: MessageTag): readonly string[] {
  return [tag, ...(OTHER_TAGS[tag] ?? [])];
}

const BY_PAGE_TAG: ReadonlyMap<string, MessageTag> = new Map(
  MESSAGE_TAGS.flatMap((tag) => pageTagsOf(tag).map((each) => [each.toLowerCase(), tag] as const)),
);

/**
 * @param tag a BCP 47 tag, in any case; the longest beginning that is known decides, as on a page:
 *   `pt-BR` gives `pt`, `zh-TW` gives `zh-Hant`
 * @returns undefined for a language that the interface is not written in
 */
export function messageTagOf(tag: string): MessageTag | undefined {
  const end = tag.lastIndexOf('-');
  return (
    BY_PAGE_TAG.get(tag.toLowerCase()) ?? (end < 0 ? undefined : messageTagOf(tag.slice(0, end)))
  );
}
