/**
 * Dutch: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/dutch';
import {stopwords} from '@orama/stopwords/dutch';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'nl',
  stem: stemmer,
  stopWords: stopwords,
  compounds: true,
});
