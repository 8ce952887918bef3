/**
 * Finnish: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/finnish';
import {stopwords} from '@orama/stopwords/finnish';
import {partsOf} from './compounds.js';
import {defineLanguage} from './define-language.js';

/** The stemmer leaves one noun in two forms (`sopimus`, `sopimuks`), and what makes nouns of verbs. */
function stem(word: string): string {
  return stemmer(word)
    .replace(/(..[aeiouyäö])ks$/, '$1s')
    .replace(/(...)m(?:in|is)?$/, '$1')
    .replace(/([kpt])\1(?=.?$)/, '$1');
}

export const language = defineLanguage({
  code: 'fi',
  stem,
  stopWords: stopwords,
  telling: 'poikki',
  compounds: partsOf,
  asides:
    'miten kuinka milloin paljonko montako voinko voiko voin voi voimme haluan haluaisin ' +
    'pitää pitäisi täytyy saanko saako saan tarvitsen tietää kertoa kerro selitä kiitos ' +
    'hei kertokaa voisiko voisinko voisitteko haluan tahdon tiedän mahdollista ole hyvä onko olisiko kannattaa',
});
