/**
 * Looks at trees as the element would.
 */
import {ALLOWED_ELEMENTS, isAllowedAttribute} from '../../src/format/allow-list.js';
import {answerParts, type AnswerNode, type AnswerTree} from '../../src/format/answer-tree.js';

/** What in an answer is not in the allow-list. */
export function intrudersIn(tree: AnswerTree): string[] {
  return tree.flatMap((node: AnswerNode): string[] => {
    if (typeof node === 'string') return [];
    const {tag, attributes, children} = answerParts(node);
    return [
      ...(ALLOWED_ELEMENTS.has(tag) ? [] : [`<${tag}>`]),
      ...Object.entries(attributes)
        .filter(([name, value]) => !isAllowedAttribute(tag, name, value))
        .map(([name, value]) => `<${tag} ${name}="${value}">`),
      ...intrudersIn(children),
    ];
  });
}
