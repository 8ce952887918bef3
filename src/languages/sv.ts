/**
 * Swedish: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/swedish';
import {stopwords} from '@orama/stopwords/swedish';
import {partsOf} from './compounds.js';
import {defineLanguage} from './define-language.js';
import {nordicLetters, nordicStem} from './nordic-stem.js';

/** The stemmer takes off more than the article (`utlandet`), and leaves what makes nouns of verbs. */
function stem(word: string): string {
  const bare = nordicLetters(word, {aa: 'å', ae: 'ä', oe: 'ö'}).replace(/(land)ets?$/, '$1');
  return nordicStem(stemmer(bare)).replace(/(....)(?:n?ing|ats?)$/, '$1');
}

export const language = defineLanguage({
  code: 'sv',
  stem,
  stopWords: stopwords,
  telling: 'sitta',
  compounds: partsOf,
  asides:
    'var vart när hurdan vems vilken vilka kan får måste ska vill skulle gärna behöver ' +
    'göra gör veta vet säga säg berätta förklara förklar vänligen önskar undrar vilja snälla tack hej finns går',
});
