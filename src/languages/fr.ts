/**
 * French: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/french';
import {stopwords} from '@orama/stopwords/french';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'fr',
  stem: stemmer,
  stopWords: stopwords,
  elisions: 'l d j m n s t c qu jusqu lorsqu puisqu quoiqu',
});
