/**
 * Dutch: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/dutch';
import {stopwords} from '@orama/stopwords/dutch';
import {partsOf} from './compounds.js';
import {defineLanguage} from './define-language.js';

/** The stemmer leaves two consonants at the end of a stem, `v` and `z` where there may be `f` and `s`, and diminutives. */
function stem(word: string): string {
  const whole = word.replace(/(..[aeioulnw])tje(s?)$/, '$1$2').replace(/(..)je(s?)$/, '$1$2');
  return stemmer(whole)
    .replace(/([bdfgklmnprstz])\1$/, '$1')
    .replace(/(..)([vz])$/, (_, begun: string, end: string) => begun + (end === 'v' ? 'f' : 's'));
}

export const language = defineLanguage({
  code: 'nl',
  stem,
  stopWords: stopwords,
  compounds: partsOf,
  asides:
    'waar wanneer waarom welke welk hoeveel waarmee waarvoor wil wilt willen zou graag ' +
    'kunt kunnen mag mogen moeten weten weet zeggen zeg vertellen vertel vertelt over leg legt wens uitleggen ' +
    'alsjeblieft alstublieft bedankt hallo hoi eigenlijk gaat',
});
