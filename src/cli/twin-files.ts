/**
 * Makes the files that say what the FAQ says without its script, as far as they are asked for.
 */
import {readFile} from 'node:fs/promises';
import {faqMarkdown} from '../publish/faq-markdown.js';
import {faqPage} from '../publish/faq-page.js';
import type {FaqIndex} from '../files/index.js';
import {faqJsonLd} from '../publish/json-ld.js';
import type {MessageTag} from '../messages/tags.js';
import type {Options} from './options.js';
import {withMark} from './own-outputs.js';
import {plainWords} from './plain-words.js';

const STYLES = 'faq-search.css';

type TwinOptions = Pick<Options, 'html' | 'jsonLd' | 'llmsTxt' | 'title' | 'language'>;

/**
 * @param script what the HTML loads: its name, and the languages of its interface
 * @returns texts by file name
 */
export async function twinFiles(
  {entries, tag, language: code}: FaqIndex,
  {html: form, jsonLd, llmsTxt, title, language = tag ?? code}: TwinOptions,
  script: {readonly name: string; readonly messageTags: readonly MessageTag[]},
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const add = (name: string, text: string): void => void files.set(name, withMark(name, text));
  const data = jsonLd ? faqJsonLd(entries) : undefined;
  if (form !== undefined) {
    const words = await plainWords(language, script.messageTags);
    const loaded = {script: script.name, styles: STYLES};
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
