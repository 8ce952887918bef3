/**
 * Japanese: the text analysis cuts it into pairs of characters, which need no stemmer.
 */
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'ja',
  fillers:
    'は が を に へ と も の や で か ね よ です でした でしょう ます ました ません ましょう ください 下さい したい たい ' +
    'する した して しない します される された されて できる できた できない できます できません ない なる なり ' +
    'なった ある あり います いる いない いつ という とは とき こと もの ため から まで など だけ より では には への ' +
    'での からの どう どうすれば どうしたら どのように どうやって どうして いい よい なに なぜ どこ だれ どれ どの この ' +
    'その あの これ それ すれば 教えて おしえて ほしい 欲しい について 知りたい 知りたいです お願いします おねがい すみません ませんか ですか ますか',
});
