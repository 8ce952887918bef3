/**
 * What an entry in data may have, and in which languages.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile} from '../../../src/compiler/compile.js';
import {linesOf} from './lines.js';

describe('entries of data', () => {
  it('are read where the answer is a list of paragraphs', () => {
    assert.deepEqual(linesOf('faq.yml', '- {q: How?, a: [First this., Then that.]}'), [
      '|How?|First this. Then that.',
    ]);
  });

  it('are read where the answer is what an editor of content writes', () => {
    const blocks = [
      {type: 'paragraph', children: [{text: 'By '}, {text: 'card', bold: true}, {text: '.'}]},
      {_type: 'block', children: [{_type: 'span', text: 'Or in cash.'}]},
    ];

    assert.deepEqual(linesOf('faq.json', JSON.stringify([{question: 'How?', answer: blocks}])), [
      '|How?|By card. Or in cash.',
    ]);
    assert.deepEqual(
      linesOf('faq.json', JSON.stringify([{question: 'How?', answer: {content: blocks}}])),
      ['|How?|By card. Or in cash.'],
    );
  });

  it('are read where question and answer are HTML', () => {
    const text = JSON.stringify([
      {question: 'Bed &amp; <b>breakfast</b>?', answer: '<p>Yes.</p>\n    <ul><li>Tea</li></ul>'},
    ]);

    assert.deepEqual(linesOf('faq.json', text), ['|Bed & breakfast?|Yes. Tea']);
  });

  it('are read with what people call their places', () => {
    const {entries} = compile([
      {
        path: 'a.json',
        text: '[{"id": 1, "slug": "park", "q": "A?", "a": "a"}, {"id": "two", "q": "B?", "a": "[x](#park)"}]',
      },
      {path: 'b.yml', text: 'parking: {q: C?, a: c}\nmore: {id: 1, q: D?, a: "[x](#parking)"}'},
    ]);

    assert.deepEqual(
      entries.map(({id, answer}) => [id, JSON.stringify(answer)]),
      [
        ['a', '[["p","a"]]'],
        ['two', '[["p",["a",{"href":"#a"},"x"]]]'],
        ['c', '[["p","c"]]'],
        ['d', '[["p",["a",{"href":"#c"},"x"]]]'],
      ],
    );
  });

  it('are read with other wordings under any name for them', () => {
    const {entries} = compile([
      {
        path: 'a.yml',
        text: '- {q: A?, a: a, keywords: [pay, bill]}\n- {q: B?, a: b, synonyms: money}\n- {q: C?, a: c, alt_titles: [x]}',
      },
    ]);

    assert.deepEqual(
      entries.map(({aliases}) => aliases),
      [['pay', 'bill'], ['money'], ['x']],
    );
  });
});

describe('data in several languages', () => {
  const WHOLE = 'en:\n- {q: Is it free?, a: "Yes."}\nde:\n- {q: Ist es frei?, a: Ja.}\n';
  const PARTS = '- q: {de: Ist es frei?, en: Is it free?}\n  a: {de: Ja., en: "Yes."}\n';
  const ENDS =
    '- {question_de: Ist es frei?, answer_de: Ja., question_en: Is it free?, answer_en: "Yes."}\n';
  const MARKED =
    '- {question: Is it free?, answer: "Yes.", questionDe: Ist es frei?, answerDe: Ja.}\n';

  for (const [what, yaml] of [
    ['one after the other', WHOLE],
    ['below each name', PARTS],
    ['in the names', ENDS],
    ['in some of the names', MARKED],
  ] as const) {
    it(`is read in the one that is wanted, ${what}`, () => {
      assert.deepEqual(linesOf('faq.yml', yaml, 'de'), ['|Ist es frei?|Ja.']);
      assert.deepEqual(linesOf('faq.yml', yaml, 'de-AT'), ['|Ist es frei?|Ja.']);
      assert.deepEqual(linesOf('faq.yml', yaml, 'en'), ['|Is it free?|Yes.']);
      assert.deepEqual(linesOf('faq.yml', yaml), ['|Is it free?|Yes.']);
    });
  }

  it('names the others', () => {
    const {diagnostics} = compile([{path: 'faq.yml', text: WHOLE}]);

    assert.deepEqual(
      diagnostics.map(({code, message}) => [code, message]),
      [['several-languages', 'This file is in several languages; “en” is read, but not “de”.']],
    );
  });

  it('makes the language of the FAQ where it is the only one', () => {
    const {index} = compile([{path: 'faq.yml', text: 'fr:\n- {q: Ça va?, a: Oui.}\n'}]);

    assert.equal(index?.language, 'fr');
  });
});
