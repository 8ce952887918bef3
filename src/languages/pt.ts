/**
 * Portuguese: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/portuguese';
import {stopwords} from '@orama/stopwords/portuguese';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'pt',
  stem: stemmer,
  stopWords: stopwords,
});
