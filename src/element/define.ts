/**
 * Registers `<faq-search>`, in English, which is also known for indexes loaded by `src`. An element
 * that is given no FAQ reads the one between its tags.
 */
import {language} from '../languages/en.js';
import {messages} from '../messages/en.js';
// Also alone, so that whoever imports this module gets the type of the tag with it.
import './define-element.js';
import {defineFaqSearch} from './define-element.js';
import {elsewhere} from './faq/elsewhere.js';
import {registerLanguage} from './faq/language-registry.js';
import {PlainFaqSource} from './faq/plain-faq/plain-faq-source.js';
import {registerMessages} from './words/message-registry.js';

registerLanguage(language);
registerMessages('en', messages);
defineFaqSearch({
  elsewhere,
  watchPlainFaq: (host, use) => new PlainFaqSource(host, use),
  openSplit: async (...split) => (await import('./faq/split-faq.js')).openSplitFaq(...split),
});
