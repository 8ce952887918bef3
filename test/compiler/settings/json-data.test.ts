import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileBeside, compileFile, problemsOf} from '../compiled.js';

const JSON_FAQ = `[
  {
    "question": "How do I pay?",
    "answer": "By **card**, or:\\n\\n- by *transfer*\\n- in cash",
    "id": "pay",
    "aliases": ["settle an invoice", "payment methods"],
    "category": "Billing",
    "expects": "credit card",
    "featured": true
  },
  {"question": "Where are my bills?", "answerHtml": "Under <b>Account</b>.", "related": ["pay"]}
]`;

describe('a FAQ in JSON', () => {
  it('gives its entries with all that is said about them', () => {
    const compilation = compileFile('faq.json', JSON_FAQ);

    assert.deepEqual(problemsOf(compilation), []);
    assert.deepEqual(compilation.entries, [
      {
        id: 'pay',
        question: 'How do I pay?',
        aliases: ['settle an invoice', 'payment methods'],
        category: 'Billing',
        answer: [
          ['p', 'By ', ['strong', 'card'], ', or:'],
          ['ul', ['li', 'by ', ['em', 'transfer']], ['li', 'in cash']],
        ],
        featured: true,
        source: {path: 'faq.json', line: 3},
        expects: [{query: 'credit card', path: 'faq.json', line: 8, column: 16}],
      },
      {
        id: 'where-are-my-bills',
        question: 'Where are my bills?',
        aliases: [],
        answer: ['Under ', ['b', 'Account'], '.'],
        related: [0],
        source: {path: 'faq.json', line: 11},
        expects: [],
      },
    ]);
  });

  for (const [what, text, problems] of [
    ['is empty', ' ', ['1:1 warning no-entries']],
    ['holds a list of nothing', '[]', ['1:1 warning no-entries']],
    ['has no list', '{"title": "x"}', ['1:1 warning no-entries']],
    ['is a text', '"x"', ['1:1 warning no-entries']],
    ['is half an entry', '{"question": "A?"}', ['1:14 warning no-answer']],
    ['ends early', '[\n  {"question": "A?"', ['2:20 error json-syntax']],
    ['has a comma too many', '[{"question": "A?", "answer": "a"},]', ['1:36 error json-syntax']],
    ['has a comment', '// x\n[]', ['1:1 error json-syntax']],
    ['is YAML', 'question: A?', ['1:1 error json-syntax']],
    ['has a line in a text', '["a\nb"]', ['1:2 error json-syntax']],
    ['has a backslash alone', '["C:\\Users"]', ['1:2 error json-syntax']],
    ['is nested without end', '['.repeat(100_000), ['1:101 error json-too-deep']],
    ['holds a number', '[5]', ['1:1 warning no-entries']],
    ['has no question', '[{"answer": "a"}]', ['1:2 warning no-question']],
    ['has an empty question', '[{"question": " ", "answer": "a"}]', ['1:15 warning no-question']],
    ['has no answer', '[{"question": "A?"}]', ['1:15 warning no-answer']],
    [
      'has nothing as an answer',
      '[{"question": "A?", "answer": null}]',
      ['1:15 warning no-answer'],
    ],
    [
      'has an empty list as an answer',
      '[{"question": "A?", "answer": []}]',
      ['1:15 warning no-answer'],
    ],
    [
      'has two answers',
      '[{"question": "A?", "answer": "a", "answerHtml": "a"}]',
      ['1:50 warning two-answers'],
    ],
    [
      'has a name twice',
      '[{"question": "A?",\n"answer": "a", "answer": "b"}]',
      ['2:16 warning repeated-setting'],
    ],
    [
      'has an unknown name',
      '[{"question": "A?", "answer": "a", "alais": "b"}]',
      ['1:36 warning unknown-setting'],
    ],
    [
      'has an id twice',
      '[{"id": "a", "question": "A?", "answer": "a"}, {"id": "a", "question": "B?", "answer": "b"}]',
      ['1:55 error repeated-id'],
    ],
  ] as const) {
    it(`has its problem located when it ${what}`, () =>
      assert.deepEqual(
        problemsOf(compileBeside('faq.json', text)),
        problems.map((problem) => `faq.json:${problem}`),
      ));
  }

  it('suggests the names that were meant, in one warning', () => {
    const text =
      '[{"question": "A?", "answer": "a", "expect": "b"}, {"q": "B?", "a": "b", "x1": 1}]';
    const {diagnostics} = compileFile('faq.json', text);

    assert.deepEqual(
      diagnostics.map(({message, hint}) => [message, hint]),
      [
        [
          'From here on, 2 settings are unknown and do nothing: “expect” and “x1”.',
          'Did you mean “expects”? It can have: question, answer, answerHtml, category, id, aliases, expects, featured, related.',
        ],
      ],
    );
  });

  it('suggests what the list was meant to be', () => {
    const {diagnostics} = compileBeside('faq.json', '{"entrys": [{"x": "A"}]}');

    assert.deepEqual(
      diagnostics.map(({message, hint}) => [message, hint]),
      [
        [
          'This file holds no question with an answer that can be found, so nothing is read.',
          'Did you mean “entries”? Write a list of entries, each with “question” and “answer”; or leave the file out.',
        ],
      ],
    );
  });

  it('says where in an answer a problem is, past escapes', () => {
    const text = '[{"question": "A?",\n  "answer": "\\u00e9 \\"x\\"\\n\\nthen [y](#z)"}]';

    assert.deepEqual(problemsOf(compileFile('faq.json', text)), ['faq.json:2:35 error dead-link']);
  });

  it('hears of unknown names once, with their number', () => {
    const told = (entries: readonly object[]): string[] =>
      compileFile('faq.json', JSON.stringify(entries)).diagnostics.map(({message}) => message);
    const entry = {question: 'A?', answer: 'a'};
    const many = Object.fromEntries(Array.from({length: 60_000}, (_, i) => [`key${i}`, 'x']));

    assert.deepEqual(told([{...entry, ...many}]), [
      'From here on, 60000 settings are unknown and do nothing: “key0”, “key1”, “key2” and 59997 more.',
    ]);
    assert.deepEqual(told([0, 1, 2].map((i) => ({...entry, question: `${i}?`, slgu: 'x'}))), [
      'The entry has the unknown setting “slgu”, which does nothing; so it is 2 more times below.',
    ]);
  });
});
