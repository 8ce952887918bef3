/**
 * Registers `<faq-search>`, in English, which is also known for indexes loaded by `src`. An element
 * that is given no FAQ reads the one between its tags.
 */
import {language} from '../languages/en.js';
import {messages} from '../messages/en.js';
import {defineFaqSearch} from './define-element.js';
import {elsewhere} from './faq/elsewhere.js';
import {registerLanguage} from './faq/language-registry.js';
import type {SynonymsOf} from './faq/plain-faq/open-plain-faq.js';
import {PlainFaqSource} from './faq/plain-faq/plain-faq-source.js';
import {registerMessages} from './words/message-registry.js';

/** @param synonymsOf where a plain FAQ gets the synonyms of its language from, once it is asked something */
export function defineEnglish(synonymsOf: SynonymsOf): void {
  registerLanguage(language);
  registerMessages('en', messages);
  defineFaqSearch({
    elsewhere,
    watchPlainFaq: (host, use) => new PlainFaqSource(host, use, synonymsOf),
    openSplit: async (...split) => (await import('./faq/split-faq.js')).openSplitFaq(...split),
  });
}
