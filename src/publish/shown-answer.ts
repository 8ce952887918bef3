/**
 * Fits an answer into a page, as the element does with the nodes that it makes.
 */
import type {Element, ElementContent, Properties} from 'hast';
import type {AnswerTree} from '../format/answer-tree.js';
import {answerHast} from './answer-hast.js';
import {element} from './hast-element.js';

/**
 * @param tree one answer
 * @param level the heading level of its question, 1 to 6; headings in the answer begin one below
 */
export function shownAnswer(tree: AnswerTree, level: number): ElementContent[] {
  const nodes = answerHast(tree);
  const shift = level + 1 - Math.min(6, ...nodes.flatMap(headingLevels));
  return nodes.map((node) => fitted(node, shift));
}

/** What an answer has no say in. */
const FIXED: ReadonlyMap<string, Properties> = new Map([
  ['a', {rel: ['noopener']}],
  ['img', {loading: 'lazy', referrerPolicy: 'no-referrer'}],
]);

/** In whose boxes wide content scrolls, so that the page does not. */
const WIDE: ReadonlySet<string> = new Set(['pre', 'table']);

function fitted(node: ElementContent, shift: number): ElementContent {
  if (node.type !== 'element') return node;
  const {tagName, properties, children} = node;
  const level = levelOf(node);
  const fit = element(
    level === undefined ? tagName : `h${Math.max(2, Math.min(6, level + shift))}`,
    {...properties, ...FIXED.get(tagName)},
    children.map((child) => fitted(child, shift)),
  );
  return WIDE.has(tagName) ? element('div', {part: ['scroller'], tabIndex: 0}, [fit]) : fit;
}

function headingLevels(node: ElementContent): number[] {
  if (node.type !== 'element') return [];
  return [levelOf(node) ?? 6, ...node.children.flatMap(headingLevels)];
}

function levelOf({tagName}: Element): number | undefined {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}
