/**
 * Reads a paragraph that asks: in bold, or with a label before it.
 */
import type {Element, ElementContent, Nodes} from 'hast';
import {isAsking} from '../../format/asking.js';
import {withoutAnswerMark} from './marks-beside.js';
import {holdsContent, isElement, rawText, splitText} from './nodes.js';
import {answerLabel, answerLine, questionLabel} from './question-labels.js';

export interface AskedParagraph {
  /** On one line, without its label. */
  readonly text: string;
  /** What it says of the answer; empty where that is below it. */
  readonly rest: readonly ElementContent[];
  readonly isBold: boolean;
  readonly isLabelled: boolean;
}

const BOLD = ['b', 'strong'] as const;

/** What may be around all that is bold, or between it and what is bold, and says nothing. */
const SIMPLE = ['a', 'em', 'font', 'i', 'ins', 'mark', 'span', 'u'];

/** A number before the question: “1.”, “12)”, “#3:”. */
const NUMBER = /^\s*[#№]?\s{0,3}\d{1,3}\s{0,3}[.):]?\s*$/u;

/** What parts a question from its answer in one line. */
const BETWEEN = /^(?:[\s：\-–—]|:(?![a-z\d_+-]+:))+/u;

/**
 * @param children of a paragraph, or of an item of a list
 * @returns nothing where it begins with nothing in bold and with no label
 */
export function askedParagraph(children: readonly ElementContent[]): AskedParagraph | undefined {
  const raw = rawText(children);
  const bold = leadingBold(children);
  const label = questionLabel(bold === undefined ? raw : raw.slice(bold.start));
  if (bold === undefined) {
    return label === 0 ? undefined : labelled(children, {raw, from: label, isBold: false});
  }
  const {start} = bold;
  // A question mark behind the bold text is still the question's.
  const end = bold.end + (/^\s?[?？؟]+/u.exec(raw.slice(bold.end))?.[0].length ?? 0);
  const isLabelAlone = label > 0 && start + label >= end;
  if (isLabelAlone) return labelled(children, {raw, from: start + label, isBold: true});
  const text = oneLine(raw.slice(start + label, end));
  const isAnswer = answerLabel(raw.slice(start, end)) > 0 && !(label > 0 && isAsking(text));
  if (text === '' || isAnswer) return undefined;
  const rest = withoutBeginning(children, end);
  return {text, rest, isBold: true, isLabelled: label > 0};
}

/** Whether nothing else is in its paragraph, or it asks. */
export function isWhole({text, rest, isLabelled}: AskedParagraph): boolean {
  return isLabelled || isAsking(text) || rest.length === 0;
}

interface Labelled {
  readonly raw: string;
  /** Where the question begins. */
  readonly from: number;
  readonly isBold: boolean;
}

function labelled(
  children: readonly ElementContent[],
  {raw, from, isBold}: Labelled,
): AskedParagraph | undefined {
  const question = raw.slice(from);
  const answer = answerLine(question);
  const asking = endOfAsking(question);
  const line = question.search(/\n/);
  const end =
    answer >= 0
      ? answer
      : asking > 0
        ? asking
        : line > 0 && !isAsking(question)
          ? line
          : question.length;
  const text = oneLine(question.slice(0, end));
  // Some letters are short for “question” in one language and for “answer” in another.
  const isAnswer = answerLabel(raw) > 0 && !isAsking(text);
  if (text === '' || isAnswer) return undefined;
  return {text, rest: withoutBeginning(children, from + end), isBold, isLabelled: true};
}

/** Longer texts that end as questions do are paragraphs of an answer. */
const LONGEST_LINE = 250;

/** A question that a text begins with, in a line of its own. */
export function askingLine(children: readonly Nodes[]): AskedParagraph | undefined {
  const content = children.filter((node) => node.type === 'text' || node.type === 'element');
  const raw = rawText(content);
  const start = raw.length - raw.trimStart().length;
  const end = raw.indexOf('\n', start);
  const line = raw.slice(0, end < 0 ? raw.length : end).trim();
  if (line === '' || line.length > LONGEST_LINE || !isAsking(line)) return undefined;
  const rest = end < 0 ? [] : withoutBeginning(content, end);
  const text = line.replace(/^#{1,6}(?!#)/, '').replace(/\s+/g, ' ');
  return {text, rest: holdsContent(rest) ? rest : [], isBold: false, isLabelled: false};
}

/** The answer's first blocks without a label, if they begin with one. */
export function withoutAnswerLabel(
  blocks: readonly Nodes[],
  isLabelled: boolean,
): readonly Nodes[] {
  const nodes = isLabelled ? withoutAnswerMark(blocks) : blocks;
  // A picture may be above what is said about it.
  const at = nodes.findIndex((node) => rawText([node]).trim() !== '');
  const first = nodes[at];
  const children = isElement(first, 'p', 'div') ? first.children : undefined;
  const raw = rawText(children ?? (first?.type === 'text' ? [first] : []));
  const label = answerLabel(raw);
  if (first === undefined || label === 0) return nodes;
  const bold = children && leadingBold(children);
  const isBoldLabel = bold !== undefined && bold.start + label >= bold.end;
  if (!isLabelled && !isBoldLabel && !isWord(raw.slice(0, label))) return nodes;
  const rest = children
    ? [{...(first as Element), children: withoutBeginning(children, label)}]
    : splitText([first], label)[1];
  return [...nodes.slice(0, at), ...rest, ...nodes.slice(at + 1)];
}

/** A letter may be that of a choice, as in “A: spruce”; a sign that is a word is none. */
function isWord(label: string): boolean {
  const letters = label.replace(/[^\p{L}\p{M}]/gu, '');
  return letters.length > 2 || /[\p{sc=Han}\p{sc=Hangul}\p{sc=Thai}]/u.test(letters);
}

/** Where, in the raw text, the bold text is that a paragraph begins with. */
function leadingBold(
  children: readonly ElementContent[],
): {readonly start: number; readonly end: number} | undefined {
  let at = 0;
  let start: number | undefined;
  for (const child of children) {
    const {length} = rawText([child]);
    if (isBold(child)) start ??= at;
    else if (start !== undefined && rawText([child]).trim() !== '') break;
    else if (start !== undefined && isElement(child, 'br')) break;
    else if (start === undefined && !mayPrecede(child)) {
      const inner = isElement(child, ...SIMPLE) ? leadingBold(child.children) : undefined;
      return inner && {start: at + inner.start, end: at + inner.end};
    }
    at += length;
    if (start !== undefined && /\n\s*$/.test(rawText([child])) && !isBold(child)) break;
  }
  if (start === undefined) return undefined;
  const end = start + rawText(splitText(children, at)[0]).slice(start).trimEnd().length;
  return end > start ? {start, end} : undefined;
}

function isBold(node: Nodes): boolean {
  if (isElement(node, ...BOLD)) return rawText([node]).trim() !== '';
  const isSimple = isElement(node, ...SIMPLE);
  if (!isSimple) return false;
  const held = node.children.filter((child) => rawText([child]).trim() !== '');
  return held.length > 0 && held.every(isBold);
}

function mayPrecede(node: ElementContent): boolean {
  const text = rawText([node]);
  const isPlain = node.type !== 'element' || text.trim() === '' || isElement(node, ...SIMPLE);
  return (
    isPlain &&
    (text.trim() === '' || NUMBER.test(text) || questionLabel(`${text} x`) >= text.trimEnd().length)
  );
}

/** What is behind an offset of the raw text, and behind what parts the two. */
function withoutBeginning(children: readonly ElementContent[], offset: number): ElementContent[] {
  const [, rest] = splitText(children, offset);
  const gap = BETWEEN.exec(rawText(rest))?.[0].length ?? 0;
  const left = splitText(rest, gap)[1].filter(
    (node) => node.type !== 'element' || holdsContent([node]) || node.tagName === 'br',
  );
  return holdsContent(left) ? left : [];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where a first sentence that asks ends in a text; -1 where there is none. */
function endOfAsking(text: string): number {
  const found = /[?？؟⸮՞፧﹖⁇⁈⁉]["'”’»)\]）」』】*]*(?=\s|$)/u.exec(text);
  return found === null ? -1 : found.index + found[0].length;
}
