/**
 * Registers `<faq-search>`, in English, which is also known for indexes loaded by `src`.
 */
import {language} from '../languages/en.js';
import {messages} from '../messages/en.js';
import {defineFaqSearch} from './define-element.js';
import {registerLanguage} from './language-registry.js';
import {registerMessages} from './message-registry.js';

registerLanguage(language);
registerMessages('en', messages);
defineFaqSearch();
