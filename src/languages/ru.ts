/**
 * Russian: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/russian';
import {stopwords} from '@orama/stopwords/russian';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'ru',
  stem: stemmer,
  stopWords: stopwords,
});
