/**
 * Checks FAQs that come from anywhere.
 */
import {decodeFaqIndex} from '../format/decode-faq-index.js';
import type {Faq} from '../format/faq-index.js';
import {IndexError} from '../format/index-error.js';
import type {Language} from '../format/language.js';

/**
 * Checks that a FAQ is whole, and fits its language.
 * @throws IndexError with code `not-an-index`, `wrong-version`, `wrong-language` or `damaged`
 */
export function checkFaq({index, language}: Faq): void {
  mustFit(decodeFaqIndex(index, 'The FAQ index').language, language);
}

/** @throws IndexError with code `wrong-language`, unless an index of this language code fits it */
export function mustFit(code: string, language: Language): void {
  if (code === language.code) return;
  throw new IndexError(
    'wrong-language',
    `The FAQ index is in “${code}”, but the language given with it is “${language.code}”. ` +
      `Import the language from “faq-search/languages/${code}”.`,
  );
}
