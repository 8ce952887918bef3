/**
 * Russian: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/russian';
import {stopwords} from '@orama/stopwords/russian';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'ru',
  stem: stemmer,
  stopWords: stopwords,
  telling: 'человек человека раз жизнь сегодня',
  asides:
    'как где когда почему зачем сколько какой какая какие каким который можно могу может ' +
    'можете нужно надо хочу хотел хотела хотелось подскажите скажите расскажите объясните ' +
    'расскажи скажи объясни подскажи узнать прошу хотим желаю хотелось пожалуйста спасибо здравствуйте привет знать ли мне',
});
