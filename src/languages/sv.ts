/**
 * Swedish: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/swedish';
import {stopwords} from '@orama/stopwords/swedish';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'sv',
  stem: stemmer,
  stopWords: stopwords,
  compounds: true,
});
