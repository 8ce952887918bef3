/**
 * Callouts: quotes that begin with `[!NOTE]` or another name in such brackets.
 *
 * One becomes a note (ARIA's role) that begins with its word, so that it looks and sounds apart
 * without an icon or a colour.
 */
import type {MarkdownIt, StateCore, Token} from 'markdown-it';
import {type AnswerNode, answerParts, type AnswerTree} from '../../format/answer-tree.js';
import {calloutAttributes, calloutKind, type CalloutKind, isDetailsName} from './callout-kinds.js';

const ENGLISH = ['Note', 'Tip', 'Important', 'Warning', 'Caution'];

/** `[!NOTE]`, or with a title, as in `[!faq]- Why?`. */
const SIGN = /^\[!([\w-]+)(?:\|[^\]\n]*)?\]([-+]?)[ \t]*([^\n]*)(?:\n|$)/;

export function useCallouts({core}: MarkdownIt): void {
  core.ruler.after('block', 'callouts', makeCallouts);
}

function makeCallouts(state: StateCore): void {
  const open: Token[] = []; // the quotes around a token
  state.tokens = state.tokens.flatMap((token, i, tokens) => {
    if (token.type === 'blockquote_open') open.push(token);
    const quote = token.type === 'blockquote_close' ? open.pop() : undefined;
    if (quote) token.tag = quote.tag;
    const sign = token.type === 'blockquote_open' ? takeSign(tokens, i) : undefined;
    if (sign === undefined) return [token];
    token.tag = sign.isDetails ? 'details' : 'div';
    token.attrs = sign.isDetails ? null : calloutAttributes(sign.kind);
    const label = sign.isDetails ? sign.label : `**${sign.label}**`;
    return [
      token,
      ...lineOf(label, sign.isDetails ? 'summary' : 'p', {level: token.level + 1, state}),
    ];
  });
}

interface Sign {
  readonly kind: CalloutKind;
  readonly label: string;
  readonly isDetails: boolean;
}

/** @returns what the callout that begins at `i` is, without its line from here on */
function takeSign(tokens: readonly Token[], i: number): Sign | undefined {
  const [paragraph, inline, end, next] = tokens.slice(i + 1, i + 5);
  if (paragraph?.type !== 'paragraph_open' || inline === undefined || end === undefined) return;
  const [line, name = '', fold, title = ''] = SIGN.exec(inline.content) ?? [];
  const isAlone = line === inline.content;
  if (line === undefined || (isAlone && title === '' && next?.type === 'blockquote_close')) return;
  inline.content = inline.content.slice(line.length);
  if (inline.map) inline.map = [inline.map[0] + 1, inline.map[1]];
  if (isAlone) paragraph.hidden = end.hidden = true;
  const isDetails = title !== '' && (fold === '-' || isDetailsName(name, title));
  const kind = calloutKind(name) ?? 'Note';
  return {kind, label: title.trim() || kind, isDetails};
}

/** A line of its own. */
function lineOf(
  content: string,
  tag: 'p' | 'summary',
  {level, state: {Token}}: {readonly level: number; readonly state: StateCore},
): Token[] {
  const name = tag === 'p' ? 'paragraph' : tag;
  const made = [
    new Token(`${name}_open`, tag, 1),
    new Token('inline', '', 0),
    new Token(`${name}_close`, tag, -1),
  ];
  for (const token of made) Object.assign(token, {block: true, level});
  if (made[1]) Object.assign(made[1], {content, children: []});
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

/** By language code: the words for note, tip, important, warning, caution, with spaces between, and none that break inside. */
export const CALLOUT_WORDS: ReadonlyMap<string, string> = new Map([
  ['ar', 'ملاحظة نصيحة مهم تحذير تنبيه'],
  ['da', 'Bemærk Tip Vigtigt Advarsel Forsigtig'],
  ['de', 'Hinweis Tipp Wichtig Warnung Vorsicht'],
  ['el', 'Σημείωση Συμβουλή Σημαντικό Προειδοποίηση Προσοχή'],
  ['es', 'Nota Consejo Importante Advertencia Precaución'],
  ['fi', 'Huomautus Vinkki Tärkeää Varoitus Huomio'],
  ['fr', 'Remarque Astuce Important Avertissement Attention'],
  ['he', 'הערה טיפ חשוב אזהרה זהירות'],
  ['hu', 'Megjegyzés Tipp Fontos Figyelmeztetés Vigyázat'],
  ['it', 'Nota Suggerimento Importante Avviso Attenzione'],
  ['ja', '注記 ヒント 重要 警告 注意'],
  ['ko', '참고 팁 중요 경고 주의'],
  ['nl', 'Opmerking Tip Belangrijk Waarschuwing Voorzichtig'],
  ['no', 'Merk Tips Viktig Advarsel Forsiktig'],
  ['pt', 'Nota Dica Importante Aviso Cuidado'],
  ['ro', 'Notă Sfat Important Avertisment Atenție'],
  ['ru', 'Примечание Совет Важно Предупреждение Осторожно'],
  ['sv', 'Obs Tips Viktigt Varning Försiktighet'],
  ['th', 'หมายเหตุ เคล็ดลับ สำคัญ คำเตือน ข้อควรระวัง'],
  ['tr', 'Not İpucu Önemli Uyarı Dikkat'],
  ['vi', 'Ghi\u00a0chú Mẹo Quan\u00a0trọng Cảnh\u00a0báo Thận\u00a0trọng'],
  ['zh', '注意 提示 重要 警告 小心'],
]);
