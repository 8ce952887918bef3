/**
 * Korean: the text analysis cuts it into pairs of characters, which need no stemmer.
 */
import {defineLanguage} from './define-language.js';
import {fillersOf} from './fillers.js';

export const language = defineLanguage({
  code: 'ko',
  fillersIn: fillersOf(
    '어떻게 무엇인가요 무엇 뭔가요 왜 언제 어디서 어디 알려줘 알려주세요 알려 주세요 해주세요 하나요 되나요 인가요 ' +
      '있나요 없나요 할까요 될까요 합니까 입니까 습니까 싶어요 싶습니다 해야 제가 저는 나는 내가 좀',
  ),
});
