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
  asides:
    'dove quando quali qual cosa posso puoi può possono possiamo potrei potrebbe potete ' +
    'potere voglio vorrei vuole devo deve dobbiamo bisogna serve sapere so dire dimmi ' +
    'dirmi dirmelo parlami raccontami spiegarmi spiegatemi desidero desidererei gradirei scusi spiegare spiegami favore grazie ciao salve se mi per piacere',
});
