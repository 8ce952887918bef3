/**
 * Puts in place of what answers can't hold what says the same: links, text, signs.
 */
import type {Element, ElementContent, Nodes} from 'hast';
import {mathText} from './math-text.js';
import {mediaLink} from './media-links.js';

/** The same nodes with links to videos and frames, formulas as text, and the boxes of tasks as signs. */
export function asReadable(nodes: readonly Nodes[]): ElementContent[] {
  return new ReadableNodes().read(nodes, false);
}

class ReadableNodes {
  #formulas = 0;

  read(nodes: readonly Nodes[], isInLink: boolean): ElementContent[] {
    const before = this.#formulas;
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text' || node.type === 'comment') return [node];
      if (node.type !== 'element') return [];
      // Some tools write a formula twice: for machines, then as a picture made of letters.
      const isPicture = node.properties.ariaHidden === 'true' && this.#formulas > before;
      return isPicture ? [] : [this.#element(node, isInLink)];
    });
  }

  #element(element: Element, isInLink: boolean): ElementContent {
    const {tagName, properties, children} = element;
    if (tagName === 'math') {
      this.#formulas++;
      return {type: 'text', value: mathText(element)};
    }
    const isTaskBox = tagName === 'input' && properties.type === 'checkbox' && properties.disabled;
    if (isTaskBox) return {type: 'text', value: properties.checked ? '☑' : '☐'};
    const link = mediaLink(element);
    if (link !== undefined) return isInLink && link.children[0] ? link.children[0] : link;
    return {...element, children: this.read(children, isInLink || tagName === 'a')};
  }
}
