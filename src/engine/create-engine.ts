/**
 * Makes the engine that searches a FAQ.
 */
import type {Faq} from '../format/faq-index.js';
import {checkFaq} from './check-faq.js';
import {KEPT_FOR_MANY} from './entry-texts.js';
import {openFaq} from './open-faq.js';
import type {Engine} from './results.js';
import {wholeEngine} from './whole-engine.js';

export interface EngineOptions {
  /**
   * Whether thousands of queries will be asked, as by a report: then up to 4,096 entries stay analysed
   * in memory, some 10 kB each, in place of 256.
   */
  readonly forMany?: boolean;
}

/**
 * @param faq its index may come from anywhere; it is checked here
 * @throws IndexError with code `not-an-index`, `wrong-version`, `wrong-language` or `damaged`
 */
export function createEngine(faq: Faq, {forMany = false}: EngineOptions = {}): Engine {
  checkFaq(faq);
  return wholeEngine(faq, openFaq(faq, forMany ? KEPT_FOR_MANY : undefined));
}
