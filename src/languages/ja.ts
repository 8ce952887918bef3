/**
 * Japanese: the text analysis cuts it into pairs of characters, which need no stemmer.
 */
import {listOf} from '../format/list-of.js';
import {defineLanguage} from './define-language.js';
import {latinSpellings, withReadings} from './retyped.js';
import {fillersOf} from './fillers.js';
import {plainSigns} from './plain-signs.js';

/** Hepburn's spellings and those of keyboards; a vowel after another may be a long mark. */
const ROMAJI = romaji();

function romaji(): string {
  const rows =
    'あいうえお:, かきくけこ:k がぎぐげご:g さしすせそ:s ざじずぜぞ:z たちつてと:t だぢづでど:d なにぬねの:n ' +
    'はひふへほ:h ばびぶべぼ:b ぱぴぷぺぽ:p まみむめも:m らりるれろ:r やいゆいよ:y わいうえを:w';
  const spellings = rows.split(' ').flatMap((row) => {
    const [kana = '', consonant = ''] = row.split(':');
    return listOf(
      kana,
      (letter, i) => `${consonant === ',' ? '' : consonant}${'aiueo'.charAt(i)}:${letter}`,
    );
  });
  const begun = 'k:き g:ぎ s:し z:じ t:ち n:に h:ひ b:び p:ぴ m:み r:り'
    .split(' ')
    .flatMap((row) => {
      const [consonant = '', kana = ''] = row.split(':');
      return ['a:ゃ', 'u:ゅ', 'o:ょ'].map(
        (ending) => `${consonant}y${ending.replace(':', `:${kana}`)}`,
      );
    });
  const doubled = listOf('kgsztdhbpcjf', (letter) => `${letter}:っ`);
  return [
    ...spellings,
    ...begun,
    ...doubled,
    'shi:し chi:ち tsu:つ fu:ふ ji:じ sha:しゃ shu:しゅ sho:しょ cha:ちゃ chu:ちゅ cho:ちょ ja:じゃ ju:じゅ jo:じょ',
    "n:ん n':ん -:ー fa:ふぁ fi:ふぃ fe:ふぇ fo:ふぉ ti:てぃ/ち di:でぃ she:しぇ che:ちぇ je:じぇ",
    'a:あ/ー i:い/ー u:う/ー e:え/ー o:お/ー ou:おう/おー',
  ].join(' ');
}

export const language = withReadings(
  defineLanguage({
    code: 'ja',
    unify: plainSigns,
    fillersIn: fillersOf(
      'は が を に へ と も の や で か ね よ です でした でしょう ます ました ません ましょう ください 下さい したい たい ' +
        'する した して しない します される された されて できる できた できない できます できません ない なる なり ' +
        'なった ある あり います いる いない いつ という とは とき こと もの ため から まで など だけ より では には への ' +
        'での からの どう どうすれば どうしたら どのように どうやって どうして いい よい なに なぜ どこ だれ どれ どの この ' +
        'その あの これ それ すれば 教えて おしえて ほしい 欲しい について 知りたい 知りたいです お願いします おねがい すみません ませんか ですか ますか',
    ),
  }),
  latinSpellings(ROMAJI),
);
