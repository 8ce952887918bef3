/**
 * Callouts: quotes that begin with `[!NOTE]` or one of its kin.
 *
 * One becomes a note (ARIA's role) that begins with its word, so that it looks and sounds apart
 * without an icon or a colour.
 */
import type {MarkdownIt, StateCore, Token} from 'markdown-it';
import {answerParts, type AnswerNode, type AnswerTree} from '../../format/answer-tree.js';
import {CALLOUT_WORDS} from './callout-words.js';

const ENGLISH = ['Note', 'Tip', 'Important', 'Warning', 'Caution'];

const SIGN = new RegExp(`^\\[!(${ENGLISH.join('|')})\\][ \\t]*(?:\\n|$)`, 'i');

export function useCallouts({core}: MarkdownIt): void {
  core.ruler.after('block', 'callouts', makeCallouts);
}

function makeCallouts(state: StateCore): void {
  const open: Token[] = []; // the quotes around a token
  state.tokens = state.tokens.flatMap((token, i, tokens) => {
    if (token.type === 'blockquote_open') open.push(token);
    const quote = token.type === 'blockquote_close' ? open.pop() : undefined;
    if (quote?.tag === 'div') token.tag = 'div';
    const kind = token.type === 'blockquote_open' && takeSign(tokens, i);
    if (!kind) return [token];
    token.tag = 'div';
    token.attrs = [['role', 'note']];
    return [token, ...labelOf(kind, token.level + 1, state)];
  });
}

/** @returns the kind of the callout that begins at `i`, without its line from here on */
function takeSign(tokens: readonly Token[], i: number): string | undefined {
  const [paragraph, inline, end, next] = tokens.slice(i + 1, i + 5);
  if (paragraph?.type !== 'paragraph_open' || inline === undefined || end === undefined) return;
  const [line, kind] = SIGN.exec(inline.content) ?? [];
  const isAlone = line === inline.content;
  if (line === undefined || (isAlone && next?.type === 'blockquote_close')) return;
  inline.content = inline.content.slice(line.length);
  if (inline.map) inline.map = [inline.map[0] + 1, inline.map[1]];
  if (isAlone) paragraph.hidden = end.hidden = true;
  return ENGLISH.find((word) => word.toLowerCase() === kind?.toLowerCase());
}

/** A paragraph of its own. */
function labelOf(kind: string, level: number, {Token}: StateCore): Token[] {
  const made = [
    new Token('paragraph_open', 'p', 1),
    new Token('inline', '', 0),
    new Token('paragraph_close', 'p', -1),
  ];
  for (const token of made) Object.assign(token, {block: true, level});
  if (made[1]) Object.assign(made[1], {content: `**${kind}**`, children: []});
  return made;
}

/** Puts the words of a language in place of the English ones that callouts begin with. */
export function translateCallouts(tree: AnswerTree, language: string): AnswerTree {
  const words = CALLOUT_WORDS.get(language)?.split(' ');
  return words === undefined ? tree : tree.map((node) => translate(node, words));
}

function translate(node: AnswerNode, words: readonly string[]): AnswerNode {
  if (typeof node === 'string') return node;
  const {tag, attributes, children} = answerParts(node);
  const translated = children.map((child) => translate(child, words));
  const [label, ...rest] = translated;
  const word = attributes.role === 'note' ? words[ENGLISH.indexOf(labelText(label))] : undefined;
  const content = word === undefined ? translated : [['p', ['strong', word]] as const, ...rest];
  return Object.keys(attributes).length > 0 ? [tag, attributes, ...content] : [tag, ...content];
}

/** '' for what is no label: a paragraph that is one bold word. */
function labelText(node: AnswerNode | undefined): string {
  const [strong, ...others] = childrenOf(node, 'p');
  const [word] = others.length === 0 ? childrenOf(strong, 'strong') : [];
  return typeof word === 'string' ? word : '';
}

/** Those of an element of this name without attributes. */
function childrenOf(node: AnswerNode | undefined, name: string): readonly AnswerNode[] {
  if (node === undefined || typeof node === 'string') return [];
  const {tag, attributes, children} = answerParts(node);
  return tag === name && Object.keys(attributes).length === 0 ? children : [];
}
