/**
 * Romanian: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/romanian';
import {stopwords} from '@orama/stopwords/romanian';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'ro',
  // The stemmer takes the plural of nouns for a verb: `produse`.
  stem: (word) => stemmer(word.replace(/(..us)e(?:le|lor)?$/, '$1')),
  stopWords: stopwords,
  telling:
    'vreme timp noroc fata fiu acord drept zero zi frumos spate prima primul azi astăzi ieri mâine mîine două doi trei ' +
    'patru cinci şase şapte opt zece sută',
  asides:
    'o vă cum unde când cât câtă câți câte care ce cine pot poate putem puteți aș dori vreau ' +
    'vrea trebuie am nevoie știu spune spuneți explica explicați rog doresc dorim povestiți povestește lămuriți mulțumesc salut bună',
});
