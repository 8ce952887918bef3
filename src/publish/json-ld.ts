/**
 * Tells search engines the questions and answers: a `FAQPage` of schema.org, as JSON-LD.
 */
import {isAllowedAttribute} from '../format/allow-list.js';
import {answerParts, INLINE_ELEMENTS, type AnswerNode} from '../format/answer-tree.js';
import type {Entry} from '../format/entry.js';
import {element, markupOf} from './markup.js';

/** Plain data for `JSON.stringify`. */
export function faqJsonLd(entries: readonly Entry[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: entries.map(({question, answer}) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: {
        '@type': 'Answer',
        text: markupOf(answer.flatMap((node) => shownNodes(node, false))),
      },
    })),
  };
}

/** What Google shows of an answer's HTML (developers.google.com, “FAQ structured data”). */
const SHOWN: ReadonlySet<string> = new Set(
  'a b br div em h1 h2 h3 h4 h5 h6 i li ol p strong ul'.split(' '),
);

/** Blocks that it does not show are paragraphs to it, and lines of code end where they end. */
function shownNodes(node: AnswerNode, inCode: boolean): AnswerNode[] {
  if (typeof node === 'string') return textNodes(node, inCode);
  const {tag, attributes, children} = answerParts(node);
  if (tag === 'img') return textNodes(attributes.alt ?? '', false);
  const inside = children.flatMap((child) => shownNodes(child, inCode || tag === 'pre'));
  if (SHOWN.has(tag)) {
    const {href} = attributes;
    const isLink = href !== undefined && isAllowedAttribute(tag, 'href', href);
    return [element(tag, isLink ? {href} : {}, inside)];
  }
  if (tag === 'td' || tag === 'th') return [...inside, ' '];
  return INLINE_ELEMENTS.has(tag) ? inside : [element('div', {}, inside)];
}

function textNodes(value: string, inCode: boolean): AnswerNode[] {
  if (!inCode) return [value];
  return value
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, i) => [...(i > 0 ? [element('br', {})] : []), line]);
}
