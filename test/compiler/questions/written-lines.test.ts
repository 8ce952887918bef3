/**
 * Questions and answers in one line or in one paragraph, with whatever parts the two.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answerText} from '../../../src/format/answer-tree.js';
import {compileFile} from '../compiled.js';

const FERRY = [
  ['Does the ferry take bikes?', 'Up to six.'],
  ['Is there a kiosk on board?', 'On Sundays.'],
];

const WAYS: readonly (readonly [what: string, path: string, text: string])[] = [
  [
    'a dash',
    'faq.md',
    '# FAQ\n\n**Does the ferry take bikes?** – Up to six.\n\n**Is there a kiosk on board?** - On Sundays.\n',
  ],
  [
    'a colon behind the question mark',
    'faq.md',
    '# FAQ\n\n**Does the ferry take bikes?:**\nUp to six.\n\n**Is there a kiosk on board?:**\nOn Sundays.\n',
  ],
  [
    'letters alone in bold',
    'faq.md',
    '# FAQ\n\n**Q**: Does the ferry take bikes?\n**A**: Up to six.\n\n**Q**: Is there a kiosk on board?\n**A**: On Sundays.\n',
  ],
  [
    'letters in brackets',
    'faq.md',
    '# FAQ\n\n## [Q] Does the ferry take bikes?\n\n[A] Up to six.\n\n## [Q] Is there a kiosk on board?\n\n[A] On Sundays.\n',
  ],
  [
    'the ends of lines in one paragraph, in bold',
    'faq.md',
    '# FAQ\n\n**Does the ferry take bikes?**\nUp to six.\n**Is there a kiosk on board?**\nOn Sundays.\n',
  ],
  [
    'the ends of lines in one paragraph, with letters',
    'faq.md',
    '# FAQ\n\nQ: Does the ferry take bikes?\nA: Up to six.\nQ: Is there a kiosk on board?\nA: On Sundays.\n',
  ],
  [
    'the ends of lines in a list',
    'faq.md',
    '# FAQ\n\n1) Does the ferry take bikes?\nUp to six.\n\n2) Is there a kiosk on board?\nOn Sundays.\n',
  ],
  [
    'breaks in one paragraph',
    'faq.html',
    '<h1>FAQ</h1><p><b>Does the ferry take bikes?</b><br>Up to six.<br><b>Is there a kiosk on board?</b><br>On Sundays.</p>',
  ],
];

describe('questions parted from their answers by', () => {
  for (const [what, path, text] of WAYS) {
    it(what, () => {
      const {entries} = compileFile(path, text);

      assert.deepEqual(
        entries.map(({question, answer}) => [question, answerText(answer)]),
        FERRY,
      );
    });
  }
});

describe('a label in Japanese or Chinese', () => {
  for (const [what, text] of [
    ['in brackets', '## 【Q】自転車は乗れますか？\n\n【A】六台まで。\n'],
    ['with a number alone', '## Q1　自転車は乗れますか？\n\nA1　六台まで。\n'],
    ['with a dot and no space', '## Q1.自転車は乗れますか？\n\nA1.六台まで。\n'],
  ] as const) {
    it(`${what} is not shown`, () => {
      const [entry] = compileFile('faq.md', text).entries;

      assert.deepEqual(
        [entry?.question, answerText(entry?.answer ?? [])],
        ['自転車は乗れますか？', '六台まで。'],
      );
    });
  }
});

it('a choice with a letter in brackets stays a part of its answer', () => {
  const [entry] = compileFile('faq.md', '## Which deck is dry?\n\n[A] is, [B] is not.\n').entries;

  assert.equal(answerText(entry?.answer ?? []), '[A] is, [B] is not.');
});
