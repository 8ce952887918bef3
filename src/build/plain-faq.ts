/**
 * The plain FAQ: `<faq-search>` with all questions and answers inside, to be read without JavaScript.
 *
 * Its structure and its parts are those that the element draws for itself while nothing is asked,
 * so that the list stays as it is when it takes over, and one style sheet serves both.
 */
import type {Element, Properties} from 'hast';
import type {Entry} from '../format/entry.js';
import {element, lines} from './hast-element.js';
import {shownAnswer} from './shown-answer.js';
import {topicsOf, type Topic} from './topics.js';

/** The element's own default. */
const QUESTION_LEVEL = 3;

/** @param properties of the element itself */
export function plainFaq(entries: readonly Entry[], properties: Properties): Element {
  return lines('faq-search', properties, topicsOf(entries).map(sectionOf));
}

function sectionOf({category, entries}: Topic): Element {
  const list = lines('ol', {part: ['list']}, entries.map(rowOf));
  if (category === undefined) return lines('div', {part: ['section']}, [list]);
  const heading = element(`h${QUESTION_LEVEL - 1}`, {}, [category]);
  return lines('div', {part: ['section']}, [element('div', {part: ['category']}, [heading]), list]);
}

/**
 * The id is the answer's, because a browser opens a closed `<details>` for a target inside of it,
 * not for one that is the `<details>` itself.
 */
function rowOf({id, question, answer}: Entry): Element {
  const text = element('span', {part: ['question']}, [element('span', {}, [question])]);
  const details = lines('details', {}, [
    element('summary', {part: ['head']}, [element(`h${QUESTION_LEVEL}`, {}, [text])]),
    element('div', {part: ['answer'], id}, [
      element('div', {}, shownAnswer(answer, QUESTION_LEVEL)),
    ]),
  ]);
  return element('li', {part: ['entry']}, [details]);
}
