import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {CALLOUT_WORDS} from '../../../src/compiler/markdown/callouts.js';
import {LANGUAGE_CODES} from '../../../src/languages/language-codes.js';
import {answerOf, compilePage, problemsOf} from '../compiled.js';

const callout = (kind: string, word: string, ...rest: readonly unknown[]) => [
  'div',
  kind === 'note' ? {role: 'note'} : {class: `callout-${kind}`, role: 'note'},
  ['p', ['strong', word]],
  ...rest,
];
const note = (word: string, ...rest: readonly unknown[]) => callout('note', word, ...rest);
const tip = (word: string, ...rest: readonly unknown[]) => callout('tip', word, ...rest);

describe('a callout', () => {
  for (const [what, markdown, expected] of [
    ['is a note with its word', '> [!NOTE]\n> a *b*', [note('Note', ['p', 'a ', ['em', 'b']])]],
    ['may be a tip', '> [!tip]\n> a', [tip('Tip', ['p', 'a'])]],
    ['may be important', '> [!IMPORTANT]\n> a', [callout('important', 'Important', ['p', 'a'])]],
    ['may be a warning', '> [!WARNING]\n> a', [callout('warning', 'Warning', ['p', 'a'])]],
    ['may be a caution', '> [!CAUTION]\n> a', [callout('caution', 'Caution', ['p', 'a'])]],
    ['may hold blocks', '> [!NOTE]\n>\n> - a', [note('Note', ['ul', ['li', 'a']])]],
    [
      'may hold a quote, or a callout',
      '> [!NOTE]\n> > a\n>\n> > [!TIP]\n> > b',
      [note('Note', ['blockquote', ['p', 'a']], tip('Tip', ['p', 'b']))],
    ],
    ['may stand in a list', '- > [!NOTE]\n  > a', [['ul', ['li', note('Note', ['p', 'a'])]]]],
    ['is a quote without content', '> [!NOTE]', [['blockquote', ['p', '[!NOTE]']]]],
    ['may have another name', '> [!HINT]\n> a', [tip('Tip', ['p', 'a'])]],
    ['may have any name', '> [!fact]\n> a', [note('Note', ['p', 'a'])]],
    ['keeps its kind under a title', '> [!DANGER] a\n> b', [callout('caution', 'a', ['p', 'b'])]],
    ['may have a title', '> [!NOTE] a\n> b', [note('a', ['p', 'b'])]],
    [
      'is closed where its author says so',
      '> [!faq]- Why?\n> b',
      [['details', ['summary', 'Why?'], ['p', 'b']]],
    ],
    ['is a quote further down', '> a\n> [!NOTE]', [['blockquote', ['p', 'a [!NOTE]']]]],
  ] as const) {
    it(what, () => assert.deepEqual(answerOf(markdown), expected));
  }

  it('tells the place of what is wrong in it', () => {
    assert.deepEqual(problemsOf(compilePage('## A?\n\n> [!NOTE]\n> a\n> <font>b</font>')), [
      'faq.md:5:3 warning element-removed',
    ]);
  });

  it('begins with a word of the FAQ’s language, in files that do not name it too', () => {
    const {entries} = compilePage('## A?\n\n> [!WARNING]\n> a\n\n- > [!TIP]\n  > b', {
      language: 'de-AT',
    });

    assert.deepEqual(entries[0]?.answer, [
      callout('warning', 'Warnung', ['p', 'a']),
      ['ul', ['li', tip('Tipp', ['p', 'b'])]],
    ]);
  });

  it('has five words in every language but English and none', () => {
    const wordless = LANGUAGE_CODES.filter(
      (code) => CALLOUT_WORDS.get(code)?.split(' ').length !== 5,
    );

    assert.deepEqual(wordless, ['en', 'und']);
  });
});
