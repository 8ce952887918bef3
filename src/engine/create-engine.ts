/**
 * Makes the engine that searches a FAQ.
 */
import type {Faq} from '../format/faq-index.js';
import {answer, entryOf, entriesOf} from './answer.js';
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

/** The engine of an index in either form. */
export function engineOf(faq: OpenFaq): Engine {
  return {
    find: (id) => finish(entryOf(id, faq)),
    search: (asked, signal) =>
      finish(answer(typeof asked === 'string' ? {text: asked} : asked, faq), signal),
    ...faq.limits,
    ...(faq.limits && {related: ({related = []}) => finish(entriesOf(related, faq))}),
  };
}
