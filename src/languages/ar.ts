/**
 * Arabic: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/arabic';
import {stopwords} from '@orama/stopwords/arabic';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'ar',
  stem: stemmer,
  stopWords: stopwords,
});
