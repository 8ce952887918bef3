/**
 * Dutch: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/dutch';
import {stopwords} from '@orama/stopwords/dutch';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'nl',
  stem: stemmer,
  stopWords: stopwords,
  compounds: true,
  asides:
    'waar wanneer waarom welke welk hoeveel waarmee waarvoor wil wilt willen zou graag ' +
    'kunt kunnen mag mogen moeten weten weet zeggen zeg vertellen vertel uitleggen ' +
    'alsjeblieft alstublieft bedankt hallo hoi eigenlijk gaat',
});
