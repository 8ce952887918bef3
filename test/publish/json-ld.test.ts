import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faqJsonLd} from '../../src/publish/json-ld.js';
import type {AnswerTree} from '../../src/format/answer-tree.js';

function textOf(answer: AnswerTree): unknown {
  const data = faqJsonLd([{id: 'a', question: 'A?', aliases: [], answer}]);
  const {mainEntity} = data as {mainEntity: {acceptedAnswer: {text: unknown}}[]};
  return mainEntity[0]?.acceptedAnswer.text;
}

describe('the data for search engines', () => {
  it('is a FAQPage with each question and its answer', () => {
    const entries = [
      {id: 'pay', question: 'How do I pay?', aliases: ['x'], answer: [['p', 'By card.']]},
    ] as const;

    assert.deepEqual(faqJsonLd(entries), {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'How do I pay?',
          acceptedAnswer: {'@type': 'Answer', text: '<p>By card.</p>'},
        },
      ],
    });
  });

  for (const [answer, html] of [
    [
      [['ul', ['li', 'a ', ['strong', 'b'], ['br'], ['a', {href: '/c', title: 'd'}, 'e']]]],
      '<ul><li>a <strong>b</strong><br><a href="/c">e</a></li></ul>',
    ],
    [
      [
        ['h3', 'a'],
        ['p', ['code', 'b'], ' ', ['del', 'c']],
      ],
      '<h3>a</h3><p>b c</p>',
    ],
    [[['pre', ['code', {class: 'language-sh'}, 'a <b>\n  c\n']]], '<div>a &#x3C;b><br>  c</div>'],
    [[['table', ['tr', ['th', 'a'], ['td', 'b']]]], '<div><div>a b </div></div>'],
    [[['p', 'a ', ['img', {src: '/b.png', alt: 'c'}]]], '<p>a c</p>'],
    [[['blockquote', ['p', 'a']], ['hr']], '<div><p>a</p></div><div></div>'],
    [['</script>&'], '&#x3C;/script>&#x26;'],
    [[['a', {href: 'javascript:x'}, 'a']], '<a>a</a>'],
  ] as const) {
    it(`gives of ${JSON.stringify(answer)} what search engines show`, () => {
      assert.equal(textOf(answer), html);
    });
  }
});
