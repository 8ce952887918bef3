/**
 * Greek: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/greek';
import {stopwords} from '@orama/stopwords/greek';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'el',
  stem: stemmer,
  stopWords: stopwords,
});
