/**
 * German: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/german';
import {stopwords} from '@orama/stopwords/german';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'de',
  stem: stemmer,
  stopWords: stopwords,
  compounds: true,
});
