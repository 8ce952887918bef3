/**
 * Chooses the language of what readers are told beside the interface: that a page answers by itself, or
 * what it keeps for them.
 */
import {nearestTag} from './nearest-tag.js';

/** Gives the notice in the language of a BCP 47 tag, or for `*` any; undefined where there is none. */
export type NoticeOf = (tag: string) => string | undefined;

/** @param tags the one wished for most first; English where none of them is known, else any */
export function noticeFor(tags: readonly string[], noticeOf: NoticeOf): string {
  return [...tags, 'en', '*'].map(noticeOf).find((notice) => notice !== undefined) ?? '';
}

/** @param notices by tag in lower case; a longer tag finds the longest that it begins with */
export function noticesOf(notices: Readonly<Record<string, string>>): NoticeOf {
  const known = new Map(Object.entries(notices));
  return (tag) => (tag === '*' ? known.values().next().value : nearestTag(tag, known));
}
