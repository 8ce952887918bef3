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
  /** Of its content, by which it is known when it comes again. */
  readonly hash: string;
  readonly language: Language;
  /** Of the interface by language, the one to fall back on first. */
  readonly words: Readonly<Record<string, Messages>>;
  readonly parts: Parts | undefined;
}

/**
 * The class in charge gets the FAQ, by the name in the tag of the running script if it has one. Without
 * a name there is one FAQ at a time: a script that runs once the page is there is that of a page which
 * took the place of another without a load, and its FAQ goes before what was.
 */
export function startElement(own: Faq | Engine, {hash, language, words, parts}: Needs): void {
  const faq = parts?.translations?.(own, parts) ?? own;
  // A form of the page may stand in for these properties of the document.
  const script: unknown = document.currentScript;
  const name = (script instanceof HTMLScriptElement && script.dataset.faq) || '';
  const other = definedElement();
  const isTaken =
    other?.defaultFaq && !name && document.readyState !== 'complete' && !other.hasFaq(hash);
  const inCharge = other && !isTaken ? other : FaqSearchElement;
  registerLanguage(language);
  inCharge.addFaq({name, faq, words, hash, code: language.code});
  if (inCharge !== other) defineFaqSearch(parts);
}
