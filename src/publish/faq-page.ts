/**
 * Writes the plain FAQ as HTML: a page of its own, or a fragment for another page.
 *
 * No style and no code stands in it, so it obeys a policy as strict as `default-src 'self'`.
 */
import type {Element, Properties} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {Entry} from '../format/entry.js';
import {element, lines} from './hast-element.js';
import {plainFaq, type PlainWords} from './plain-faq.js';
import {scriptJson} from './script-json.js';
import {textDirection} from './text-direction.js';

export interface PageOptions {
  readonly form: 'page' | 'fragment';
  /** The page's heading; a fragment has none. */
  readonly title: string;
  /** A BCP 47 tag; `und` for one that nobody knows. */
  readonly language: string;
  readonly words: PlainWords;
  /** What it loads, relative to it. */
  readonly script: string;
  readonly styles: string;
  /** Data about the FAQ for search engines (JSON-LD); none if absent. */
  readonly data?: object;
}

/** @returns HTML that ends with a line break */
export function faqPage(entries: readonly Entry[], options: PageOptions): string {
  const {form, title, language, words} = options;
  const own: Properties = language === 'und' ? {} : {lang: language, dir: textDirection(language)};
  if (form === 'fragment') {
    const parts = [...resourcesOf(options), plainFaq(entries, words, own), ...dataOf(options)];
    return parts.map((part) => `${toHtml(part)}\n`).join('');
  }
  const head = lines('head', {}, [
    element('meta', {charSet: 'utf-8'}),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    element('meta', {name: 'color-scheme', content: 'light dark'}),
    element('title', {}, [title]),
    ...resourcesOf(options),
  ]);
  const main = lines('main', {}, [element('h1', {}, [title]), plainFaq(entries, words, {})]);
  const body = lines('body', {className: ['faq-search-page']}, [main, ...dataOf(options)]);
  return `<!doctype html>\n${toHtml(lines('html', own, [head, body]))}\n`;
}

function resourcesOf({script, styles}: PageOptions): Element[] {
  return [
    element('link', {rel: ['stylesheet'], href: styles}),
    element('script', {src: script, defer: true}),
  ];
}

/** Last, because nobody waits for it. */
function dataOf({data}: PageOptions): Element[] {
  return data === undefined
    ? []
    : [element('script', {type: 'application/ld+json'}, [scriptJson(data)])];
}
