/**
 * The entry of the script that carries element, engine, language, index.
 */
import type {Faq} from '../format/faq-index.js';
import type {Messages} from '../messages/message-table.js';
import type {Parts} from './faq/parts.js';
import {startElement} from './start-element.js';

/**
 * Shows `faq` in every `<faq-search>` of the page that has neither its own `faq` nor `src`; where the
 * tag of the running script has a `data-faq`, in those whose `faq` is the same.
 * @param words of the interface by language, the one to fall back on first
 * @param parts what the elements can do beside, such as `src` of `faq-search/standalone-src`
 */
export function startFaqSearch(
  faq: Faq,
  words: Readonly<Record<string, Messages>>,
  parts?: Parts,
): void {
  startElement(faq, {hash: faq.index.hash, language: faq.language, words, parts});
}
