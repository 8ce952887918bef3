/**
 * Arabic: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/arabic';
import {stopwords} from '@orama/stopwords/arabic';
import {defineLanguage} from './define-language.js';
import {layout, withReadings} from './retyped.js';
import {plainSigns} from './plain-signs.js';

/**
 * The stemmer takes a first letter for a preposition that may be of the root, unless the article
 * comes first; and leaves half of the plural of feminine nouns.
 */
function stem(word: string): string {
  const bare = word
    .replace(/^[وف]?(?:[بك]?ال|لل)(?=...)/u, '')
    .replace(/(...)(?:كم|كما|نا|ها|هم|هن|ي)$/u, '$1')
    .replace(/ات$/u, 'ة')
    .replace(/(...)ا$/u, '$1');
  return BROKEN_PLURALS.reduce(
    (known, [form, singular]) => known.replace(form, singular),
    stemmer(`ال${bare}`),
  );
}

/**
 * Plurals that change the inside of a word, and their singulars, both without their long vowel:
 * `فواتير`, `فاتورة`; `عناوين`, `عنوان`; `أقساط`, `قسط`; `أجهزة`, `جهاز`; `فروع`, `فرع`.
 */
const BROKEN_PLURALS: readonly (readonly [form: RegExp, singular: string])[] = [
  [/^(.)وا(.)ي(.)$/u, '$1ا$2و$3'],
  [/^(.)(.)ا(.)[يئ](.)$/u, '$1$2$3$4'],
  [/^[أا](.)(.)ا(.)$/u, '$1$2$3'],
  [/^[أا](.)(.)(.)[ةه]$/u, '$1$2$3'],
  [/^(...)[اوي](.)$/u, '$1$2'],
  [/^(.)(.)[اوي](.)$/u, '$1$2$3'],
];

export const language = withReadings(
  defineLanguage({
    code: 'ar',
    unify: plainSigns,
    stem,
    stopWords: stopwords,
    telling:
      'زيارة لقاء اعادة سنة سنوات عام عاما عامة عدد صباح مساء الوقت ايام يوم اليوم مليون مليار شخصا قوة نهاية عين رجع ' +
      'غدا أخ أب صفر مايو ايار جعل علق واحد ثلاثة اربعة عشر عشرة السابق الاخيرة الاول الثاني مقابل باسم لوكالة حار',
    asides:
      'كيف متى أين لماذا ماذا ما هل كم من أي أريد اريد نريد أرغب يمكن يمكنني أستطيع استطيع ' +
      'ممكن فضلك رجاء شكرا مرحبا أخبرني اخبرني اشرح أود اود نود حدثني أخبروني أرجو ارجو لو سمحت تفضل معرفة أعرف يجب علي لدي',
  }),
  layout("`qwertyuiop[]asdfghjkl;'zxcvnm,./", 'ذضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ'),
);
