/**
 * The plain FAQ: `<faq-search>` with all questions and answers inside, to be read without JavaScript.
 *
 * Its structure and its parts are those that the element draws for itself while nothing is asked,
 * so that the list stays as it is when it takes over, and one style sheet serves both.
 */
import {
  answerParts,
  type AnswerAttributes,
  type AnswerElement,
  type AnswerNode,
  type AnswerTree,
} from '../format/answer-tree.js';
import type {Entry} from '../format/entry.js';
import {allowedAnswer} from './allowed-answer.js';
import {element, lines} from './markup.js';
import {topicsOf, type Topic} from './topics.js';

/** The headings that the element has words of its own for. */
export interface PlainWords {
  /** A BCP 47 tag, where their language is not that of the FAQ. */
  readonly language?: string;
  readonly otherQuestions: string;
  readonly related: string;
}

/** The element's own default. */
const QUESTION_LEVEL = 3;

/** @param attributes of the element itself */
export function plainFaq(
  entries: readonly Entry[],
  words: PlainWords,
  attributes: AnswerAttributes,
): AnswerElement {
  const topics = topicsOf(entries);
  const sections = topics.map((topic) =>
    lines('div', {part: 'section'}, [
      headOf(topic, topics.length === 1, words),
      lines(
        'ol',
        {part: 'list'},
        topic.entries.map((entry) => rowOf(entry, entries, words)),
      ),
    ]),
  );
  return lines('faq-search', attributes, sections);
}

/** Questions that are not parted by category need no heading; where the element has one, none is seen. */
function headOf({category}: Topic, isAlone: boolean, words: PlainWords): AnswerElement {
  const part = 'category';
  if (category !== undefined) return element('div', {part}, [heading(-1, category)]);
  if (isAlone) return element('div', {part, class: 'quiet'});
  return element('div', {part}, [heading(-1, words.otherQuestions, words)]);
}

/**
 * The id is the answer's, because a browser opens a closed `<details>` for a target inside of it,
 * not for one that is the `<details>` itself.
 */
function rowOf(entry: Entry, entries: readonly Entry[], words: PlainWords): AnswerElement {
  const {id, question, answer, related = []} = entry;
  const text = element('span', {part: 'question'}, [element('span', {}, [question])]);
  const next = related.flatMap((position) => entries[position] ?? []);
  const details = lines('details', {}, [
    element('summary', {part: 'head'}, [element(`h${QUESTION_LEVEL}`, {}, [text])]),
    element('div', {part: 'answer', id}, [element('div', {}, shownAnswer(answer, QUESTION_LEVEL))]),
    ...(next.length > 0 ? [footOf(next, words)] : []),
  ]);
  return element('li', {part: 'entry'}, [details]);
}

/** In a `<nav>` it is no part of the answer to who reads the page; a landmark each would be too many. */
function footOf(next: readonly Entry[], words: PlainWords): AnswerElement {
  const links = next.map(({id, question}) => {
    const href = `#${encodeURIComponent(id)}`;
    return element('li', {}, [element('a', {part: 'link', href}, [question])]);
  });
  return element('nav', {part: 'foot', role: 'none'}, [
    lines('div', {part: 'related'}, [heading(1, words.related, words), lines('ul', {}, links)]),
  ]);
}

/** @param step levels below that of a question */
function heading(
  step: number,
  text: string,
  {language}: {readonly language?: string} = {},
): AnswerElement {
  return element(`h${QUESTION_LEVEL + step}`, language === undefined ? {} : {lang: language}, [
    text,
  ]);
}

/**
 * Fits an answer into the page, as the element does with the nodes that it makes.
 * @param tree one answer
 * @param level the heading level of its question, 1 to 6; headings in the answer begin one below
 */
function shownAnswer(tree: AnswerTree, level: number): AnswerNode[] {
  const nodes = allowedAnswer(tree);
  const shift = level + 1 - Math.min(6, ...nodes.flatMap(headingLevels));
  return nodes.map((node) => fitted(node, shift));
}

/** What an answer has no say in. */
const FIXED: ReadonlyMap<string, AnswerAttributes> = new Map([
  ['a', {rel: 'noopener'}],
  ['img', {loading: 'lazy', referrerpolicy: 'no-referrer'}],
]);

/** In whose boxes wide content scrolls, so that the page does not. */
const WIDE: ReadonlySet<string> = new Set(['pre', 'table']);

function fitted(node: AnswerNode, shift: number): AnswerNode {
  if (typeof node === 'string') return node;
  const {tag, attributes, children} = answerParts(node);
  const level = levelOf(tag);
  const fit = element(
    level === undefined ? tag : `h${Math.max(2, Math.min(6, level + shift))}`,
    {...attributes, ...FIXED.get(tag)},
    children.map((child) => fitted(child, shift)),
  );
  return WIDE.has(tag) ? element('div', {part: 'scroller', tabindex: '0'}, [fit]) : fit;
}

function headingLevels(node: AnswerNode): number[] {
  if (typeof node === 'string') return [];
  const {tag, children} = answerParts(node);
  return [levelOf(tag) ?? 6, ...children.flatMap(headingLevels)];
}

function levelOf(tag: string): number | undefined {
  const level = /^h([1-6])$/.exec(tag)?.[1];
  return level === undefined ? undefined : Number(level);
}
