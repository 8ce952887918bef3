/**
 * Hungarian: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/hungarian';
import {stopwords} from '@orama/stopwords/hungarian';
import {partsOf} from './compounds.js';
import {defineLanguage} from './define-language.js';

/** The stemmer leaves what makes nouns of verbs (`foglalás`), and “can” (`foglalhat`). */
function stem(word: string): string {
  return stemmer(word).replace(/(...)(?:[aá]s|[eé]s|h[ae]t)$/, '$1');
}

export const language = defineLanguage({
  code: 'hu',
  stem,
  stopWords: stopwords,
  telling:
    'cikk cikkek cikkeket első elsőt második harmadik kész késő később későn késön holnap holnapot ma mai tegnap tavaly ' +
    'év évek éves évi évet napot naponta nagy nagyobb nagyon kevés teljes saját századik tizet számára vissza jobbra balra ' +
    'lehetőség úr urak külön régen részére nyolc hat hét három öt tíz húsz',
  compounds: partsOf,
  asides:
    'hogyan hogy mikor hol hová miért mennyi hány melyik milyen kell lehet tudok tudom ' +
    'tud szeretnék szeretném akarok akarom kérem kérek köszönöm szia üdv mondja mondd ' +
    'magyarázza magyarázd tudni meséljen mesélj elmondaná elmondja legyen szíves szeretnénk lehetne tudhatom akarunk',
});
