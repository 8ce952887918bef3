/**
 * French: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/french';
import {stopwords} from '@orama/stopwords/french';
import {defineLanguage} from './define-language.js';
import {elisionsOf} from './elisions.js';
import {phrasesOf} from './fillers.js';

export const language = defineLanguage({
  code: 'fr',
  stem: stemmer,
  stopWords: stopwords,
  telling: 'été',
  fillersIn: phrasesOf(
    "(?:qu')?est ce qu[ei']|c'est(?: quoi| que)?|qu'est|il y a|y a t il|j'ai|le|la|les|des?|du|une?|[ldjmnstc]|(?:jus|lors|puis|quoi)?qu",
  ),
  parted: elisionsOf('l d j m n s t c qu jusqu lorsqu puisqu quoiqu'),
  asides:
    'comment pourquoi quand où combien est-ce lequel laquelle lesquels lesquelles quoi ' +
    'peux peut peuvent puis pouvez pouvoir pourrais pourrait pourriez veux veut voudrais ' +
    'voudrait aimerais faut falloir dois doit devons fait fais faire dire dites savoir expliquer expliquez expliquer-moi dites-moi parlez souhaite souhaiterais souhaitons connaître ' +
    'sais plaît plait svp stp merci bonjour si comme y ça cela donc alors',
});
