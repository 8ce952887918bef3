/**
 * Spanish: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/spanish';
import {stopwords} from '@orama/stopwords/spanish';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'es',
  stem: stemmer,
  stopWords: stopwords,
});
