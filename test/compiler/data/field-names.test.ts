/**
 * What people call questions and answers in data.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {BARE, GROUPED, linesOf} from './lines.js';

const PAIRS: readonly (readonly [question: string, answer: string])[] = [
  ['question', 'answer'],
  ['Question', 'Answer'],
  ['QUESTION', 'ANSWER'],
  ['q', 'a'],
  ['question', 'response'],
  ['question', 'body'],
  ['question', 'content'],
  ['question', 'text'],
  ['question', 'description'],
  ['question', 'solution'],
  ['questions', 'answers'],
  ['title', 'content'],
  ['title', 'body'],
  ['title', 'answer'],
  ['title', 'description'],
  ['title', 'text'],
  ['name', 'acceptedAnswer'],
  ['heading', 'text'],
  ['header', 'content'],
  ['summary', 'details'],
  ['label', 'content'],
  ['term', 'description'],
  ['query', 'reply'],
  ['faq_question', 'faq_answer'],
  ['faqQuestion', 'faqAnswer'],
  ['question_text', 'answer_text'],
  ['questionTitle', 'answerBody'],
  ['question', 'answerMarkdown'],
  ['question', 'answer_html'],
  ['question', 'html'],
  ['Frage', 'Antwort'],
  ['frage', 'text'],
  ['pregunta', 'respuesta'],
  ['question', 'réponse'],
  ['pergunta', 'resposta'],
  ['domanda', 'risposta'],
  ['vraag', 'antwoord'],
  ['fråga', 'svar'],
  ['spørgsmål', 'svar'],
  ['kysymys', 'vastaus'],
  ['pytanie', 'odpowiedź'],
  ['вопрос', 'ответ'],
  ['питання', 'відповідь'],
  ['ερώτηση', 'απάντηση'],
  ['soru', 'cevap'],
  ['kérdés', 'válasz'],
  ['întrebare', 'răspuns'],
  ['问题', '答案'],
  ['質問', '回答'],
  ['질문', '답변'],
  ['คำถาม', 'คำตอบ'],
  ['سؤال', 'جواب'],
  ['שאלה', 'תשובה'],
  ['Câu hỏi', 'Trả lời'],
  ['wonder', 'explain'], // what nobody knows is known by what it holds
  ['x', 'y'],
];

describe('names of question and answer', () => {
  for (const [question, answer] of PAIRS) {
    const items = [
      {[question]: 'Is there parking?', [answer]: 'Behind the hall.'},
      {[question]: 'Do you take cards?', [answer]: 'Above 10 euros.'},
    ];

    it(`are read as ${question} and ${answer}`, () => {
      assert.deepEqual(linesOf('faq.json', JSON.stringify(items)), BARE);
      assert.deepEqual(linesOf('faq.json', JSON.stringify({site: {list: items}})), BARE);
    });

    it(`are read as ${question} and ${answer}, in CSV`, () => {
      const rows = items.map((item) => Object.values(item).join(';'));

      assert.deepEqual(linesOf('faq.csv', [`${question};${answer}`, ...rows].join('\n')), BARE);
    });

    it(`are read as ${question} and ${answer}, in either order and in groups`, () => {
      const turned = items.map((item) => Object.fromEntries(Object.entries(item).reverse()));
      const groups = [
        {title: 'Arrival', faqs: turned.slice(0, 1)},
        {title: 'Paying', faqs: turned.slice(1)},
      ];
      assert.deepEqual(linesOf('faq.json', JSON.stringify(groups)), GROUPED);
    });
  }
});
