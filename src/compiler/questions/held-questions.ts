/**
 * Warns of an entry that holds most of its page, with what looks like the page's other questions.
 */
import type {Element, Nodes} from 'hast';
import {isInline} from '../../format/white-space.js';
import type {Report} from '../diagnostic.js';
import {isAsking} from '../../format/asking.js';
import {holdsContent, isElement, isHeading, textOf} from './nodes.js';
import type {Question} from './questions.js';

/** Part of a page's text from which one entry holds most of it. */
const MOST = 0.5;

/** Fewer that ask may be a part of any answer. */
const FEWEST = 3;

/** Characters: where more is below each that asks, it asks by the way. */
const LONGEST_ANSWER = 1500;

/** Longer ones ask by the way, too. */
const LONGEST = 200;

export function warnOfHeldQuestions(questions: readonly Question[], report: Report): void {
  const lengths = questions.map(({body, text}) => textOf(body).length + text.length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const at = lengths.findIndex((length) => length > all * MOST);
  const question = questions[at];
  if (question === undefined) return;
  const asking = askingIn(question.body);
  const [[kind, count] = ['', 0]] = countsOf(asking);
  const isAbove = textOf(question.body).indexOf(asking[0]?.text ?? '') * 2 > (lengths[at] ?? 0);
  if (count < FEWEST || isAbove || (lengths[at] ?? 0) > count * LONGEST_ANSWER) return;
  const share = Math.floor(((lengths[at] ?? 0) / all) * 100);
  report.warning({
    ...question.heading.place,
    code: 'questions-within',
    message: `“${question.text}” holds ${share} % of what this page answers, with ${count} ${kind} that ask; these are no questions of their own.`,
    hint: 'Write each of them as a heading, “### How do I …?”, with its answer below it.',
  });
}

interface Asking {
  readonly kind: string;
  readonly text: string;
}

/** What asks in an answer and has something below it. */
function askingIn(body: readonly Nodes[]): readonly Asking[] {
  const found: Asking[] = [];
  const visit = (nodes: readonly Nodes[]): void => {
    const content = nodes.filter((node) => holdsContent([node]));
    for (const [i, element] of content.entries()) {
      if (element.type !== 'element') continue;
      const kind = kindOf(element, content[i + 1]);
      if (kind === undefined) visit(element.children);
      else found.push({kind, text: textOf([element])});
    }
  };
  visit(body);
  return found;
}

/** The most frequent kind first. */
function countsOf(asking: readonly Asking[]): readonly (readonly [kind: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const {kind} of asking) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function kindOf(element: Element, next: Nodes | undefined): string | undefined {
  if (isElement(element, 'summary')) return asks(element) ? 'lines in <summary>' : undefined;
  if (isElement(element, 'li')) return isAskingItem(element, next) ? 'list items' : undefined;
  const isFollowed = next !== undefined && !isElement(next, element.tagName);
  if (isHeading(element)) return isFollowed && asks(element) ? 'headings' : undefined;
  if (isElement(element, 'dt')) return isFollowed && asks(element) ? 'terms' : undefined;
  if (isElement(element, 'div', 'button')) {
    const isLine = element.children.every(
      (child) => child.type !== 'element' || isInline(child.tagName),
    );
    return isLine && asks(element) ? 'lines' : undefined;
  }
  if (!isElement(element, 'p')) return undefined;
  const [first, ...others] = element.children.filter((child) => holdsContent([child]));
  if (!isElement(first, 'strong', 'b') || !asks(first)) return undefined;
  return others.length > 0 || next !== undefined ? 'lines in bold' : undefined;
}

/** One that begins with what asks, and answers it, or is followed by a text that is in no item. */
function isAskingItem({children}: Element, next: Nodes | undefined): boolean {
  const [first, ...others] = children.filter((child) => holdsContent([child]));
  const isAnswered = others.length > 0 || next?.type === 'text';
  return isAnswered && first?.type === 'element' && asks(first);
}

function asks(element: Element): boolean {
  const text = textOf([element]);
  return text.length <= LONGEST && isAsking(text);
}
