/**
 * Turkish: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/turkish';
import {stopwords} from '@orama/stopwords/turkish';
import {defineLanguage} from './define-language.js';

/** The stemmer takes off what looks like an ending even where hardly anything is left: `iade`, `ürün`. */
function stem(word: string): string {
  const stem = stemmer(word);
  return stem.length > 2 || SHORT.test(stem) ? stem : word;
}

const SHORT = /^(?:a[dy]|e[lv]|i[lş]|su)$/;

/** Some words of the list are in the encoding of another language. */
function decoded(word: string): string {
  return word.replace(/[ýþţđ]/g, (letter) => DECODED.get(letter) ?? letter);
}

const DECODED = new Map([
  ['ý', 'ı'],
  ['þ', 'ş'],
  ['ţ', 'ş'],
  ['đ', 'ğ'],
]);

export const language = defineLanguage({
  code: 'tr',
  stem,
  stopWords: stopwords.map(decoded),
  telling: 'dahil hariç yüz ilk milyon dahi elli',
  asides:
    'nasıl nerede neden niçin niye hangi kaç kim ne zaman istiyorum istiyoruz isterim ' +
    'gerekiyor gerekir lazım mümkün lütfen teşekkürler merhaba söyle söyler misiniz anlat ' +
    'açıkla bilmek anlatır anlatın açıklar öğrenmek rica acaba yapabilirim yapabilir yaparım yapılır yapmalıyım edebilirim edebilir ' +
    'ederim edilir olabilir olur mi mı mu mü mıyım miyim değil için şey şu',
});
