/**
 * Turkish: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/turkish';
import {stopwords} from '@orama/stopwords/turkish';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'tr',
  stem: stemmer,
  stopWords: stopwords,
});
