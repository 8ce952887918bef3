/**
 * Makes the engine that searches a FAQ.
 */
import type {Faq} from '../format/faq-index.js';
import {answer, entryOf} from './answer.js';
import {openFaq, type OpenFaq} from './open-faq.js';
import type {Engine} from './results.js';
import {finish} from './stages.js';

/**
 * @param faq its index may come from anywhere; it is checked here
 * @throws IndexError with code `not-an-index`, `wrong-version`, `wrong-language` or `damaged`
 */
export function createEngine(faq: Faq): Engine {
  return engineOf(openFaq(faq));
}

/** What the engines of both forms of an index do. */
export function engineOf(faq: OpenFaq): Engine {
  return {
    find: (id) => finish(entryOf(id, faq)),
    search: (asked, signal) =>
      finish(answer(typeof asked === 'string' ? {text: asked} : asked, faq), signal),
  };
}
