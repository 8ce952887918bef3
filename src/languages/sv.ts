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
  asides:
    'var vart när hurdan vems vilken vilka kan får måste ska vill skulle gärna behöver ' +
    'göra gör veta vet säga säg berätta förklara snälla tack hej finns går',
});
