/**
 * Makes the engine that searches a whole FAQ index in memory.
 */
import type {Faq} from '../format/faq-index.js';
import {answer, findIn} from './answer.js';
import {openFaq} from './open-faq.js';
import type {Engine} from './results.js';

/**
 * @param faq its index may come from anywhere; it is checked here
 * @throws IndexError with code `not-an-index`, `wrong-version`, `wrong-language` or `damaged`
 */
export function createEngine(faq: Faq): Engine {
  const open = openFaq(faq);
  return {
    find: (id) => Promise.resolve(findIn(open.entries, id)),
    search: (asked, signal) =>
      new Promise((resolve) => {
        signal?.throwIfAborted();
        resolve(answer(typeof asked === 'string' ? {text: asked} : asked, open));
      }),
  };
}
