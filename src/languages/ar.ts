/**
 * Arabic: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/arabic';
import {stopwords} from '@orama/stopwords/arabic';
import {defineLanguage} from './define-language.js';

/**
 * The stemmer takes a first letter for a preposition that may be of the root, unless the article
 * comes first; and leaves half of the plural of feminine nouns.
 */
function stem(word: string): string {
  const bare = word.replace(/^[وف]?(?:[بك]?ال|لل)(?=...)/u, '');
  return stemmer(`ال${bare.replace(/ات$/u, 'ة')}`);
}

export const language = defineLanguage({
  code: 'ar',
  stem,
  stopWords: stopwords,
  asides:
    'كيف متى أين لماذا ماذا ما هل كم من أي أريد اريد نريد أرغب يمكن يمكنني أستطيع استطيع ' +
    'ممكن فضلك رجاء شكرا مرحبا أخبرني اخبرني اشرح معرفة أعرف يجب علي لدي',
});
