/**
 * Takes out of an answer tree what the allow-list does not have, before it becomes HTML.
 */
import {ALLOWED_ELEMENTS, isAllowedAttribute} from '../format/allow-list.js';
import {
  answerParts,
  type AnswerAttributes,
  type AnswerNode,
  type AnswerTree,
} from '../format/answer-tree.js';
import {element} from './markup.js';

/** @param tree from wherever; of what an answer can't hold, what it holds is kept */
export function allowedAnswer(tree: AnswerTree): AnswerNode[] {
  return tree.flatMap((node) => {
    if (typeof node === 'string') return [node];
    const {tag, attributes, children} = answerParts(node);
    const inside = allowedAnswer(children);
    return ALLOWED_ELEMENTS.has(tag) ? [element(tag, allowedOn(tag, attributes), inside)] : inside;
  });
}

function allowedOn(tag: string, attributes: AnswerAttributes): AnswerAttributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => isAllowedAttribute(tag, name, value)),
  );
}
