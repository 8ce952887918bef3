/**
 * Makes the files that say what the FAQ says without its script, as far as they are asked for.
 */
import {readFile} from 'node:fs/promises';
import type {FaqIndex} from '../files/index.js';
import {entryOf} from '../format/entry-row.js';
import {type MessageTag, messageTagOf} from '../messages/tags.js';
import {faqMarkdown} from '../publish/faq-markdown.js';
import {faqPage} from '../publish/faq-page.js';
import {faqJsonLd} from '../publish/json-ld.js';
import type {PlainWords} from '../publish/plain-faq.js';
import type {Options} from './options.js';
import {withMark} from './own-outputs.js';

const STYLES = 'faq-search.css';

type TwinOptions = Pick<Options, 'html' | 'jsonLd' | 'llmsTxt' | 'title' | 'language'>;

/**
 * @param script what the HTML loads or holds, with the languages of its interface
 * @returns texts by file name
 */
export async function twinFiles(
  {entries: rows, tag, language: code}: FaqIndex,
  {html: form, jsonLd, llmsTxt, title, language = tag ?? code}: TwinOptions,
  script: {
    readonly name: string;
    readonly messageTags: readonly MessageTag[];
    /** Its text, to stand in the HTML. */
    readonly code?: string | undefined;
  },
): Promise<ReadonlyMap<string, string>> {
  const entries = rows.map(entryOf);
  const files = new Map<string, string>();
  const add = (name: string, text: string): void => void files.set(name, withMark(name, text));
  const data = jsonLd ? faqJsonLd(entries) : undefined;
  if (form !== undefined) {
    const words = await plainWords(language, script.messageTags);
    const {name, code} = script;
    const loaded = {script: name, styles: STYLES, ...(code !== undefined && {code})};
    const options = {form, title, language, words, ...loaded, ...(data && {data})};
    add('faq.html', faqPage(entries, options));
    add(STYLES, await readStyles());
  } else if (data) {
    add('faq.jsonld', jsonLines(data));
  }
  if (llmsTxt) add('llms.txt', faqMarkdown(entries, title));
  return files;
}

/** They lie beside the element, whose own styles they are made from. */
async function readStyles(): Promise<string> {
  return readFile(new URL(STYLES, import.meta.resolve('faq-search/standalone')), 'utf8');
}

/** One question a line, so that what changed can be seen, and the file is known again. */
function jsonLines(data: object): string {
  return `${JSON.stringify(data).replaceAll('{"@type":"Question"', '\n{"@type":"Question"')}\n`;
}

/**
 * @param language of the page, a BCP 47 tag
 * @param tags the languages of the script's interface, the one to fall back on first
 */
async function plainWords(language: string, tags: readonly MessageTag[]): Promise<PlainWords> {
  const own = messageTagOf(language);
  const tag = [own, 'en' as const].find((each) => each && tags.includes(each)) ?? tags[0] ?? 'en';
  const {otherQuestions, related} = (await TABLES[tag]()).messages;
  return {...(tag !== own && {language: tag}), otherQuestions, related};
}

const TABLES: Readonly<Record<MessageTag, () => Promise<{readonly messages: PlainWords}>>> = {
  af: () => import('../messages/af.js'),
  ar: () => import('../messages/ar.js'),
  bn: () => import('../messages/bn.js'),
  ca: () => import('../messages/ca.js'),
  cs: () => import('../messages/cs.js'),
  da: () => import('../messages/da.js'),
  de: () => import('../messages/de.js'),
  el: () => import('../messages/el.js'),
  en: () => import('../messages/en.js'),
  es: () => import('../messages/es.js'),
  fa: () => import('../messages/fa.js'),
  fi: () => import('../messages/fi.js'),
  fr: () => import('../messages/fr.js'),
  he: () => import('../messages/he.js'),
  hi: () => import('../messages/hi.js'),
  hr: () => import('../messages/hr.js'),
  hu: () => import('../messages/hu.js'),
  id: () => import('../messages/id.js'),
  it: () => import('../messages/it.js'),
  ja: () => import('../messages/ja.js'),
  ko: () => import('../messages/ko.js'),
  ms: () => import('../messages/ms.js'),
  my: () => import('../messages/my.js'),
  nl: () => import('../messages/nl.js'),
  no: () => import('../messages/no.js'),
  pl: () => import('../messages/pl.js'),
  pt: () => import('../messages/pt.js'),
  ro: () => import('../messages/ro.js'),
  ru: () => import('../messages/ru.js'),
  sr: () => import('../messages/sr.js'),
  'sr-Latn': () => import('../messages/sr-Latn.js'),
  sv: () => import('../messages/sv.js'),
  sw: () => import('../messages/sw.js'),
  ta: () => import('../messages/ta.js'),
  th: () => import('../messages/th.js'),
  tr: () => import('../messages/tr.js'),
  uk: () => import('../messages/uk.js'),
  ur: () => import('../messages/ur.js'),
  vi: () => import('../messages/vi.js'),
  zh: () => import('../messages/zh.js'),
  'zh-Hant': () => import('../messages/zh-Hant.js'),
};
