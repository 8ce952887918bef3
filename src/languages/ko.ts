/**
 * Korean: the text analysis cuts it into pairs of characters, which need no stemmer.
 */
import {listOf} from '../format/list-of.js';
import {defineLanguage} from './define-language.js';
import {withReadings} from './retyped.js';
import {fillersOf} from './fillers.js';
import {plainSigns} from './plain-signs.js';

const KEYS = 'qwertyuiopasdfghjklzxcvbnmQWERTOP';
const LETTERS = 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ';
/** In the order of Unicode; several letters are typed one after the other. */
const FIRST = 'ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ');
const VOWELS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(
  ' ',
);
const LAST = [
  '',
  ...'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  ),
];
const SYLLABLE =
  /([ㄱ-ㅎ])(ㅗ[ㅏㅐㅣ]|ㅜ[ㅓㅔㅣ]|ㅡㅣ|[ㅏ-ㅣ])((?:ㄱㅅ|ㄴ[ㅈㅎ]|ㄹ[ㄱㅁㅂㅅㅌㅍㅎ]|ㅂㅅ|[ㄱ-ㅎ])?)(?![ㅏ-ㅣ])/g;

function syllable(...[, first, vowel, last]: readonly string[]): string {
  const code =
    (FIRST.indexOf(first ?? '') * 21 + VOWELS.indexOf(vowel ?? '')) * 28 + LAST.indexOf(last ?? '');
  return String.fromCharCode(0xac00 + code);
}

/** Syllables whose letters were typed as if the keyboard were Latin. */
function twoSet(word: string): readonly string[] {
  const letters = listOf(word, (key) => LETTERS.charAt(KEYS.indexOf(key)) || key).join('');
  const text = letters.replace(SYLLABLE, syllable);
  return /[ㄱ-ㅣ]/.test(text) ? [] : [text];
}

export const language = withReadings(
  defineLanguage({
    code: 'ko',
    unify: plainSigns,
    fillersIn: fillersOf(
      '어떻게 무엇인가요 무엇 뭔가요 왜 언제 어디서 어디 알려줘 알려주세요 알려 주세요 해주세요 하나요 되나요 인가요 ' +
        '있나요 없나요 할까요 될까요 합니까 입니까 습니까 싶어요 싶습니다 해야 제가 저는 나는 내가 좀 있어요 없어요 있을까요 있는지 가능한가요 궁금해요 알고 싶은데 싶어 부탁 드려요 말해 설명해 ' +
        '해요 예요 이에요 은데요 는데요 려고 하려면 주실',
    ),
  }),
  twoSet,
);
