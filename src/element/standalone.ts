/**
 * The entry of the script that carries element, engine, language, index.
 */
import type {Faq} from '../format/faq-index.js';
import type {Messages} from '../messages/message-table.js';
import {definedElement, defineFaqSearch} from './define-element.js';
import {FaqSearchElement} from './faq-search-element.js';
import {registerLanguage} from './language-registry.js';

/**
 * Shows `faq` in every `<faq-search>` of the page that has neither its own `faq` nor `src`; where the
 * tag of the running script has a `data-faq`, in those whose `faq` is the same.
 * @param words of the interface by language, the one to fall back on first
 */
export function startFaqSearch(faq: Faq, words: Readonly<Record<string, Messages>>): void {
  const name = document.currentScript?.dataset.faq ?? '';
  const other = definedElement();
  const inCharge = other && (name || !other.defaultFaq) ? other : FaqSearchElement;
  registerLanguage(faq.language);
  if (!name) inCharge.defaultFaq = faq;
  inCharge.addFaq(name, faq, words);
  if (inCharge !== other) defineFaqSearch();
}
