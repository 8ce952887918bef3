import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compilePage, problemsOf} from '../compiled.js';

function questionsIn(text: string): string[] {
  return compilePage(text).entries.map(({question}) => question);
}

function categoriesIn(text: string): (string | undefined)[] {
  return compilePage(text).entries.map(({category}) => category);
}

describe('the questions of a page', () => {
  for (const [what, text, expected] of [
    ['the deepest level that has answers', '# T\n\n## Cat\n\n### A\n\na\n\n### B\n\nb', ['A', 'B']],
    ['the fifth level', '# T\n\n##### A\n\na\n\n##### B\n\nb', ['A', 'B']],
    ['the only heading', '# A\n\na', ['A']],
    ['every top heading', '# A\n\na\n\n# B\n\nb', ['A', 'B']],
    ['underlined headings', 'A\n---\n\na', ['A']],
    [
      'those with question marks, if their answers have headings',
      '## A?\n\na\n\n### By card\n\nb\n\n## B?\n\nc',
      ['A?', 'B?'],
    ],
    ['those with ids, if their answers have headings', '## A {#a}\n\na\n\n### By card\n\nb', ['A']],
    [
      'those that the table of contents leads to',
      '- [A](#a)\n- [B](#b)\n\n## A\n\na\n\n### More\n\nb\n\n## B\n\nc',
      ['A', 'B'],
    ],
  ] as const) {
    it(`are ${what}`, () => assert.deepEqual(questionsIn(text), expected));
  }

  it('are of the level that is set', () => {
    const {entries} = compilePage('# T\n\n## A\n\na\n\n### B\n\nb', {headingLevel: 2});

    assert.deepEqual(
      entries.map(({question}) => question),
      ['A'],
    );
  });

  for (const [markdown, expected] of [
    ['Why does `/data` *grow*?', 'Why does /data grow?'],
    ['Is [this](/x) **it**?', 'Is this it?'],
    ['Tom &amp; \\*Ann\\*?', 'Tom & *Ann*?'],
    ['Press <kbd>Ctrl</kbd>?', 'Press Ctrl?'],
    ['![A logo](x.png): whose?', 'A logo: whose?'],
    ['What is resin.io?', 'What is resin.io?'],
    ['How? ##', 'How?'],
    ['__proto__', 'proto'],
    ['`__proto__`', '__proto__'],
  ] as const) {
    it(`read “${expected}” for “${markdown}”`, () =>
      assert.deepEqual(questionsIn(`## ${markdown}\n\nSo.`), [expected]));
  }

  it('stand in their answers with the headings below them', () => {
    const {entries} = compilePage('## A?\n\na\n\n#### B\n\nb\n\n##### C\n\nc\n\n###### D\n\nd');

    assert.deepEqual(entries[0]?.answer, [
      ['p', 'a'],
      ['h3', 'B'],
      ['p', 'b'],
      ['h4', 'C'],
      ['p', 'c'],
      ['h5', 'D'],
      ['p', 'd'],
    ]);
  });
});

describe('the category of a question', () => {
  for (const [what, text, expected] of [
    ['is none without front matter or headings', '# T\n\n## A\n\na', [undefined]],
    ['is the heading above', '# T\n\n## X\n\n### A\n\na\n\n## Y\n\n### B\n\nb', ['X', 'Y']],
    ['is the nearest heading above', '# T\n\n## X\n\n### Y\n\n#### A\n\na', ['Y']],
    ['is a top heading that is no title', '# X\n\n## A\n\na\n\n# Y\n\n## B\n\nb', ['X', 'Y']],
    ['is the front matter’s before all', '---\ncategory: Z\n---\n# T\n\n## X\n\n### A\n\na', ['Z']],
  ] as const) {
    it(what, () => assert.deepEqual(categoriesIn(text), expected));
  }
});

describe('a page that is not as it has to be', () => {
  for (const [what, text, problems] of [
    ['a heading without an answer', '## A\n\na\n\n## B\n\n## C\n\nc', ['5:1 warning no-answer']],
    [
      'a heading with a comment alone',
      '## A\n\na\n\n## B\n\n<!-- b -->',
      ['5:1 warning no-answer'],
    ],
    ['a heading with a rule alone', '## A\n\na\n\n## B\n\n---\n', ['5:1 warning no-answer']],
    ['a heading without text', '## \n\na', ['1:1 error no-questions']],
    ['no text at all', '', ['1:1 error empty-file']],
    ['front matter alone', '---\ntitle: T\n---\n\n', ['1:1 error empty-file']],
    ['no headings', 'Just text.', ['1:1 error no-questions']],
    [
      'text below a heading that is no question',
      '# T\n\n## X\n\nlost\n\n### A?\n\na',
      ['3:1 warning text-without-question'],
    ],
  ] as const) {
    it(`is reported for ${what}`, () =>
      assert.deepEqual(
        problemsOf(compilePage(text)),
        problems.map((problem) => `faq.md:${problem}`),
      ));
  }

  it('keeps rules between questions out of the answers', () => {
    const {entries} = compilePage('## A\n\na\n\n---\n\n## B\n\nb\n\n***\n\nc');

    assert.deepEqual(
      entries.map(({answer}) => answer),
      [[['p', 'a']], [['p', 'b'], ['hr'], ['p', 'c']]],
    );
  });
});
