/**
 * Signs, numbers and letters beside a text, each in an element of its own: there for their looks,
 * or to say “Q” and “A”.
 */
import type {Element, ElementContent, Nodes} from 'hast';
import {holdsContent, isElement, rawText, textOf} from './nodes.js';
import {isAnswerMark, isQuestionMark} from './question-labels.js';

/** Elements that mark nothing of what is in a text, such as code or a word in bold. */
const BOXES = ['div', 'i', 'small', 'span'] as const;

/** A text without what is beside it. */
export interface BareText {
  readonly children: readonly ElementContent[];
  /** Whether a letter said that it asks. */
  readonly isLabelled: boolean;
}

/** @param isMark whether what is in an element at an end is none of the text; “Q” never is */
export function withoutMarks(
  children: readonly ElementContent[],
  isMark: (text: string) => boolean = isSign,
): BareText {
  const parts = children.filter((child) => textOf([child]) !== '');
  const [first, second] = parts;
  if (first === undefined) return {children, isLabelled: false};
  if (second === undefined) {
    return first.type === 'element' && isElement(first, ...BOXES)
      ? withoutMarks(first.children, isMark)
      : {children, isLabelled: false};
  }
  const last = parts.at(-1);
  const isLabelled = isBeside(first, isQuestionMark);
  const gone = new Set<Nodes>();
  if (isLabelled || isBeside(first, isMark)) gone.add(first);
  if (last !== undefined && isBeside(last, isMark)) gone.add(last);
  const kept = children.filter((child) => !gone.has(child));
  if (gone.size === 0 || !holdsContent(kept)) return {children, isLabelled: false};
  const inner = withoutMarks(kept, isMark);
  return {children: inner.children, isLabelled: isLabelled || inner.isLabelled};
}

/** The blocks of an answer without the letter that says so, where it is in an element of its own. */
export function withoutAnswerMark(nodes: readonly Nodes[]): readonly Nodes[] {
  const at = nodes.findIndex((node) => holdsContent([node]));
  const first = nodes[at];
  if (first?.type !== 'element') return nodes;
  const rest = nodes.slice(at + 1);
  // Before a colon, it is a label, which goes with its colon.
  const isMark = isBeside(first, isAnswerMark) && !/^\s*[:：]/.test(rawText(rest));
  if (isMark && holdsContent(rest)) return rest;
  if (!isElement(first, 'dd', 'div', 'p')) return nodes;
  const bare = withoutAnswerMark(first.children);
  if (bare === first.children) return nodes;
  return [{...first, children: bare as Element['children']}, ...rest];
}

function isBeside(node: Nodes, isMark: (text: string) => boolean): boolean {
  const isBox = isElement(node, ...BOXES, 'b', 'p', 'strong');
  return isBox && isMark(textOf([node]));
}

function isSign(text: string): boolean {
  return text.length <= 2 && !/[\p{L}\p{N}]/u.test(text);
}
