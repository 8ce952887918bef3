/**
 * Danish: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/danish';
import {stopwords} from '@orama/stopwords/danish';
import {partsOf} from './compounds.js';
import {defineLanguage} from './define-language.js';
import {nordicLetters, nordicStem} from './nordic-stem.js';

export const language = defineLanguage({
  code: 'da',
  stem: (word) => nordicStem(stemmer(nordicLetters(word, {aa: 'å', oe: 'ø'}))),
  stopWords: stopwords,
  compounds: partsOf,
  asides:
    'hvordan hvorfor hvornår hvilken hvilket hvilke hvem hvad kan må får skal gerne ' +
    'behøver gøre gør fortæl forklar ønsker ville vide ved sige sig fortælle forklare venligst tak hej findes går man',
});
