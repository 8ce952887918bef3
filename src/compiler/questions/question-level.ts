/**
 * Which headings of a page are its questions.
 */
import type {Heading, Section} from './outline.js';

/** `?` as scripts write it: Latin, full-width, Arabic, Greek, Armenian, Ethiopic. */
const ENDS_AS_QUESTION = /[?？؟;՞፧]["'”’»)\]]*$/;

/**
 * Finds the one heading level of the questions: the deepest that carries answers.
 *
 * Where answers have headings of their own, the deepest level is not the questions'. So first those
 * levels are asked that the author marked: by ids or by links from a table of contents; then those
 * whose headings mostly end with a question mark.
 * @param sections without the page's title and its table of contents
 * @param linked the headings that the table of contents leads to
 * @returns nothing when there is no heading with anything below it
 */
export function findQuestionLevel(
  sections: readonly Section<unknown>[],
  linked: {has(heading: Heading): boolean},
): number | undefined {
  const answered = sections.flatMap(({heading, hasContent}) =>
    heading !== undefined && hasContent ? [heading] : [],
  );
  const marked = answered.filter((heading) => heading.id !== undefined || linked.has(heading));
  const asked = LEVELS.filter((level) => isMostlyAsked(answered.filter(hasLevel(level))));
  const deepest = [marked, answered.filter(({level}) => asked.includes(level)), answered].map(
    (headings) => headings.reduce((level, heading) => Math.max(level, heading.level), 0),
  );
  return deepest.find((level) => level > 0);
}

const LEVELS: readonly number[] = [1, 2, 3, 4, 5, 6];

function hasLevel(wanted: number): (heading: Heading) => boolean {
  return ({level}) => level === wanted;
}

/** Whether it ends with a question mark. */
export function isAsked({text}: Heading): boolean {
  return ENDS_AS_QUESTION.test(text);
}

function isMostlyAsked(headings: readonly Heading[]): boolean {
  const asked = headings.filter(isAsked);
  return asked.length * 2 > headings.length;
}
