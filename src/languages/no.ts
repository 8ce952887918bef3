/**
 * Norwegian: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/norwegian';
import {stopwords} from '@orama/stopwords/norwegian';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'no',
  stem: stemmer,
  stopWords: stopwords,
  compounds: true,
});
