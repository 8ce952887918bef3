/**
 * The forms in which people write a FAQ, in Markdown and in HTML.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileFile, compilePage} from '../compiled.js';

const questionsIn = (text: string): string[] =>
  compilePage(text).entries.map(({question}) => question);

describe('questions in Markdown', () => {
  for (const [what, text, expected] of [
    [
      'in bold',
      '# FAQ\n\n**Was kostet das?**\n\nNichts.\n\n**Wie lange ?**\nEwig.',
      ['Was kostet das?', 'Wie lange ?'],
    ],
    [
      'in bold, in Spanish',
      '# P\n\n**¿Cuánto cuesta?**\nNada.\n\n__¿Dónde?__\n\nAquí.',
      ['¿Cuánto cuesta?', '¿Dónde?'],
    ],
    [
      'in bold, from right to left',
      '# א\n\n**מה המחיר?**\n\nחינם.\n\n**متى تفتحون؟**\n\nغدا.',
      ['מה המחיר?', 'متى تفتحون؟'],
    ],
    [
      'with labels',
      'Q: Is it free?\nA: Yes.\n\nQ: Is it fast?\nA: No.',
      ['Is it free?', 'Is it fast?'],
    ],
    [
      'with labels in German',
      '**Frage:** Ist es frei?\n\n**Antwort:** Ja.\n\n**Frage:** Ist es schnell?\n\n**Antwort:** Nein.',
      ['Ist es frei?', 'Ist es schnell?'],
    ],
    [
      'with labels in Chinese',
      '问：要钱吗？\n答：不要。\n\n问：快吗？\n答：快。',
      ['要钱吗？', '快吗？'],
    ],
    ['in numbered lists', '1. **A?**\n\n   a\n\n2. **B?**\n\n   b', ['A?', 'B?']],
    ['as terms', 'A?\n: a\n\nB?\n: b', ['A?', 'B?']],
    ['in a table', '|Question|Answer|\n|-|-|\n|A?|a|\n|B|b|', ['A?', 'B']],
    [
      'in details',
      '<details><summary>A?</summary>\n\na\n\n</details>\n\n<details>\n<summary>B</summary>\n\nb\n\n</details>',
      ['A?', 'B'],
    ],
    ['in boxes', '??? question "A?"\n    a\n\n??? question "B?"\n    b', ['A?', 'B?']],
    [
      'in forms of several kinds',
      '# T\n\n## X\n\n**A?**\n\na\n\n## Y\n\n<details><summary>B?</summary>b</details>\n\n## C?\n\nc',
      ['A?', 'B?', 'C?'],
    ],
  ] as const) {
    it(`are read ${what}`, () => assert.deepEqual(questionsIn(text), expected));
  }

  it('swallow nothing when one leaves an element open', () => {
    assert.deepEqual(questionsIn('## A?\n\n<div>\n\na\n\n## B?\n\nb\n\n</div>\n\n## C?\n\nc'), [
      'A?',
      'B?',
      'C?',
    ]);
  });

  it('stay in an answer that holds them', () => {
    assert.deepEqual(questionsIn('## A?\n\na\n\n**Why?**\n\nb\n\n- **When?** c\n\n## B?\n\nb'), [
      'A?',
      'B?',
    ]);
  });
});

describe('questions in HTML', () => {
  for (const [what, html, expected] of [
    [
      'behind buttons',
      '<button aria-controls="a">A?</button><div id="a">a</div><button aria-controls="b">B?</button><div id="b">b</div>',
      ['A?', 'B?'],
    ],
    [
      'in boxes of two parts',
      '<div><div class="i"><p class="q">A?</p><p>a</p></div><div class="i"><p class="q">B?</p><p>b</p></div></div>',
      ['A?', 'B?'],
    ],
  ] as const) {
    it(`are read ${what}`, () =>
      assert.deepEqual(
        compileFile('faq.html', html).entries.map(({question}) => question),
        expected,
      ));
  }
});
