/**
 * Finds the questions of a plain FAQ: `<details>`, else headings that ask, else `<dl>`, else headings.
 */

import {isAsking} from '../../../format/asking.js';

/** A question as the page has it. */
export interface PlainQuestion {
  /** What holds the question alone. */
  readonly asked: Element;
  readonly answer: readonly Node[];
  /** Where its id may stand, the likeliest first. */
  readonly named: readonly (Element | null | undefined)[];
}

export interface PlainQuestions {
  /** In the order of the page. */
  readonly questions: readonly PlainQuestion[];
  /** The headings above them, likewise. */
  readonly topics: readonly Element[];
}

export function findQuestions(root: Element): PlainQuestions {
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
  const ends = Array.from({length: levelOf(asked)}, (_, i) => `h${i + 1}`).join();
  const answer: Node[] = [];
  for (let next = asked.nextSibling; next; next = next.nextSibling) {
    if (next instanceof Element && (next.matches(ends) || next.querySelector(ends))) break;
    answer.push(next);
  }
  return {asked, answer, named: [asked, asked.querySelector('[id]')]};
}
