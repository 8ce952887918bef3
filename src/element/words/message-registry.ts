/**
 * The languages whose words of the interface are at hand.
 */
import type {Messages} from '../../messages/message-table.js';
import {nearestTag} from './nearest-tag.js';
import type {TaggedMessages} from './say.js';

const tables = new Map<string, TaggedMessages>();
const listeners = new Set<() => void>();

/**
 * Makes the words of an interface language known, or some of them: what is missing stays as it
 * was, or comes from another language. Elements that are shown change at once.
 * @param tag a BCP 47 tag, as `de` or `pt-BR`
 * @throws RangeError for what is no tag
 */
export function registerMessages(tag: string, messages: Messages): void {
  const [canonical = tag] = Intl.getCanonicalLocales(tag);
  const key = canonical.toLowerCase();
  const known = tables.get(key)?.messages;
  tables.set(key, {tag: canonical, messages: {...known, ...messages}});
  listeners.forEach((listener) => listener());
}

/** A tag that is answered by the language registered first. */
export const ANY = '*';

/** The words that fit a tag best: `zh-Hant-TW` is also answered by `zh-Hant`, else by `zh`. */
export function registeredMessages(tag: string): TaggedMessages | undefined {
  return tag === ANY ? tables.values().next().value : nearestTag(tag, tables);
}

/** @param listener called when words have been registered, until it is given to `unlisten` */
export function listen(listener: () => void): void {
  listeners.add(listener);
}

export function unlisten(listener: () => void): void {
  listeners.delete(listener);
}
