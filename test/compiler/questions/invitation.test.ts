/**
 * What invites readers to ask somebody, and is no question of the page.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compile} from '../../../src/compiler/compile.js';

const QUESTIONS = ['Can I swim?', 'Can I fish?', 'Can I row?']
  .map((text) => `<h3>${text}</h3><p>Yes.</p>`)
  .join('');

function read(text: string, path = 'faq.html') {
  const {index, entries, diagnostics} = compile([{path, text}]);
  return {index, questions: entries.map(({question}) => question).slice(3), diagnostics};
}

function below(heading: string, body = '<p>Write to us.</p><a href="/us">Contact us</a>'): string {
  return `<h1>FAQ</h1>${QUESTIONS}<div><h2>${heading}</h2>${body}</div>`;
}

describe('an invitation to ask', () => {
  for (const heading of [
    'Still have questions?',
    'Can’t find an answer?',
    'Do you have any other questions?',
    'Noch Fragen?',
    'Vous avez d’autres questions ?',
    '¿Necesitas más ayuda?',
    'Ainda tem dúvidas?',
    'Остались вопросы?',
    'هل لديك سؤال آخر؟',
    '还有其他问题吗？',
    '他にご質問はありますか？',
  ]) {
    it(`is no entry, without a warning: ${heading}`, () => {
      const {questions, diagnostics} = read(below(heading));

      assert.deepEqual(questions, []);
      assert.deepEqual(diagnostics, []);
    });
  }

  it('is none in Markdown either, and its address leads to the question above it', () => {
    const {index, questions, diagnostics} = read(
      '# FAQ\n\n## Can I swim?\n\n[Ask](#ask).\n\n## Can I fish?\n\nb\n\n## Can I row?\n\nc\n\n' +
        '## Still have questions? {#ask}\n\nWe have answers.\n\n[Contact us](https://x.example/)\n',
      'faq.md',
    );

    assert.deepEqual(questions, []);
    assert.deepEqual(diagnostics, []);
    assert.ok(index);
  });

  it('is not what only begins like one', () => {
    const {questions} = read(
      below('Can I have more than one boat?').replaceAll('div>', 'section>'),
    );

    assert.deepEqual(questions, ['Can I have more than one boat?']);
  });

  for (const [what, html] of [
    ['a link in a sentence', below('Need help?', '<p>Call <a href="tel:1">the hut</a>.</p>')],
    ['no link', below('Still have questions?', '<p>Ask at the hut.</p>')],
    ['a long answer', below('Need help?', `<p>${'Ask. '.repeat(100)}</p><a href="/us">Us</a>`)],
  ] as const) {
    it(`is a question with ${what}`, () => assert.equal(read(html).questions.length, 1));
  }
});
