/**
 * The shapes that a FAQ in data has, however it is nested.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {BARE, GROUPED, linesOf} from './lines.js';

describe('entries in groups', () => {
  const ONE = '{question: Is there parking?, answer: Behind the hall.}';
  const TWO = '{question: Do you take cards?, answer: Above 10 euros.}';

  for (const [what, yaml] of [
    [
      'with a category each',
      `- {category: Arrival, q: Is there parking?, a: Behind the hall.}\n- {category: Paying, q: Do you take cards?, a: Above 10 euros.}`,
    ],
    [
      'with a section each',
      `- {section: Arrival, title: Is there parking?, content: Behind the hall.}\n- {section: Paying, title: Do you take cards?, content: Above 10 euros.}`,
    ],
    [
      'with tags beside',
      `- {group: Arrival, tags: [a, b], question: Is there parking?, answer: Behind the hall.}\n- {group: [Paying, Other], question: Do you take cards?, answer: Above 10 euros.}`,
    ],
    [
      'with a category’s title',
      `- {category_title: Arrival, question: Is there parking?, answer: Behind the hall.}\n- {category_title: Paying, question: Do you take cards?, answer: Above 10 euros.}`,
    ],
    [
      'by title and questions',
      `- title: Arrival\n  questions: [${ONE}]\n- title: Paying\n  questions: [${TWO}]`,
    ],
    [
      'by category and items',
      `- category: Arrival\n  items: [${ONE}]\n- category: Paying\n  items: [${TWO}]`,
    ],
    [
      'by name and any key',
      `- name: Arrival\n  stuff: [${ONE}]\n- name: Paying\n  stuff: [${TWO}]`,
    ],
    [
      'by heading, with a remark',
      `- heading: Arrival\n  description: How to get here\n  faqs: [${ONE}]\n- heading: Paying\n  description: Money\n  faqs: [${TWO}]`,
    ],
    [
      'by title and content',
      `- title: Arrival\n  content: [${ONE}]\n- title: Paying\n  content: [${TWO}]`,
    ],
    [
      'below a list of sections',
      `sections:\n- title: Arrival\n  faqs: [${ONE}]\n- title: Paying\n  faqs: [${TWO}]`,
    ],
    [
      'below a page',
      `page:\n  title: Help\n  categories:\n  - name: Arrival\n    entries: [${ONE}]\n  - name: Paying\n    entries: [${TWO}]`,
    ],
    ['by keys', `Arrival: [${ONE}]\nPaying: [${TWO}]`],
    ['by keys below one', `faq:\n  Arrival: [${ONE}]\n  Paying: [${TWO}]`],
    ['by keys as programs have them', `arrival: [${ONE}]\npaying: [${TWO}]`],
    [
      'by keys with a title below',
      `a:\n  title: Arrival\n  items: [${ONE}]\nb:\n  title: Paying\n  items: [${TWO}]`,
    ],
    ['by keys with a list below', `Arrival:\n  items: [${ONE}]\nPaying:\n  items: [${TWO}]`],
    ['by keys with entries by name', `Arrival:\n  parking: ${ONE}\nPaying:\n  cards: ${TWO}`],
    ['by single keys in a list', `- Arrival: [${ONE}]\n- Paying: [${TWO}]`],
    [
      'by keys, with questions as keys',
      `Arrival:\n  Is there parking?: Behind the hall.\nPaying:\n  Do you take cards?: Above 10 euros.`,
    ],
    [
      'by titles, with questions as keys',
      `- title: Arrival\n  faqs:\n    Is there parking?: Behind the hall.\n- title: Paying\n  faqs:\n    Do you take cards?: Above 10 euros.`,
    ],
    [
      'in groups of groups',
      `- title: Guests\n  groups:\n  - title: Arrival\n    items: [${ONE}]\n  - title: Paying\n    items: [${TWO}]`,
    ],
    [
      'in German',
      `- rubrik: Arrival\n  fragen: [{frage: Is there parking?, antwort: Behind the hall.}]\n- rubrik: Paying\n  fragen: [{frage: Do you take cards?, antwort: Above 10 euros.}]`,
    ],
    [
      'in Spanish',
      `- categoría: Arrival\n  preguntas: [{pregunta: Is there parking?, respuesta: Behind the hall.}]\n- categoría: Paying\n  preguntas: [{pregunta: Do you take cards?, respuesta: Above 10 euros.}]`,
    ],
  ] as const) {
    it(`are read ${what}`, () => assert.deepEqual(linesOf('faq.yml', yaml), GROUPED));
  }
});

describe('entries without groups', () => {
  for (const [what, yaml] of [
    [
      'below one key',
      'faqs:\n- {q: Is there parking?, a: Behind the hall.}\n- {q: Do you take cards?, a: Above 10 euros.}',
    ],
    [
      'below a key that nobody knows',
      'museum_things:\n- {q: Is there parking?, a: Behind the hall.}\n- {q: Do you take cards?, a: Above 10 euros.}',
    ],
    [
      'below the title of the page',
      'title: Our questions\nsubtitle: All of them\nfaqs:\n- {q: Is there parking?, a: Behind the hall.}\n- {q: Do you take cards?, a: Above 10 euros.}',
    ],
    [
      'three levels down',
      'data:\n  page:\n    items:\n    - {q: Is there parking?, a: Behind the hall.}\n    - {q: Do you take cards?, a: Above 10 euros.}',
    ],
    [
      'in groups whose names say what they are, and not about what',
      'Item:\n- {q: Is there parking?, a: Behind the hall.}\nsection:\n- {q: Do you take cards?, a: Above 10 euros.}',
    ],
    ['as keys', 'Is there parking?: Behind the hall.\nDo you take cards?: Above 10 euros.'],
    [
      'as keys below one',
      'faq:\n  Is there parking?: Behind the hall.\n  Do you take cards?: Above 10 euros.',
    ],
    [
      'as keys with more below',
      'Is there parking?:\n  answer: Behind the hall.\nDo you take cards?:\n  text: Above 10 euros.',
    ],
    [
      'as keys with a paragraph in a list',
      'Is there parking?:\n- Behind the hall.\nDo you take cards?:\n- Above 10 euros.',
    ],
    [
      'as single keys in a list',
      '- Is there parking?: Behind the hall.\n- Do you take cards?: Above 10 euros.',
    ],
    [
      'by name',
      'parking: {question: Is there parking?, answer: Behind the hall.}\ncards: {question: Do you take cards?, answer: Above 10 euros.}',
    ],
    [
      'by number',
      '1: {question: Is there parking?, answer: Behind the hall.}\n2: {question: Do you take cards?, answer: Above 10 euros.}',
    ],
    [
      'as pairs',
      '- [Is there parking?, Behind the hall.]\n- [Do you take cards?, Above 10 euros.]',
    ],
    [
      'as texts in turn',
      '- Is there parking?\n- Behind the hall.\n- Do you take cards?\n- Above 10 euros.',
    ],
    [
      'as single names in turn',
      '- q: Is there parking?\n- a: Behind the hall.\n- q: Do you take cards?\n- a: Above 10 euros.',
    ],
    [
      'as numbered names',
      'q1: Is there parking?\na1: Behind the hall.\nq2: Do you take cards?\na2: Above 10 euros.',
    ],
    [
      'as numbered names in words',
      'question_1: Is there parking?\nanswer_1: Behind the hall.\nquestion_2: Do you take cards?\nanswer_2: Above 10 euros.',
    ],
    [
      'beside what is for the page',
      'faqs:\n- {q: Is there parking?, a: Behind the hall., icon: car, order: 1, open: true}\n- {q: Do you take cards?, a: Above 10 euros., icon: card, order: 2}',
    ],
    [
      'beside other texts of the site',
      'hero: {title: Welcome, text: To our hall}\nfeatures:\n- {title: Large, text: It is}\nfaq:\n  items:\n  - {question: Is there parking?, answer: Behind the hall.}\n  - {question: Do you take cards?, answer: Above 10 euros.}',
    ],
    [
      'without drafts',
      '- {q: Is there parking?, a: Behind the hall.}\n- {q: No?, a: No., draft: true}\n- {q: Neither?, a: No., published: false}\n- {q: Do you take cards?, a: Above 10 euros., published: true}',
    ],
    [
      'without those that have no answer',
      '- {q: Is there parking?, a: Behind the hall.}\n- {q: Empty?, a: ""}\n- {q: Nothing?, a: null}\n- {q: Gone?}\n- {q: Do you take cards?, a: Above 10 euros.}',
    ],
    [
      'without those that have no question',
      '- {q: Is there parking?, a: Behind the hall.}\n- {q: "", a: "x"}\n- {a: "y"}\n- {q: Do you take cards?, a: Above 10 euros.}',
    ],
  ] as const) {
    it(`are read ${what}`, () => assert.deepEqual(linesOf('faq.yml', yaml), BARE));
  }
});

describe('questions and answers', () => {
  for (const [what, path, text] of [
    [
      'that begin with a name each, answers in several parts',
      'faq.json',
      '{"park_question": "Is there parking?", "park_answer_1": "Behind", "park_answer_2": "the hall.", "card_question": "Do you take cards?", "card_answer_1": "Above 10 euros."}',
    ],
    [
      'in lists beside each other',
      'faq.json',
      '{"faq": {"q": ["Is there parking?", "Do you take cards?"], "a": ["Behind the hall.", "Above 10 euros."]}}',
    ],
    [
      'with texts in objects',
      'faq.json',
      '[{"title": {"rendered": "Is there parking?"}, "content": {"rendered": "<p>Behind the hall.</p>", "protected": false}}, {"title": {"rendered": "Do you take cards?"}, "content": {"rendered": "<p>Above 10 euros.</p>", "protected": false}}]',
    ],
    [
      'in the groups of a page’s front matter, as titles',
      'faq.md',
      '---\nfaqgroups:\n  - faqs:\n      - title: Is there parking?\n        description: Behind the hall.\n      - title: Do you take cards?\n        description: Above 10 euros.\n---\n',
    ],
    [
      'in quotes whose lines are not indented',
      'faq.yml',
      '- question: "Is there\nparking?"\n  answer: "Behind\n  the hall."\n- question: Do you take cards?\n  answer: \'Above\n  10 euros.\'\n',
    ],
  ] as const) {
    it(`are read ${what}`, () => {
      assert.deepEqual(linesOf(path, text), BARE);
    });
  }

  it('keep an answer that is a number', () => {
    assert.deepEqual(linesOf('faq.yml', '- {q: How many seats are there?, a: 25.}'), [
      '|How many seats are there?|25.',
    ]);
  });
});
