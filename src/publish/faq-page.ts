/**
 * Writes the plain FAQ as HTML: a page of its own, or a fragment for another page.
 *
 * No style and no code stands in it, so it obeys a policy as strict as `default-src 'self'`.
 */
import type {AnswerAttributes, AnswerElement} from '../format/answer-tree.js';
import type {Entry} from '../format/entry.js';
import {element, lines, markupOf} from './markup.js';
import {plainFaq, type PlainWords} from './plain-faq.js';

export interface PageOptions {
  readonly form: 'page' | 'fragment';
  /** The page's heading; a fragment has none. */
  readonly title: string;
  /** A BCP 47 tag; `und` for one that nobody knows. */
  readonly language: string;
  readonly words: PlainWords;
  /** What it loads, relative to it. */
  readonly script: string;
  /** The text of the script, to stand in the HTML instead, fit to do so; it is loaded if absent. */
  readonly code?: string;
  readonly styles: string;
  /** Data about the FAQ for search engines (JSON-LD); none if absent. */
  readonly data?: object;
}

/** @returns HTML that ends with a line break */
export function faqPage(entries: readonly Entry[], options: PageOptions): string {
  const {form, title, language, words} = options;
  const own: AnswerAttributes =
    language === 'und' ? {} : {lang: language, dir: textDirection(language)};
  if (form === 'fragment') {
    const parts = [...resourcesOf(options), plainFaq(entries, words, own), ...endOf(options)];
    return parts.map((part) => `${markupOf([part])}\n`).join('');
  }
  const head = lines('head', {}, [
    element('meta', {charset: 'utf-8'}),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    element('meta', {name: 'color-scheme', content: 'light dark'}),
    element('title', {}, [title]),
    ...resourcesOf(options),
  ]);
  const main = lines('main', {}, [element('h1', {}, [title]), plainFaq(entries, words, {})]);
  const body = lines('body', {class: 'faq-search-page'}, [main, ...endOf(options)]);
  return `<!doctype html>\n${markupOf([lines('html', own, [head, body])])}\n`;
}

function resourcesOf({script, styles, code}: PageOptions): AnswerElement[] {
  return [
    element('link', {rel: 'stylesheet', href: styles}),
    ...(code === undefined ? [element('script', {src: script, defer: ''})] : []),
  ];
}

/** A script in a page runs where it stands, so it stands below the FAQ; nobody waits for data. */
function endOf({code, ...options}: PageOptions): AnswerElement[] {
  const own = code === undefined ? [] : [element('script', {}, [code])];
  return [...own, ...dataOf(options)];
}

function dataOf({data}: Pick<PageOptions, 'data'>): AnswerElement[] {
  return data === undefined
    ? []
    : [element('script', {type: 'application/ld+json'}, [scriptJson(data)])];
}

/** `<` is written so that no `</script` or `<!--` in a text ends the page's script. */
function scriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Living scripts that run from right to left (ISO 15924). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set('Adlm Arab Hebr Nkoo Rohg Syrc Thaa'.split(' '));

/** @param language a BCP 47 tag */
function textDirection(language: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script ?? '';
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
