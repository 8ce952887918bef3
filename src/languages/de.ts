/**
 * German: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/german';
import {stopwords} from '@orama/stopwords/german';
import {partsOf} from './compounds.js';
import {defineLanguage} from './define-language.js';

/** Who has no umlauts writes `ue` for `ü`; where it is none, as in `neue`, it stays. */
function stem(word: string): string {
  return stemmer(word.replace(/(^|[^aeq])([aou])e(?=[^aeiou]*[a-zß])/g, '$1$2'));
}

export const language = defineLanguage({
  code: 'de',
  stem,
  stopWords: stopwords,
  compounds: partsOf,
  asides:
    'wann warum wieso weshalb wer wem wen wohin woher woran worauf wofür womit wodurch ' +
    'welches bitte gerne gern danke hallo möchte möchten mag geht gehen gibt sagen sag ' +
    'erklären erklär erzählen erzähl wollte könntet hättet wüsste interessiert zeigen zeig wissen weiß brauche darf dürfen muß müssen kannst könnt ' +
    'könnten wäre hätte etwas mal denn eigentlich',
});
