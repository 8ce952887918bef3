/**
 * Registers `<faq-search>`, in English, for bundlers and pages with modules.
 */
// Also alone, so that whoever imports this module gets the type of the tag with it.
import './define-element.js';
import {defineEnglish} from './define-english.js';

defineEnglish(async (code) =>
  code === 'en' ? (await import('../languages/en-synonym-rows.js')).ENGLISH_ROWS : undefined,
);
