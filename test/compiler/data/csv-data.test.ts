import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileBeside, compileFile, problemsOf} from '../compiled.js';
import {BARE, GROUPED, linesOf} from './lines.js';

describe('a FAQ in CSV', () => {
  for (const [what, path, text] of [
    [
      'with commas',
      'faq.csv',
      'question,answer\nIs there parking?,Behind the hall.\nDo you take cards?,Above 10 euros.\n',
    ],
    [
      'with quotation marks',
      'faq.csv',
      '"question","answer"\n"Is there parking?","Behind the hall."\n"Do you take cards?","Above 10 euros."',
    ],
    [
      'with semicolons',
      'faq.csv',
      'question;answer\nIs there parking?;Behind the hall.\nDo you take cards?;Above 10 euros.',
    ],
    [
      'with tabs',
      'faq.tsv',
      'question\tanswer\nIs there parking?\tBehind the hall.\nDo you take cards?\tAbove 10 euros.',
    ],
    [
      'with bars',
      'faq.csv',
      'question|answer\nIs there parking?|Behind the hall.\nDo you take cards?|Above 10 euros.',
    ],
    [
      'as Excel says it',
      'faq.csv',
      '\uFEFFsep=;\r\nquestion;answer\r\nIs there parking?;Behind the hall.\r\nDo you take cards?;Above 10 euros.\r\n',
    ],
    [
      'without names',
      'faq.csv',
      'Is there parking?,Behind the hall.\nDo you take cards?,Above 10 euros.',
    ],
    [
      'with names that nobody knows',
      'faq.csv',
      'wonder,explain\nIs there parking?,Behind the hall.\nDo you take cards?,Above 10 euros.',
    ],
    [
      'with other columns',
      'faq.csv',
      'id,question,votes,answer\n1,Is there parking?,5,Behind the hall.\n2,Do you take cards?,7,Above 10 euros.',
    ],
    [
      'with empty rows and cells',
      'faq.csv',
      'question,answer\n\n,\nIs there parking?,Behind the hall.\n,,\nDo you take cards?,Above 10 euros.,\n\n',
    ],
    [
      'in German',
      'faq.csv',
      'Frage;Antwort\nIs there parking?;Behind the hall.\nDo you take cards?;Above 10 euros.',
    ],
  ] as const) {
    it(`is read ${what}`, () => assert.deepEqual(linesOf(path, text), BARE));
  }

  it('is read with its categories', () => {
    const rows = ['Category,Question,Answer', 'Arrival,Is there parking?,Behind the hall.'];

    assert.deepEqual(
      linesOf('faq.csv', [...rows, 'Paying,Do you take cards?,Above 10 euros.'].join('\n')),
      GROUPED,
    );
  });

  it('has cells of several lines, with commas and quotation marks, as RFC 4180 has them', () => {
    const text = 'question,answer\n"Is it ""new""?","Yes, or:\n\n- almost\n- not quite, [x](#y)"\n';
    const compilation = compileFile('faq.csv', text);

    assert.deepEqual(
      compilation.entries.map(({question, answer}) => [question, answer[1]]),
      [['Is it "new"?', ['ul', ['li', 'almost'], ['li', 'not quite, ', ['a', {href: '#y'}, 'x']]]]],
    );
    assert.deepEqual(problemsOf(compilation), ['faq.csv:5:14 error dead-link']);
  });

  for (const [what, text, problem] of [
    ['is empty', '', '1:1 warning no-entries'],
    ['holds numbers', '1,2\n3,4', '1:1 warning no-entries'],
    ['never closes a quotation mark', 'q,a\nA?,"b', '2:4 error csv-open-quote'],
    ['has a row without an answer', 'q,a\nA?,\nB?,b', '2:1 warning no-answer'],
    ['has a column twice', 'q,a,a\nB?,b,c', '1:5 warning repeated-setting'],
  ] as const) {
    it(`has its problem located when it ${what}`, () =>
      assert.deepEqual(problemsOf(compileBeside('faq.csv', text)), [`faq.csv:${problem}`]));
  }

  it('takes linear time', () => {
    const before = process.cpuUsage();

    problemsOf(compileBeside('faq.csv', '"",'.repeat(200_000)));
    problemsOf(compileBeside('faq.csv', `${'x'.repeat(1_000_000)}\n${'"a"b,'.repeat(100_000)}`));

    const {user, system} = process.cpuUsage(before);
    assert.ok((user + system) / 1e6 < 5, 'seconds of CPU time');
  });
});
