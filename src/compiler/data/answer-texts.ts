/**
 * The texts that an answer in data is made of: one, a list of paragraphs, or the blocks that editors
 * of content write (`{type: 'paragraph', children: [{text: …}]}`).
 */
import type {DataMap, DataNode, DataPair, DataText} from '../settings/data-node.js';
import {fieldOf} from './field-names.js';
import type {Choice} from './localized.js';

/** A text with the block it is in; texts of one block are one line. */
export interface AnswerText {
  readonly text: DataText;
  readonly block: object;
  readonly isHtml: boolean;
}

/** @returns none where there is nothing to read */
export function answerTexts(node: DataNode, choice: Choice): readonly AnswerText[] {
  return textsIn(choice.of(node), {choice, isHtml: false, block: undefined});
}

/** Whether a node is no answer but holds questions with answers of their own. */
export function isSeveral(node: DataNode): boolean {
  if (node.kind === 'list') return node.nodes.some((one) => one.kind === 'map' && isWhole(one));
  if (node.kind !== 'map') return false;
  return node.pairs.some(
    ({name, value}) => value.kind === 'list' && fieldOf(name)?.role === 'list' && isSeveral(value),
  );
}

/** Whether a map has both parts of an entry. */
function isWhole({pairs}: DataMap): boolean {
  const roles = new Set(pairs.map(({name}) => fieldOf(name)?.role));
  const isTitled = roles.has('title') && (roles.has('text') || roles.has('answer'));
  return roles.has('question') || isTitled;
}

interface Within {
  readonly choice: Choice;
  readonly isHtml: boolean;
  /** The block whose parts these are; absent where each is one of its own. */
  readonly block: object | undefined;
}

function textsIn(node: DataNode, within: Within): AnswerText[] {
  const {choice, isHtml, block} = within;
  if (node.kind === 'text') {
    const isEmpty = (node.text.trim() === '' && block === undefined) || isNull(node);
    return isEmpty ? [] : [{text: node, block: block ?? node, isHtml}];
  }
  if (node.kind === 'list') return node.nodes.flatMap((one) => textsIn(choice.of(one), within));
  if (node.kind !== 'map') return [];
  const pair = textPairOf(node);
  if (pair === undefined) return [];
  const isMarkup = isHtml || fieldOf(pair.name)?.role === 'html';
  const value = choice.of(pair.value);
  return textsIn(value, {choice, isHtml: isMarkup, block: block ?? blockOf(node, value)});
}

/** What YAML and databases write for nothing, which is a text where types are not read. */
function isNull({text, written}: DataText): boolean {
  return written.quote === '' && /^(?:null|~)$/i.test(text);
}

/** Of several forms of one answer, HTML says most. */
function textPairOf({pairs}: DataMap): DataPair | undefined {
  const filled = pairs.filter(({value}) => value.kind !== 'nothing');
  for (const role of ['html', 'answer', 'text', 'list'] as const) {
    const pair = filled.find(({name}) => fieldOf(name)?.role === role);
    if (pair !== undefined) return pair;
  }
  return undefined;
}

/** A block of which only the parts are texts. */
function blockOf(map: DataMap, value: DataNode): object | undefined {
  if (value.kind !== 'list') return undefined;
  const isLeaf = (node: DataNode): boolean =>
    node.kind === 'text' || (node.kind === 'map' && textPairOf(node)?.value.kind === 'text');
  const isTyped = map.pairs.some(({name}) => /^_?(?:node)?type$/i.test(name));
  return isTyped && value.nodes.every(isLeaf) ? map : undefined;
}
