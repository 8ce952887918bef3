/**
 * Chinese: the text analysis cuts it into pairs of characters, which need no stemmer; traditional
 * characters meet their simplified forms.
 */
import {defineLanguage} from './define-language.js';
import {fillersOf} from './fillers.js';
import {plainSigns} from './plain-signs.js';
import {simplifiedForms} from './zh-simplified.js';

let forms: ReadonlyMap<string, string> | undefined;

function simplified(text: string): string {
  forms ??= simplifiedForms();
  return plainSigns(text).replace(
    /[\u4E00-\u9FFF]/g,
    (character) => forms?.get(character) ?? character,
  );
}

const fillersIn = fillersOf(
  '请问 请 告诉我 我想 我要 想要 怎么样 怎么 怎样 如何 什么 为什么 为何 吗 呢 吧 啊 的 是 我 你 您 能不能 我能 可以 ' +
    '可不可以 可否 是否 哪里 哪儿 在哪 多少 一下 这个 那个 想知道 介绍 能否 应该 怎么办 麻烦 谢谢 有没有',
);

export const language = defineLanguage({
  code: 'zh',
  unify: simplified,
  fillersIn: (text) => fillersIn(simplified(text)),
});
