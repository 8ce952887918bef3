/**
 * The entry of the script that carries element, engine, language, index.
 */
import type {Faq} from '../format/faq-index.js';
import {defineFaqSearch} from './define-element.js';
import {FaqSearchElement} from './faq-search-element.js';
import {registerLanguage} from './language-registry.js';

/** Shows `faq` in every `<faq-search>` of the page that has neither its own `faq` nor `src`. */
export function startFaqSearch(faq: Faq): void {
  registerLanguage(faq.language);
  FaqSearchElement.defaultFaq = faq;
  defineFaqSearch();
}
