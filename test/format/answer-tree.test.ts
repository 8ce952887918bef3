import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answerText, linkAddresses, type AnswerTree} from '../../src/format/answer-tree.js';

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

  it('survives what is no tree', () => {
    const tree: unknown = [null, 7, {a: 1}, [], ['p', null, 'text', [['b']]], true];

    assert.equal(answerText(tree as AnswerTree), 'text'); // that it is none is the point
    assert.equal(linkAddresses(tree as AnswerTree), '');
  });
});

describe('linkAddresses', () => {
  it('gives the addresses on other sites, without their scheme', () => {
    const tree: AnswerTree = [
      ['p', ['a', {href: 'https://git.example/some-tool'}, 'here'], ['a', {href: '/docs'}, 'docs']],
      ['a', {href: 'mailto:me@example.com'}, 'mail'],
      ['ul', ['li', ['a', {href: 'http://example.com/x'}, 'x']]],
    ];

    assert.equal(linkAddresses(tree), 'git.example/some-tool\nexample.com/x');
  });
});
