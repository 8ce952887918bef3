import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compilePage, problemsOf} from '../compiled.js';

function idsIn(text: string): string[] {
  return compilePage(text).entries.map(({id}) => id);
}

describe('the table of contents', () => {
  for (const [what, text, expected] of [
    [
      'by equal wording',
      '# T\n\n* [How do I pay?](#pay-)\n* [Who are you?](#who-)\n\n## How do I pay?\n\na\n\n## Who are you?\n\nb',
      ['pay-', 'who-'],
    ],
    ['in any order', '* [B?](#b-)\n* [A?](#a-)\n\n## A?\n\na\n\n## B?\n\nb', ['a-', 'b-']],
    [
      'by other capitals, quotation marks and code',
      '* [why does `/data` “grow”?](#x)\n\n## Why does /data grow?\n\na',
      ['x'],
    ],
    [
      'from a numbered list with a heading of its own',
      '# T\n\n## Contents\n\n1. [A?](#x)\n2. [B?](#y)\n\n## A?\n\na\n\n## B?\n\nb',
      ['x', 'y'],
    ],
    [
      'from a list in lists, by category',
      '- Money\n  - [A?](#x)\n- You\n  - [B?](#y)\n\n## Money\n\n### A?\n\na\n\n## You\n\n### B?\n\nb',
      ['x', 'y'],
    ],
    ['with escaped letters', '- [Größe?](#gr%C3%B6%C3%9Fe)\n\n## Größe?\n\na', ['größe']],
    ['with a stray percent sign', '- [How much?](#100%)\n\n## How much?\n\na', ['100%']],
    ['named as in every object', '- [A?](#__proto__)\n\n## A?\n\na', ['__proto__']],
    ['unless the question has one itself', '- [A?](#x)\n\n## A? {#own}\n\na', ['own']],
  ] as const) {
    it(`gives questions its anchors ${what}`, () => {
      const compilation = compilePage(text);

      assert.deepEqual(
        compilation.entries.map(({id}) => id),
        expected,
      );
      assert.deepEqual(problemsOf(compilation), []);
    });
  }

  for (const [what, text, expected] of [
    [
      'the anchor says',
      '- [Cost](#how-much-is-it)\n- [B?](#b)\n\n## How much is it?\n\na\n\n## B?\n\nb',
      ['how-much-is-it', 'b'],
    ],
    [
      'most words say',
      '- [How do I pay for it?](#x)\n- [Who runs this?](#y)\n\n## Who runs all this?\n\na\n\n## How do I pay?\n\nb',
      ['y', 'x'],
    ],
    [
      'the order says',
      '- [A?](#a)\n- [Cost](#x)\n- [C?](#c)\n\n## A?\n\na\n\n## How dear is that?\n\nb\n\n## C?\n\nc',
      ['a', 'x', 'c'],
    ],
  ] as const) {
    it(`finds a question that is worded otherwise where ${what}`, () =>
      assert.deepEqual(idsIn(text), expected));
  }

  it('names both lines where wordings differ', () => {
    const text = '# T\n\n- [How do I pay](#pay)\n\n## How do I pay?\n\na';

    const {diagnostics} = compilePage(text);

    assert.deepEqual(diagnostics, [
      {
        path: 'faq.md',
        line: 3,
        column: 3,
        severity: 'warning',
        code: 'contents-wording',
        message:
          'The table of contents says “How do I pay”, but the question on line 5 is “How do I pay?”.',
        hint: 'Word the two alike; the question is what readers see and search.',
      },
    ]);
  });

  it('warns of a line without a question', () => {
    const text = '- [A?](#a)\n- [Gone for good](#z)\n- [B?](#b)\n\n## A?\n\na\n\n## B?\n\nb';

    assert.deepEqual(problemsOf(compilePage(text)), [
      'faq.md:2:3 warning contents-without-question',
    ]);
  });

  it('does not warn of lines that lead to categories', () => {
    const text = '- [Money](#money)\n  - [A?](#a)\n\n## Money\n\n### A?\n\na';

    assert.deepEqual(problemsOf(compilePage(text)), []);
  });

  it('is none when its list is an answer', () => {
    const text = '## A?\n\na\n\n## Where else?\n\n- [There](#a)';

    const compilation = compilePage(text);

    assert.deepEqual(problemsOf(compilation), []);
    assert.deepEqual(compilation.entries[1]?.answer, [
      ['ul', ['li', ['a', {href: '#a'}, 'There']]],
    ]);
  });

  it('warns of an anchor with white space, which is no id', () => {
    assert.deepEqual(problemsOf(compilePage('- [A?](#a%20b)\n\n## A?\n\na')), [
      'faq.md:1:3 warning bad-id',
    ]);
  });
});
