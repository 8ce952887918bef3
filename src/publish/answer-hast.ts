/**
 * Turns an answer tree into hast, the tree that HTML is written from, under the allow-list.
 */
import type {ElementContent, Properties} from 'hast';
import {ALLOWED_ELEMENTS, isAllowedAttribute} from '../format/allow-list.js';
import {
  answerParts,
  type AnswerAttributes,
  type AnswerNode,
  type AnswerTree,
} from '../format/answer-tree.js';
import {element} from './hast-element.js';

/** @param tree from wherever; of what an answer can't hold, what it holds is kept */
export function answerHast(tree: AnswerTree): ElementContent[] {
  return tree.flatMap(hastOf);
}

function hastOf(node: AnswerNode): ElementContent[] {
  if (typeof node === 'string') return [{type: 'text', value: node}];
  const {tag, attributes, children} = answerParts(node);
  const inside = answerHast(children);
  return ALLOWED_ELEMENTS.has(tag) ? [element(tag, propertiesOf(tag, attributes), inside)] : inside;
}

/** Attributes that only have to be there; hast wants them to be true, not empty. */
const BARE: ReadonlySet<string> = new Set(['open', 'reversed']);

function propertiesOf(tag: string, attributes: AnswerAttributes): Properties {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name, value]) => isAllowedAttribute(tag, name, value))
      .map(([name, value]) => [name, BARE.has(name) ? true : value]),
  );
}
