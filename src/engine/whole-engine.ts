/**
 * Makes the engine that searches a FAQ which is known to be whole.
 */
import {tagOf, type Faq} from '../format/faq-index.js';
import {answer, entryOf} from './answer.js';
import {openFaq, type OpenFaq} from './open-faq.js';
import type {Engine} from './results.js';
import {finish} from './stages.js';

/**
 * @param faq as one in the script that was built with it
 * @param open the same, ready to be searched
 */
export function wholeEngine(faq: Faq, open = openFaq(faq)): Engine {
  const tag = tagOf(faq.index);
  return {...engineOf(open), ...(tag !== undefined && {language: tag})};
}

/** What the engines of both forms of an index do. */
export function engineOf(faq: OpenFaq): Engine {
  return {
    find: (id) => finish(entryOf(id, faq)),
    search: (asked, signal) =>
      finish(answer(typeof asked === 'string' ? {text: asked} : asked, faq), signal),
  };
}
