/**
 * Russian: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/russian';
import {stopwords} from '@orama/stopwords/russian';
import {defineLanguage} from './define-language.js';
import {latinSpellings, layout, withReadings} from './retyped.js';

export const language = withReadings(
  defineLanguage({
    code: 'ru',
    stem: stemmer,
    stopWords: stopwords,
    telling: 'человек человека раз жизнь сегодня',
    asides:
      'как где когда почему зачем сколько какой какая какие каким который можно могу может ' +
      'можете нужно надо хочу хотел хотела хотелось подскажите скажите расскажите объясните ' +
      'расскажи скажи объясни подскажи узнать прошу хотим желаю хотелось пожалуйста спасибо здравствуйте привет знать ли мне',
  }),
  layout("`qwertyuiop[]asdfghjkl;'zxcvbnm,.", 'ёйцукенгшщзхъфывапролджэячсмитьбю'),
  latinSpellings(
    'shch:щ sch:щ zh:ж kh:х ch:ч sh:ш ts:ц yu:ю ju:ю ya:я ja:я yo:ё jo:ё ye:е ie:ие iy:ий ij:ий yy:ый yj:ый a:а b:б c:ц/к d:д ' +
      "e:е/э f:ф g:г h:х/ч i:и j:й/ж k:к l:л m:м n:н o:о p:п q:я/к r:р s:с t:т u:у v:в w:в/ш x:кс/х y:ы/й z:з ':ь",
  ),
);
