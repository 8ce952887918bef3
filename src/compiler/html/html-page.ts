/**
 * What is content in an HTML page, and what the page says about itself.
 */
import type {Element, Nodes} from 'hast';
import {isBaseUrl} from '../settings/base-url.js';
import {isLanguageTag} from '../settings/language-tag.js';
import {elementsIn} from '../questions/nodes.js';
import {attributeValue} from '../answer/sanitize-answer.js';
import type {LocatedText} from '../settings/settings.js';
import type {SourceText} from '../source-text.js';
import {parseHtml} from '../answer/parse-html.js';

export interface HtmlPage {
  /** What stands in its `<main>`, else in its only `<article>`, else in all of it. */
  readonly content: readonly Nodes[];
  /** All that is in its `<body>`. */
  readonly body: readonly Nodes[];
  /** From `<base>`, else from its canonical address. */
  readonly baseUrl?: string;
  readonly language?: LocatedText;
  /** Its linked data, as scripts. */
  readonly linkedData: readonly Element[];
}

/** @param source nested no deeper than answers may be */
export function readPage(source: SourceText): HtmlPage {
  const elements = elementsIn(parseHtml(source.text));
  const named = (name: string): Element[] => elements.filter(({tagName}) => tagName === name);
  const main = elements.find(
    ({tagName, properties}) => tagName === 'main' || properties.role === 'main',
  );
  const articles = named('article');
  const body = named('body')[0];
  const root = main ?? (articles.length === 1 ? articles[0] : undefined) ?? body;
  const baseUrl = addressesOf(elements).find(isBaseUrl);
  const language = languageOf(named('html')[0], source);
  return {
    content: root?.children ?? [],
    body: body?.children ?? [],
    ...(baseUrl !== undefined && {baseUrl}),
    ...(language !== undefined && {language}),
    linkedData: named('script').filter(
      ({properties}) => attributeValue(properties.type).toLowerCase() === 'application/ld+json',
    ),
  };
}

function addressesOf(elements: readonly Element[]): string[] {
  const bases = elements.filter(({tagName}) => tagName === 'base');
  const canonical = elements.filter(
    ({tagName, properties}) => tagName === 'link' && attributeValue(properties.rel) === 'canonical',
  );
  return [...bases, ...canonical].map(({properties}) => attributeValue(properties.href).trim());
}

/** A tag that names none is a slip of the page's, not the author's. */
function languageOf(html: Element | undefined, source: SourceText): LocatedText | undefined {
  const text = attributeValue(html?.properties.lang);
  if (!isLanguageTag(text)) return undefined;
  return {...source.placeAt(html?.position?.start.offset ?? 0), text};
}
