import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answerText, type AnswerTree} from '../../src/format/answer-tree.js';

describe('answerText', () => {
  for (const [what, tree, expected] of [
    [
      'parts blocks by a line',
      [
        ['p', 'One'],
        ['p', 'Two'],
      ],
      'One\nTwo',
    ],
    ['keeps inline words together', [['p', 'un', ['b', 'bold'], 'ed']], 'unbolded'],
    [
      'keeps spaces around inline elements',
      [['p', 'run ', ['code', 'npm i'], ' now']],
      'run npm i now',
    ],
    ['parts list items', [['ul', ['li', 'a'], ['li', 'b']]], 'a\nb'],
    ['parts table cells', [['table', ['tr', ['td', 'a'], ['td', 'b']]]], 'a\nb'],
    ['reads attributes as no text', [['a', {href: 'https://example.com'}, 'link']], 'link'],
    [
      'reads an image as its alternative text',
      [['p', ['img', {alt: 'a cat', src: 'c.png'}]]],
      'a cat',
    ],
    ['reads nothing as nothing', [], ''],
  ] as readonly (readonly [string, AnswerTree, string])[]) {
    it(what, () => {
      assert.equal(answerText(tree), expected);
    });
  }
});
