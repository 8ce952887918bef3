/**
 * The answer to a question of a Markdown page, with the footnotes that it refers to.
 */
import type {Element, ElementContent, Nodes} from 'hast';
import type {Addresses} from '../addresses.js';
import {buildAnswerOf, type Answer} from '../answer/answer.js';
import {sizeProblem} from '../answer/costly-entry.js';
import {ENTRY_LIMIT} from '../answer/entry-limits.js';
import type {Place, Problem, Report} from '../diagnostic.js';
import {lastAtMost} from '../last-at-most.js';
import type {Question} from '../questions/questions.js';
import type {LocatedText} from '../settings/settings.js';
import type {Footnote} from './footnotes.js';
import type {MarkdownPage} from './markdown-page.js';

export interface PageAnswer {
  /** Nothing where, with an error reported, it would cost too much. */
  readonly answer: Answer | undefined;
  readonly footnotes: Iterable<Footnote>;
  /** References to no footnote. */
  readonly missing: readonly LocatedText[];
}

export function pageAnswer(
  {body, heading: {place}}: Pick<Question, 'body' | 'heading'>,
  page: MarkdownPage,
  {addresses, report}: {readonly addresses: Addresses; readonly report: Report},
): PageAnswer {
  const problem = costIn(body, page, place);
  if (problem !== undefined) {
    report.error(problem);
    return {answer: undefined, footnotes: [], missing: []};
  }
  const numbers = new Map<Footnote, number>();
  const written = numbered(body, page, numbers);
  const notes: ElementContent[] = [];
  // Those that a footnote refers to follow it: the list grows while it is gone through.
  for (const footnote of numbers.keys()) {
    const children = numbered(page.footnoteNodes.get(footnote) ?? [], page, numbers);
    notes.push(element('li', children));
  }
  const children =
    notes.length > 0 ? [...written, element('hr', []), element('ol', notes)] : written;
  const all = [...body, ...[...numbers.keys()].flatMap((one) => page.footnoteNodes.get(one) ?? [])];
  const tooLarge = costIn(all, page, place) && sizeProblem(place);
  if (tooLarge !== undefined) report.error(tooLarge);
  return {
    answer: tooLarge
      ? undefined
      : buildAnswerOf({type: 'root', children}, page.placeAt, {addresses, report}),
    footnotes: numbers.keys(),
    missing: missingIn(all, page),
  };
}

function costIn(body: readonly Nodes[], page: MarkdownPage, place: Place): Problem | undefined {
  const problem = body.flatMap((node) => page.costs.get(node) ?? [])[0];
  if (problem !== undefined) return problem;
  let size = 0;
  for (const {position} of body)
    size += (position?.end.offset ?? 0) - (position?.start.offset ?? 0);
  return size > ENTRY_LIMIT ? sizeProblem(place) : undefined;
}

/** The same nodes with the number of each footnote; added to as footnotes come. */
function numbered(
  nodes: readonly Nodes[],
  page: MarkdownPage,
  numbers: Map<Footnote, number>,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element')
      return node.type === 'text' || node.type === 'comment' ? [node] : [];
    const footnote = page.footnoteAt(node);
    if (footnote === undefined)
      return [{...node, children: numbered(node.children, page, numbers)}];
    const number = numbers.get(footnote) ?? numbers.size + 1;
    numbers.set(footnote, number);
    return [{...node, children: [{type: 'text', value: `[${number}]`}]}];
  });
}

function element(tagName: string, children: ElementContent[]): Element {
  return {type: 'element', tagName, properties: {}, children};
}

function missingIn(body: readonly Nodes[], {missing}: MarkdownPage): LocatedText[] {
  const isWithin = (at: number): boolean => {
    const node = lastAtMost(starts, at, ({start}) => start);
    return node !== undefined && at < node.end;
  };
  if (missing.length === 0) return [];
  const starts = body
    .map(({position}) => ({start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}))
    .sort((a, b) => a.start - b.start);
  const [first] = starts;
  const last = starts.at(-1);
  return missing.flatMap(({at, ...located}) =>
    first && last && at >= first.start && at < last.end && isWithin(at) ? [located] : [],
  );
}
