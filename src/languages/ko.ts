/**
 * Korean: the text analysis cuts it into pairs of characters, which need no stemmer.
 */
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'ko',
  fillers:
    '어떻게 무엇인가요 무엇 뭔가요 왜 언제 어디서 어디 알려줘 알려주세요 알려 주세요 해주세요 하나요 되나요 인가요 ' +
    '있나요 없나요 할까요 될까요 합니까 입니까 습니까 싶어요 싶습니다 해야 제가 저는 나는 내가 좀 있어요 없어요 있을까요 있는지 가능한가요 궁금해요 알고 싶은데 싶어 부탁 드려요 말해 설명해 ' +
    '해요 예요 이에요 은데요 는데요 려고 하려면 주실',
});
