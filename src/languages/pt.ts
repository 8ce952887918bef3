/**
 * Portuguese: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/portuguese';
import {stopwords} from '@orama/stopwords/portuguese';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'pt',
  stem: stemmer,
  stopWords: stopwords,
  asides:
    'onde porque porquê quanto quantos quanta quantas quais posso pode podem podemos ' +
    'poderia poder quero queria gostaria preciso precisa saber sei dizer diga explicar ' +
    'explica favor obrigado obrigada olá oi aonde devo deve dá tem ter fazer faço faz',
});
