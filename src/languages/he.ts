/**
 * Hebrew: our own stop words, and a stem without the letters that are written in front of a word.
 */
import {defineLanguage} from './define-language.js';
import {layout, withReadings} from './retyped.js';

/**
 * Whether a first letter is “the”, “in”, “to”, “and”, “that” or of the root can't be told without a
 * dictionary: all of them go, as long as three letters are left, so that a word meets itself. Letters
 * have another form at the end of a word, which is right before the other in Unicode.
 */
function stem(word: string): string {
  const bare = word.replace(/(...)(?:יות|יים|ות|ים|ית|יה|[התי])$/u, '$1');
  return bare
    .replace(/^[והבכלמש]+(?=...)/u, '')
    .replace(/[ךםןףץ]$/u, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));
}

export const language = withReadings(
  defineLanguage({
    code: 'he',
    stem,
    stopWords: (
      'של את על עם אל מן זה זו זאת אלה אלו הוא היא הם הן אני אתה אתם אנחנו אנו שלי שלך שלכם שלנו שלו שלה לי לך לכם ' +
      'לנו לו לה להם אותי אותך אותו אותה גם או אם כי אבל רק לא כן יש אין היה היתה הייתה היו יהיה תהיה כל כמו עוד ' +
      'עד תוך אחרי לפני בין ללא כדי אשר ש ה ו ב ל מ כ איך איפה מתי מה מי למה מדוע כמה האם איזה איזו אילו באיזה באילו ' +
      'היכן כיצד מהו מהי מהן מהם'
    ).split(' '),
    asides:
      'רוצה רוצים אפשר יכול יכולה יכולים צריך צריכה צריכים בבקשה תודה שלום היי ספר ספרו תגידו תגיד הסבירו הסבר לדעת ' +
      'אשמח מבקש מבקשת ניתן עושים לעשות',
  }),
  layout('ertyuiopasdfghjkl;zxcvbnm,.', 'קראטוןםפשדגכעיחלךףזסבהנמצתץ'),
);
