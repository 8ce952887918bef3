/**
 * Norwegian: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/norwegian';
import {stopwords} from '@orama/stopwords/norwegian';
import {partsOf} from './compounds.js';
import {defineLanguage} from './define-language.js';
import {nordicLetters, nordicStem} from './nordic-stem.js';

export const language = defineLanguage({
  code: 'no',
  stem: (word) => nordicStem(stemmer(nordicLetters(word, {aa: 'å', oe: 'ø'}))),
  stopWords: stopwords,
  compounds: partsOf,
  asides:
    'hvor når hva kan får må vil gjerne trenger gjøre gjør vite vet si fortell forklar ønsker ville fortelle forklare ' +
    'vennligst takk hei finnes går',
});
