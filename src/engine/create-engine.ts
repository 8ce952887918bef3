/**
 * Makes the engine that searches a FAQ.
 */
import type {Faq} from '../format/faq-index.js';
import {checkFaq} from './check-faq.js';
import type {Engine} from './results.js';
import {wholeEngine} from './whole-engine.js';

/**
 * @param faq its index may come from anywhere; it is checked here
 * @throws IndexError with code `not-an-index`, `wrong-version`, `wrong-language` or `damaged`
 */
export function createEngine(faq: Faq): Engine {
  checkFaq(faq);
  return wholeEngine(faq);
}
