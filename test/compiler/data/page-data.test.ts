/**
 * Questions in the front matter of pages.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compilePage, problemsOf} from '../compiled.js';

const FAQS = 'faqs:\n  - question: Can I swim?\n    answer: In **summer**.\n';

function outlineOf(text: string): (string | undefined)[][] {
  return compilePage(text).entries.map(({question, category}) => [question, category]);
}

describe('the front matter of a page', () => {
  it('has questions of a page without a text', () => {
    const compilation = compilePage(`---\ntitle: The lake\nlayout: faq\n${FAQS}---\n`);

    assert.deepEqual(problemsOf(compilation), []);
    assert.deepEqual(
      compilation.entries.map(({question, answer, source}) => [question, answer, source.line]),
      [['Can I swim?', [['p', 'In ', ['strong', 'summer'], '.']], 5]],
    );
    assert.equal(compilation.textUse.used, compilation.textUse.words);
  });

  for (const [what, text, expected] of [
    [
      'below those of the text, each once',
      `---\n${FAQS}---\n# Lake\n\n## Can I fish?\n\nb\n\n## Can I swim?\n\nc\n`,
      [
        ['Can I fish?', undefined],
        ['Can I swim?', undefined],
      ],
    ],
    [
      'with the title of their block as topic',
      '---\nblocks:\n  - type: hero\n    title: Ready?\n    text: Go.\n  - type: list\n    heading: Boats\n' +
        '    items:\n      - question: Can I row?\n        answer: Yes.\n  - type: list\n    heading: FAQ\n' +
        '    items:\n      - question: Can I sail?\n        answer: No.\n---\n',
      [
        ['Can I row?', 'Boats'],
        ['Can I sail?', undefined],
      ],
    ],
    [
      'in TOML',
      '+++\ntitle = "The lake"\n[[faq]]\nquestion = "Can I swim?"\nanswer = "In summer."\n+++\n',
      [['Can I swim?', undefined]],
    ],
    [
      'only where a name says so',
      '---\nfeatures:\n  - title: Is it deep?\n    details: Very.\n---\n## Can I fish?\n\nb\n',
      [['Can I fish?', undefined]],
    ],
    ['unless the file is left out', `---\ndraft: true\n${FAQS}---\n`, []],
  ] as const) {
    it(`has questions ${what}`, () => assert.deepEqual(outlineOf(text), expected));
  }

  it('may have mappings for a layout, without a warning', () => {
    const text = '---\nplans:\n  - label: Day\n    cost: 5\n---\n## Can I fish?\n\nb\n';

    assert.deepEqual(problemsOf(compilePage(text)), []);
  });
});
