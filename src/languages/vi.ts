/**
 * Vietnamese: words do not change, and their marks tell them apart; our own words that say little.
 *
 * These are compared without their marks, so none is here that has those of a noun: `mà` is like `mã`,
 * a code, and `thế` like `thẻ`, a card.
 */
import {defineLanguage} from './define-language.js';
import {phrasesOf} from './fillers.js';

export const language = defineLanguage({
  code: 'vi',
  tellsMarks: true,
  // With their marks: these are told from nouns.
  fillersIn: phrasesOf('có|không|là|và|của|cho|các|những|được|bao nhiêu|ạ|nhé|ơi'),
  stopWords:
    'và là có không được những nếu hoặc nhưng như trong với khi vì nên rồi cũng rất này đó nào nhiêu một'.split(
      ' ',
    ),
  asides: 'tôi chúng vui lòng xin giúp hỏi làm sao gì ạ nhé ơi vậy phải muốn bao cách',
});
