/**
 * Chooses the language in which readers are told that a page answers by itself.
 */

/** Gives the notice in the language of a BCP 47 tag, or for `*` any; undefined where there is none. */
export type NoticeOf = (tag: string) => string | undefined;

/** @param tags the one wished for most first; English where none of them is known, else any */
export function offlineNotice(tags: readonly string[], noticeOf: NoticeOf): string {
  return [...tags, 'en', '*'].map(noticeOf).find((notice) => notice !== undefined) ?? '';
}

/** @param notices by tag in lower case; a longer tag finds the longest that it begins with */
export function noticesOf(notices: Readonly<Record<string, string>>): NoticeOf {
  const known = new Map(Object.entries(notices));
  const noticeOf = (tag: string): string | undefined =>
    known.get(tag) ??
    (tag === '' ? undefined : noticeOf(tag.slice(0, Math.max(0, tag.lastIndexOf('-')))));
  return (tag) => (tag === '*' ? known.values().next().value : noticeOf(tag.toLowerCase()));
}
