/**
 * Italian: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/italian';
import {stopwords} from '@orama/stopwords/italian';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'it',
  stem: stemmer,
  stopWords: stopwords,
  elisions: 'l d un c all dall dell nell sull coll quest quell',
});
