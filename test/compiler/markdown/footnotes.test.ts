import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answerOf, compilePage, problemsOf} from '../compiled.js';

describe('a footnote', () => {
  for (const [what, markdown, expected] of [
    [
      'is a number and a line of a list at the end',
      'a[^x] b\n\n[^x]: *c*\n\nd',
      [['p', 'a', ['sup', '[1]'], ' b'], ['p', 'd'], ['hr'], ['ol', ['li', ['em', 'c']]]],
    ],
    [
      'is numbered in the order that it is referred to, once',
      'a[^y] b[^x] c[^Y]\n\n[^x]: X\n[^y]: Y',
      [
        ['p', 'a', ['sup', '[1]'], ' b', ['sup', '[2]'], ' c', ['sup', '[1]']],
        ['hr'],
        ['ol', ['li', 'Y'], ['li', 'X']],
      ],
    ],
    [
      'may hold blocks and footnotes',
      'a[^x]\n\n[^x]:\n    > b[^y]\n\n    c\n[^y]: d[^x]',
      [
        ['p', 'a', ['sup', '[1]']],
        ['hr'],
        [
          'ol',
          ['li', ['blockquote', ['p', 'b', ['sup', '[2]']]], ['p', 'c']],
          ['li', 'd', ['sup', '[1]']],
        ],
      ],
    ],
    [
      'may be defined in a quote or a list',
      '> a[^x]\n>\n> [^x]: b\n\n- [^y]: c\n- d[^y]',
      [
        ['blockquote', ['p', 'a', ['sup', '[1]']]],
        ['ul', ['li'], ['li', 'd', ['sup', '[2]']]],
        ['hr'],
        ['ol', ['li', 'b'], ['li', 'c']],
      ],
    ],
    [
      'may have the name of an object’s member',
      'a[^__proto__]\n\n[^__proto__]: b',
      [['p', 'a', ['sup', '[1]']], ['hr'], ['ol', ['li', 'b']]],
    ],
    ['is none in code', '`[^x]`', [['p', ['code', '[^x]']]]],
    ['is none behind a backslash', '\\[^x]', [['p', '[^x]']]],
    ['is none with a space in it', '[^x y]', [['p', '[^x y]']]],
    ['is a link where it has an address', '[^x](/y)', [['p', ['a', {href: '/y'}, '^x']]]],
  ] as const) {
    it(what, () => assert.deepEqual(answerOf(markdown), expected));
  }

  it('of a page stands in each answer that refers to it, and in no other', () => {
    const {entries} = compilePage(
      '## A?\n\na[^x]\n\n## B?\n\nb\n\n## C?\n\nc[^y][^x]\n\n[^y]: Y\n\n[^x]: X\n',
    );

    assert.deepEqual(
      entries.map(({answer}) => answer),
      [
        [['p', 'a', ['sup', '[1]']], ['hr'], ['ol', ['li', 'X']]],
        [['p', 'b']],
        [['p', 'c', ['sup', '[1]'], ['sup', '[2]']], ['hr'], ['ol', ['li', 'Y'], ['li', 'X']]],
      ],
    );
  });

  it('tells the place of what is wrong in it', () => {
    const compilation = compilePage('## A?\n\na[^x]\n\n[^x]: one\n    two <font>b</font>');

    assert.deepEqual(problemsOf(compilation), ['faq.md:6:9 warning element-removed']);
  });

  for (const [what, text, problems] of [
    ['nothing refers to', 'a\n\n[^x]: b', ['5:1 warning unused-footnote']],
    ['is defined above already', 'a[^x]\n\n[^x]: b\n[^X]: c', ['6:1 warning unused-footnote']],
    [
      'is referred to by an unused one',
      'a\n\n[^x]: b[^y]\n[^y]: c',
      ['5:1 warning unused-footnote', '6:1 warning unused-footnote'],
    ],
    ['is not there', 'a\nb[^x]', ['4:2 warning missing-footnote']],
    ['is not there, in a footnote', 'a[^x]\n\n[^x]: b [^y]', ['5:9 warning missing-footnote']],
  ] as const) {
    it(`is warned of if it ${what}`, () =>
      assert.deepEqual(
        problemsOf(compilePage(`## A?\n\n${text}`)),
        problems.map((problem) => `faq.md:${problem}`),
      ));
  }

  for (const [text, message, hint] of [
    [
      'a[^prise]\n\n[^price]: b\n\nc[^price]',
      'There is no footnote [^prise], so readers see it as it is written.',
      'Did you mean “[^price]”? Write “[^prise]: …” on a line of its own, or put a “\\” before its “[”.',
    ],
    [
      'a\n\n[^price]: b',
      'No answer refers to the footnote [^price].',
      'Remove it, or write “[^price]” where an answer needs it.',
    ],
    [
      'a[^price]\n\n[^price]: b\n\n[^price]: c',
      '[^price] is a footnote on line 5 already, so no answer refers to this one.',
      'Remove it, or write “[^price]” where an answer needs it.',
    ],
  ] as const) {
    it(`is explained: ${message}`, () => {
      const [diagnostic] = compilePage(`## A?\n\n${text}`).diagnostics;

      assert.deepEqual([diagnostic?.message, diagnostic?.hint], [message, hint]);
    });
  }
});
