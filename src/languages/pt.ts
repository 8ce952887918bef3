/**
 * Portuguese: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/portuguese';
import {stopwords} from '@orama/stopwords/portuguese';
import {defineLanguage} from './define-language.js';
import {phrasesOf} from './fillers.js';

/** Nouns of verbs as their verbs, and plurals of `-ão` as their singulars: the stemmer leaves many. */
function stem(word: string): string {
  return stemmer(
    word
      .replace(/c(?=(?:ao|[oõ]es)$)/, 'ç')
      .replace(/(.)(?:[oõ]es|[aã]es|[aã]os|ao)$/, '$1ão')
      .replace(/^(?!cri)(...+)(?:[ai]mentos?|an[çc]as?)$/, '$1ar'),
  ).replace(/olu$/, 'olv');
}

export const language = defineLanguage({
  code: 'pt',
  stem,
  stopWords: stopwords,
  fillersIn: phrasesOf('o|a|os|as|uma?|d[oa]s?|de'),
  asides:
    'onde porque porquê quanto quantos quanta quantas quais posso pode podem podemos ' +
    'poderia poder quero queria gostaria preciso precisa saber sei dizer diga explicar ' +
    'explica favor conte fale explique desejo desejamos gostaríamos poderiam obrigado obrigada olá oi aonde devo deve dá tem ter fazer faço faz',
});
