import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileBeside, compileFile, problemsOf} from '../compiled.js';

const YAML_FAQ = `title: Our FAQ
category: Billing
baseUrl: https://example.org/docs/
language: de
entries:
  - question: Zahlen?
    answer: |
      Mit [Karte](card.html).

      NO, 12:30 und 1.10.
  - question: 12:30
    answer: NO
    id: 1.10
    category: Zeit
`;

describe('a FAQ in YAML', () => {
  it('gives its entries, in which text stays text', () => {
    const compilation = compileFile('faq.yaml', YAML_FAQ);

    assert.deepEqual(problemsOf(compilation), []);
    assert.equal(compilation.index?.language, 'de');
    assert.deepEqual(
      compilation.entries.map(({id, question, category, answer}) => [
        id,
        question,
        category,
        answer,
      ]),
      [
        [
          'zahlen',
          'Zahlen?',
          'Billing',
          [
            ['p', 'Mit ', ['a', {href: 'https://example.org/docs/card.html'}, 'Karte'], '.'],
            ['p', 'NO, 12:30 und 1.10.'],
          ],
        ],
        ['1.10', '12:30', 'Zeit', [['p', 'NO']]],
      ],
    );
  });

  it('may end in .yml', () => {
    assert.deepEqual(problemsOf(compileFile('FAQ.YML', YAML_FAQ)), []);
  });

  for (const [what, answer, place] of [
    ['a block', '|\n    line one\n\n      code\n\n    then [y](#z)', '7:10'],
    ['a block after a remark', '| # then [y](#z)\n    then [y](#z)', '3:10'],
    ['a folded block', '>\n    line\n    then [y](#z)', '4:10'],
    ['plain lines', 'line\n    then [y](#z)', '3:10'],
    ['double quotes', '"a\\tb\\\n    c \\U0001F600\n    then [y](#z)"', '4:10'],
    ['single quotes', "'it''s\n    then ''[y](#z)'''", '3:12'],
  ] as const) {
    it(`says where in an answer a problem is, in ${what}`, () =>
      assert.deepEqual(
        problemsOf(compileFile('faq.yaml', `- question: A?\n  answer: ${answer}\n`)),
        [`faq.yaml:${place} error dead-link`],
      ));
  }

  for (const [what, text, problems] of [
    ['is empty', '', ['1:1 warning no-entries']],
    ['holds remarks alone', '# x\n', ['1:1 warning no-entries']],
    [
      'has two documents',
      '- question: A?\n  answer: a\n---\n- x',
      ['3:1 error yaml-second-document'],
    ],
    ['is no YAML', '- question: a: b', ['1:13 error yaml-syntax']],
    ['has a tag', '- question: !!js/function x\n  answer: a', ['1:13 error yaml-syntax']],
    ['has an alias', '- question: &q A?\n  answer: *q', ['1:16 warning no-answer']],
    [
      'has an alias bomb',
      `- &a [x, x]\n${Array.from({length: 40}, (_, i) => `- &a${i} [*a, *a]\n`).join('')}`,
      ['1:1 warning no-entries'],
    ],
    ['is nested without end', '- '.repeat(100_000), ['1:200 error yaml-too-much']],
    ['is too long', `# ${'x'.repeat(1024 * 1024)}`, ['1:1048577 error yaml-too-much']],
    ['has an empty answer', '- question: A?\n  answer:', ['1:13 warning no-answer']],
    [
      'has a key twice',
      '- question: A?\n  answer: a\n  answer: b',
      ['3:3 warning repeated-setting'],
    ],
  ] as const) {
    it(`has its problem located when it ${what}`, () =>
      assert.deepEqual(
        problemsOf(compileBeside('faq.yaml', text)),
        problems.map((problem) => `faq.yaml:${problem}`),
      ));
  }
});
