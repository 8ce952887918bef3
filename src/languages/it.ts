/**
 * Italian: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/italian';
import {stopwords} from '@orama/stopwords/italian';
import {defineLanguage} from './define-language.js';
import {elisionsOf} from './elisions.js';
import {phrasesOf} from './fillers.js';

export const language = defineLanguage({
  code: 'it',
  stem: stemmer,
  stopWords: stopwords,
  fillersIn: phrasesOf(
    'il|lo|la|i|gli|le|uno?|una|di|d[ei]l(?:l[aeo])?|dei|[ldc]|(?:a|da|de|ne|su)ll|coll|quest|quell',
  ),
  parted: elisionsOf('l d un c all dall dell nell sull coll quest quell'),
  asides:
    'dove quando quali qual cosa posso puoi può possono possiamo potrei potrebbe potete ' +
    'potere voglio vorrei vuole devo deve dobbiamo bisogna serve sapere so dire dimmi ' +
    'dirmi dirmelo parlami raccontami spiegarmi spiegatemi desidero desidererei gradirei scusi spiegare spiegami favore grazie ciao salve se mi per piacere',
});
