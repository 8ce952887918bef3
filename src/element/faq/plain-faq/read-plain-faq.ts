/**
 * Reads entries out of a plain FAQ.
 */
import {
  ALLOWED_ELEMENTS,
  isAllowedAttribute,
  STRIPPED_IN_PAGES,
} from '../../../format/allow-list.js';
import {type AnswerNode, answerText, type AnswerTree} from '../../../format/answer-tree.js';
import {isAsking} from '../../../format/asking.js';
import type {Entry} from '../../../format/entry.js';
import {listOf, upTo} from '../../../format/list-of.js';
import {slugOf} from '../../../format/slug.js';
import {asFlowing, isInline, joinTexts, trimAtBlocks} from '../../../format/white-space.js';

/** @returns the questions that have an answer, in the order of the page, with distinct ids */
export function readPlainFaq(root: Element): Entry[] {
  const {questions, topics} = findQuestions(root);
  const ids = new Set<string>();
  return questions.flatMap(({asked, answer, named}): Entry[] => {
    const question = textOf(asked);
    const tree = answerTreeOf(answer);
    if (question === '' || answerText(tree) === '') return [];
    const id = free(
      named.find((element) => element?.id)?.id ?? (slugOf(question) || 'question'),
      ids,
    );
    ids.add(id);
    const topic = topics.findLast((heading) => precedes(heading, asked));
    const aliases = asked.closest<HTMLElement>('[data-aliases]')?.dataset.aliases ?? '';
    return [
      {
        id,
        question,
        aliases: aliases.split(';').flatMap((alias) => alias.trim() || []),
        ...(topic && {category: textOf(topic)}),
        answer: tree,
      },
    ];
  });
}

function textOf({textContent}: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

function precedes(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function free(id: string, taken: ReadonlySet<string>): string {
  let candidate = id;
  for (let i = 1; taken.has(candidate); i++) candidate = `${id}-${i}`;
  return candidate;
}

/** Boxes are only for looks where they hold all there is. */
function answerTreeOf(nodes: readonly Node[]): AnswerTree {
  const [only, ...others] = nodes.filter((node) => !isBlank(node));
  const isBox = others.length === 0 && only instanceof HTMLDivElement;
  return isBox ? answerTreeOf([...only.childNodes]) : trimAtBlocks(treesOf(nodes, false));
}

function isBlank(node: Node): boolean {
  return node instanceof Comment || (node instanceof Text && node.data.trim() === '');
}

/** @param isExact whether white space counts, as in code */
function treesOf(nodes: Iterable<Node>, isExact: boolean): AnswerNode[] {
  const trees = [...nodes].flatMap((node): readonly AnswerNode[] => {
    if (node instanceof Text) return [node.data];
    return node instanceof Element ? treeOf(node, isExact) : [];
  });
  return isExact ? trees : asFlowing(joinTexts(trees));
}

function treeOf(element: Element, isWithinExact: boolean): readonly AnswerNode[] {
  const {localName, childNodes, attributes} = element;
  if (STRIPPED_IN_PAGES.has(localName)) return [];
  const isExact = isWithinExact || localName === 'pre';
  const inside = treesOf(childNodes, isExact);
  // Answers have no higher headings, and are shown with theirs below the question's.
  const tag = localName.replace(/^h[12]$/, 'h3');
  if (!ALLOWED_ELEMENTS.has(tag)) return inside;
  const children = isExact || isInline(tag) ? inside : trimAtBlocks(inside);
  const kept = listOf(attributes, ({name, value}) => [name, value] as const).filter(
    ([name, value]) => isAllowedAttribute(tag, name, value),
  );
  return [kept.length === 0 ? [tag, ...children] : [tag, Object.fromEntries(kept), ...children]];
}

/** A question as the page has it. */
interface PlainQuestion {
  /** What holds the question alone. */
  readonly asked: Element;
  readonly answer: readonly Node[];
  /** Where its id may stand, the likeliest first. */
  readonly named: readonly (Element | null | undefined)[];
}

interface PlainQuestions {
  /** In the order of the page. */
  readonly questions: readonly PlainQuestion[];
  /** The headings above them, likewise. */
  readonly topics: readonly Element[];
}

function findQuestions(root: Element): PlainQuestions {
  const headings = all(root, ':is(h1, h2, h3, h4, h5, h6):not(:scope :is(details, dd) *)');
  const details = all(root, 'details:not(:scope details details)');
  if (details.length > 0) return {questions: details.flatMap(inDetails), topics: headings};
  const asking = headings.filter(({textContent}) => isAsking(textContent));
  const terms = asking.length > 0 ? [] : all(root, 'dt:not(:scope dd dt)');
  if (terms.length > 0) return {questions: terms.map(inList), topics: headings};
  const level = Math.max(...(asking.length > 0 ? asking : headings).map(levelOf));
  return {
    questions: headings.filter((heading) => levelOf(heading) === level).map(underHeading),
    topics: headings.filter((heading) => levelOf(heading) < level),
  };
}

function all(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

function levelOf({localName}: Element): number {
  return Number(localName.slice(1));
}

function inDetails(details: Element): PlainQuestion[] {
  const asked = details.querySelector(':scope > summary');
  if (!asked) return [];
  const answer = [...details.childNodes].filter((node) => node !== asked);
  return [{asked, answer, named: [details, asked.querySelector('[id]'), asked.nextElementSibling]}];
}

function inList(asked: Element): PlainQuestion {
  const answer: Element[] = [];
  for (
    let next = asked.nextElementSibling;
    next?.localName === 'dd';
    next = next.nextElementSibling
  )
    answer.push(next);
  return {asked, answer, named: [asked, asked.querySelector('[id]'), answer[0]]};
}

/** The answer ends at the next heading of this level or a higher one, wherever that stands. */
function underHeading(asked: Element): PlainQuestion {
  const ends = upTo(levelOf(asked))
    .map((i) => `h${i + 1}`)
    .join();
  const answer: Node[] = [];
  for (let next = asked.nextSibling; next; next = next.nextSibling) {
    if (next instanceof Element && (next.matches(ends) || next.querySelector(ends))) break;
    answer.push(next);
  }
  return {asked, answer, named: [asked, asked.querySelector('[id]')]};
}
