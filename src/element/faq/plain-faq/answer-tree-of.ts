/**
 * Makes an answer tree of DOM nodes, under the allow-list.
 */
import {
  ALLOWED_ELEMENTS,
  isAllowedAttribute,
  STRIPPED_IN_PAGES,
} from '../../../format/allow-list.js';
import type {AnswerNode, AnswerTree} from '../../../format/answer-tree.js';
import {asFlowing, isInline, joinTexts, trimAtBlocks} from '../../../format/white-space.js';

/** Boxes are only for looks where they hold all there is. */
export function answerTreeOf(nodes: readonly Node[]): AnswerTree {
  const [only, ...others] = nodes.filter((node) => !isBlank(node));
  const isBox = others.length === 0 && only instanceof HTMLDivElement;
  return isBox ? answerTreeOf([...only.childNodes]) : trimAtBlocks(treesOf(nodes, false));
}

function isBlank(node: Node): boolean {
  return node instanceof Comment || (node instanceof Text && node.data.trim() === '');
}

/** @param isExact whether white space counts, as in code */
function treesOf(nodes: Iterable<Node>, isExact: boolean): AnswerNode[] {
  const trees = [...nodes].flatMap((node): readonly AnswerNode[] => {
    if (node instanceof Text) return [node.data];
    return node instanceof Element ? treeOf(node, isExact) : [];
  });
  return isExact ? trees : asFlowing(joinTexts(trees));
}

function treeOf(element: Element, isWithinExact: boolean): readonly AnswerNode[] {
  const {localName, childNodes, attributes} = element;
  if (STRIPPED_IN_PAGES.has(localName)) return [];
  const isExact = isWithinExact || localName === 'pre';
  const inside = treesOf(childNodes, isExact);
  // Answers have no higher headings, and are shown with theirs below the question's.
  const tag = localName.replace(/^h[12]$/, 'h3');
  if (!ALLOWED_ELEMENTS.has(tag)) return inside;
  const children = isExact || isInline(tag) ? inside : trimAtBlocks(inside);
  const kept = Array.from(attributes, ({name, value}) => [name, value] as const).filter(
    ([name, value]) => isAllowedAttribute(tag, name, value),
  );
  return [kept.length === 0 ? [tag, ...children] : [tag, Object.fromEntries(kept), ...children]];
}
