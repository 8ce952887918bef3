/**
 * Turkish: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/turkish';
import {stopwords} from '@orama/stopwords/turkish';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'tr',
  stem: stemmer,
  stopWords: stopwords,
  asides:
    'nasıl nerede neden niçin niye hangi kaç kim ne zaman istiyorum istiyoruz isterim ' +
    'gerekiyor gerekir lazım mümkün lütfen teşekkürler merhaba söyle söyler misiniz anlat ' +
    'açıkla bilmek yapabilirim yapabilir yaparım yapılır yapmalıyım edebilirim edebilir ' +
    'ederim edilir olabilir olur mi mı mu mü mıyım miyim değil için şey şu',
});
