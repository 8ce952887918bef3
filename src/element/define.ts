/**
 * Registers `<faq-search>`, with English known for indexes loaded by `src`.
 */
import {language} from '../languages/en.js';
import {defineFaqSearch} from './define-element.js';
import {registerLanguage} from './language-registry.js';

registerLanguage(language);
defineFaqSearch();
