/**
 * The entry of the script that carries element, engine, language, index.
 */
import type {Faq} from '../format/faq-index.js';
import type {Messages} from '../messages/message-table.js';
import {FaqSearchElement} from './faq-search-element.js';
import {startElement} from './start-element.js';

/**
 * Shows `faq` in every `<faq-search>` of the page that has neither its own `faq` nor `src`.
 * @param interfaceWords the words of the interface by language, the one to fall back on first
 */
export function startFaqSearch(faq: Faq, interfaceWords: Readonly<Record<string, Messages>>): void {
  FaqSearchElement.defaultFaq = faq;
  startElement(faq.language, interfaceWords);
}
