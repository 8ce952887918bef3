/**
 * Hungarian: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/hungarian';
import {stopwords} from '@orama/stopwords/hungarian';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'hu',
  stem: stemmer,
  stopWords: stopwords,
  compounds: true,
  asides:
    'hogyan hogy mikor hol hová miért mennyi hány melyik milyen kell lehet tudok tudom ' +
    'tud szeretnék szeretném akarok akarom kérem kérek köszönöm szia üdv mondja mondd ' +
    'magyarázza magyarázd tudni',
});
