import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compilePage, problemsOf} from '../compiled.js';

describe('the comment below a question', () => {
  it('gives aliases as they were written', () => {
    const text = '## How?\n\n<!--\naliases:\n  - on what terms\n  - 443\n-->\n\nSo.\n';

    const {entries} = compilePage(text);

    assert.deepEqual(
      entries.map(({aliases, answer}) => [aliases, answer]),
      [[['on what terms', '443'], [['p', 'So.']]]],
    );
  });

  it('gives expected queries with the place of each', () => {
    const text = '## How?\n<!-- expects: [pay, "by: card"] -->\n\nSo.\n';

    assert.deepEqual(compilePage(text).entries[0]?.expects, [
      {query: 'pay', path: 'faq.md', line: 2, column: 16},
      {query: 'by: card', path: 'faq.md', line: 2, column: 21},
    ]);
  });

  it('may be one text in place of a list', () => {
    assert.deepEqual(compilePage('## How?\n\n<!-- aliases: pay -->\n\nSo.').entries[0]?.aliases, [
      'pay',
    ]);
  });

  for (const comment of [
    '<!-- prettier-ignore -->',
    '<!-- TODO: write more -->',
    '<!-- note: [unclosed -->',
    '<!---->',
    '<!-- - a\n- b -->',
  ]) {
    it(`is the author's own when it is ${comment}`, () => {
      const compilation = compilePage(`## How?\n\n${comment}\n\nSo.`);

      assert.deepEqual(problemsOf(compilation), []);
      assert.deepEqual(compilation.entries[0]?.answer, [['p', 'So.']]);
    });
  }

  it('is not read further down', () => {
    assert.deepEqual(
      compilePage('## How?\n\nSo.\n\n<!-- aliases: [pay] -->').entries[0]?.aliases,
      [],
    );
  });

  for (const [what, text, problem] of [
    ['broken YAML', '## How?\n\n<!--\naliases: [a\n-->\n\nSo.', 'faq.md:5:1 error yaml-syntax'],
    [
      'a key that is nearly right',
      '## How?\n\n<!--\nalias: [a]\n-->\n\nSo.',
      'faq.md:4:1 warning unknown-setting',
    ],
    [
      'something that is no text',
      '## How?\n\n<!--\naliases:\n  - a\n  - {b: c}\n-->\n\nSo.',
      'faq.md:6:5 warning setting-not-text',
    ],
  ] as const) {
    it(`has the place of ${what}`, () =>
      assert.deepEqual(problemsOf(compilePage(text)), [problem]));
  }
});
