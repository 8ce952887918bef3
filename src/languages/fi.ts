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
  asides:
    'miten kuinka milloin paljonko montako voinko voiko voin voi voimme haluan haluaisin ' +
    'pitää pitäisi täytyy saanko saako saan tarvitsen tietää kertoa kerro selitä kiitos ' +
    'hei ole hyvä onko olisiko kannattaa',
});
