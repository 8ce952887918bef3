/**
 * Finds the words that the element will say, for what is written to be read without it.
 */
import type {PlainWords} from '../publish/plain-faq.js';
import {messageTagOf, type MessageTag} from '../messages/tags.js';

/**
 * @param language of the page, a BCP 47 tag
 * @param tags the languages of the script's interface, the one to fall back on first
 */
export async function plainWords(
  language: string,
  tags: readonly MessageTag[],
): Promise<PlainWords> {
  const own = messageTagOf(language);
  const tag = [own, 'en' as const].find((each) => each && tags.includes(each)) ?? tags[0] ?? 'en';
  const {otherQuestions, related} = (await TABLES[tag]()).messages;
  return {...(tag !== own && {language: tag}), otherQuestions, related};
}

const TABLES: Readonly<Record<MessageTag, () => Promise<{readonly messages: PlainWords}>>> = {
  ar: () => import('../messages/ar.js'),
  de: () => import('../messages/de.js'),
  en: () => import('../messages/en.js'),
  es: () => import('../messages/es.js'),
  fr: () => import('../messages/fr.js'),
  he: () => import('../messages/he.js'),
  it: () => import('../messages/it.js'),
  ja: () => import('../messages/ja.js'),
  ko: () => import('../messages/ko.js'),
  nl: () => import('../messages/nl.js'),
  pl: () => import('../messages/pl.js'),
  pt: () => import('../messages/pt.js'),
  ru: () => import('../messages/ru.js'),
  sv: () => import('../messages/sv.js'),
  zh: () => import('../messages/zh.js'),
};
