/**
 * Finnish: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/finnish';
import {stopwords} from '@orama/stopwords/finnish';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'fi',
  stem: stemmer,
  stopWords: stopwords,
  compounds: true,
});
