/**
 * Romanian: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/romanian';
import {stopwords} from '@orama/stopwords/romanian';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'ro',
  stem: stemmer,
  stopWords: stopwords,
  telling: 'vreme',
  asides:
    'cum unde când cât câtă câți câte care ce cine pot poate putem puteți aș dori vreau ' +
    'vrea trebuie am nevoie știu spune spuneți explica explicați rog mulțumesc salut bună',
});
