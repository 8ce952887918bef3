/**
 * Brings the FAQ of a script to the elements of the page.
 */
import type {Engine} from '../engine/results.js';
import type {Faq} from '../format/faq-index.js';
import type {Language} from '../format/language.js';
import type {Messages} from '../messages/message-table.js';
import {definedElement, defineFaqSearch} from './define-element.js';
import {FaqSearchElement} from './faq-search-element.js';
import {registerLanguage} from './faq/language-registry.js';
import type {Parts} from './faq/parts.js';

/** What a FAQ needs beside it. */
interface Needs {
  readonly language: Language;
  /** Of the interface by language, the one to fall back on first. */
  readonly words: Readonly<Record<string, Messages>>;
  readonly parts?: Parts;
}

/** The class in charge gets the FAQ, by the name in the tag of the running script if it has one. */
export function startElement(faq: Faq | Engine, {language, words, parts}: Needs): void {
  // A form of the page may stand in for this property of the document.
  const script: unknown = document.currentScript;
  const name = (script instanceof HTMLScriptElement && script.dataset.faq) || '';
  const other = definedElement();
  const inCharge = other && (name || !other.defaultFaq) ? other : FaqSearchElement;
  registerLanguage(language);
  if (!name) inCharge.defaultFaq = faq;
  inCharge.addFaq(name, faq, words);
  if (inCharge !== other) defineFaqSearch(parts);
}
