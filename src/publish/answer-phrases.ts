/**
 * Turns the lines of an answer into mdast, the tree that Markdown is written from.
 */
import {toHtml} from 'hast-util-to-html';
import type {PhrasingContent} from 'mdast';
import {answerParts, type AnswerNode, type AnswerParts} from '../format/answer-tree.js';
import {answerHast} from './answer-hast.js';

/** @param nodes texts, and elements that stand in a line */
export function answerPhrases(nodes: readonly AnswerNode[]): PhrasingContent[] {
  return nodes.flatMap((node, i) => {
    if (isBreak(node)) return endsLine(nodes, i) ? {type: 'break'} : {type: 'html', value: '<br>'};
    if (typeof node !== 'string') return phrasesOf(answerParts(node));
    const value = endsLine(nodes, i - 1) ? node.slice(1) : node; // the break has a line end of its own
    return value === '' ? [] : {type: 'text', value};
  });
}

function isBreak(node: AnswerNode | undefined): boolean {
  return typeof node === 'object' && node[0] === 'br';
}

/** Whether this is a break that Markdown has a sign for: text ends before it, and a line after it. */
function endsLine(nodes: readonly AnswerNode[], i: number): boolean {
  const [before = '', node, after] = [nodes[i - 1], nodes[i], nodes[i + 1]];
  const isAfterText = typeof before === 'string' ? /\S$/.test(before) : !isBreak(before);
  return isBreak(node) && isAfterText && typeof after === 'string' && /^\n\s*\S/.test(after);
}

function phrasesOf(parts: AnswerParts): PhrasingContent[] {
  const {tag, attributes, children} = parts;
  const {href, src, alt, title, ...others} = attributes;
  const named = title === undefined ? {} : {title};
  if (Object.keys(others).length > 0) return htmlPhrases(parts);
  if (tag === 'a' && href !== undefined) {
    return [{type: 'link', url: href, ...named, children: answerPhrases(children)}];
  }
  if (tag === 'img' && src !== undefined) {
    return [{type: 'image', url: src, alt: alt ?? '', ...named}];
  }
  if (title !== undefined) return htmlPhrases(parts);
  if (tag === 'em') return [{type: 'emphasis', children: answerPhrases(children)}];
  if (tag === 'strong') return [{type: 'strong', children: answerPhrases(children)}];
  if (tag === 'del') return [{type: 'delete', children: answerPhrases(children)}];
  const [text = '', ...rest] = children;
  return tag === 'code' && typeof text === 'string' && rest.length === 0
    ? [{type: 'inlineCode', value: text}]
    : htmlPhrases(parts);
}

/** Tags around what stays Markdown. */
function htmlPhrases({tag, attributes, children}: AnswerParts): PhrasingContent[] {
  const empty = toHtml({type: 'root', children: answerHast([[tag, attributes]])});
  const end = `</${tag}>`;
  if (!empty.endsWith(end)) return [{type: 'html', value: empty}];
  return [
    {type: 'html', value: empty.slice(0, -end.length)},
    ...answerPhrases(children),
    {type: 'html', value: end},
  ];
}
