/**
 * Takes out of a page what a generator of sites would run or fill in, where the page is its template.
 */
import type {ElementContent, Nodes, Root} from 'hast';
import {isElement} from '../questions/nodes.js';

/** `{% endblock %}`, `{# … #}`; one that holds a text to translate stays, to be told of. */
const STATEMENT =
  /\{%-?\s*(?!trans\b|translate\b|raw\b|endraw\b)[^{}%]{0,400}%\}|\{#[^{}#]{0,400}#\}/g;

/** `{{ price }}`, too. */
const MARK = new RegExp(`${STATEMENT.source}|\\{\\{[^{}]{0,400}\\}\\}`, 'g');

/** In these, it is what the page is about. */
const QUOTED = ['code', 'kbd', 'pre', 'samp', 'textarea'] as const;

export function withoutStatements<Node extends Nodes>(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => without(node, STATEMENT, () => undefined));
}

/** @param onMark is told of each, as it was written */
export function withoutTemplateMarks(
  nodes: readonly ElementContent[],
  onMark: (text: string) => void,
): ElementContent[] {
  return nodes.map((node) => without(node, MARK, onMark));
}

function without<Node extends Nodes | Root>(
  node: Node,
  pattern: RegExp,
  onMark: (text: string) => void,
): Node {
  if (node.type === 'text') {
    if (!node.value.includes('{')) return node;
    const value = node.value.replace(pattern, (text) => {
      onMark(text);
      return '';
    });
    return {...node, value};
  }
  if (!('children' in node) || isElement(node, ...QUOTED)) return node;
  return {...node, children: node.children.map((child) => without(child, pattern, onMark))};
}
