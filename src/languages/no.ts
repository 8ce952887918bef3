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
  asides:
    'hvor når hva kan får må vil gjerne trenger gjøre gjør vite vet si fortelle forklare ' +
    'vennligst takk hei finnes går',
});
