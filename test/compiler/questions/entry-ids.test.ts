import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile} from '../../../src/compiler/compile.js';
import {compilePage, problemsOf} from '../compiled.js';

describe('the id of an entry', () => {
  for (const [headings, expected] of [
    [['How do I pay?'], ['how-do-i-pay']],
    [['How? {#pay-by-card}'], ['pay-by-card']],
    [['How? {#a_b_c*d*}'], ['a_b_c*d*']],
    [
      ['How?', 'How?', 'How?'],
      ['how', 'how-1', 'how-2'],
    ],
    [
      ['How?', 'Who? {#how}'],
      ['how-1', 'how'],
    ],
    [['Größe?'], ['größe']],
    [['???'], ['question']],
    [
      ['`__proto__`', '`constructor`'],
      ['__proto__', 'constructor'],
    ],
    [
      ['A {#__proto__}', 'B {#constructor}', 'C {#toString}'],
      ['__proto__', 'constructor', 'toString'],
    ],
  ] as const) {
    it(`is ${expected.join(', ')} for ${headings.join(', ')}`, () => {
      const compilation = compilePage(headings.map((text) => `## ${text}\n\na`).join('\n\n'));

      assert.deepEqual(
        compilation.entries.map(({id}) => id),
        expected,
      );
      assert.deepEqual(problemsOf(compilation), []);
    });
  }

  for (const [list, expected] of [
    ['{#2.1}', '2.1'],
    ['{#v1.2.wide .new}', 'v1.2'],
    ['{#pay.wide}', 'pay'],
  ] as const) {
    it(`is ${expected} for ${list}`, () =>
      assert.equal(compilePage(`## How? ${list}\n\na`).entries[0]?.id, expected));
  }

  it('is not taken from a set in braces elsewhere', () => {
    assert.equal(compilePage('## What is {#x} for?\n\na').entries[0]?.id, 'what-is-x-for');
  });

  it('names the other place where two of a file are equal', () => {
    const {index, diagnostics} = compilePage('## Pay? {#pay}\n\na\n\n## Card? {#pay}\n\nb\n');

    assert.equal(index, undefined);
    assert.deepEqual(
      diagnostics.map(({severity, line, column, code, message, hint}) => [
        ...[severity, line, column, code, message, hint],
      ]),
      [
        [
          'error',
          5,
          10,
          'repeated-id',
          'The id “pay” is already used at faq.md:1.',
          'Give one of the two questions its own id, as in “## How do I pay? {#pay-by-card}”.',
        ],
      ],
    );
  });

  it('gets a number, with a warning, where another file has it', () => {
    const {index, entries, diagnostics} = compile([
      {
        path: 'faq-data/billing.md',
        text: '# T\n\n## Pay? {#pay}\n\na\n\n## Later? {#pay-1}\n\nc\n',
      },
      {path: 'faq-data/account.md', text: '## Card? {#pay}\n\nb\n'},
    ]);

    assert.equal(index?.count, 3);
    assert.deepEqual(
      entries.map(({question, id}) => [question, id]),
      [
        ['Card?', 'pay'],
        ['Pay?', 'pay-2'],
        ['Later?', 'pay-1'],
      ],
    );
    assert.deepEqual(diagnostics, [
      {
        path: 'faq-data/billing.md',
        line: 3,
        column: 9,
        severity: 'warning',
        code: 'repeated-id',
        message:
          '“pay” already leads to the question at faq-data/account.md:1, so this one is “pay-2”.',
        hint: 'Give one of the two another anchor, or an id of its own, as in “{#pay-by-card}”.',
      },
    ]);
  });

  for (const [what, heading, message, hint] of [
    [
      'white space',
      'How? {#a b}',
      'The id “a b” has white space in it.',
      'Write words with hyphens between them, as in “{#how}”.',
    ],
    [
      'nothing',
      'How? {#}',
      'The id is empty.',
      'Write words with hyphens between them, as in “{#how}”.',
    ],
  ] as const) {
    it(`is not taken, with a warning, when it holds ${what}`, () => {
      const [problem] = compilePage(`## ${heading}\n\na`).diagnostics;

      assert.deepEqual(
        [problem?.severity, problem?.line, problem?.column, problem?.message, problem?.hint],
        ['warning', 1, 9, message, hint],
      );
    });
  }
});
