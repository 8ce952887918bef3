import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {highlight, type Span} from '../../src/engine/highlight.js';

describe('highlight', () => {
  for (const [text, spans, expected] of [
    ['reset it', [], 'reset it'],
    ['reset it', [{start: 0, end: 5}], '[reset] it'],
    [
      'a b',
      [
        {start: 0, end: 1},
        {start: 2, end: 3},
      ],
      '[a] [b]',
    ],
    ['C++ & <b>', [{start: 7, end: 8}], 'C++ & <[b]>'],
    [
      'abcdef',
      [
        {start: 3, end: 5},
        {start: 1, end: 4},
      ],
      'a[bcde]f',
    ],
    ['abc', [{start: 1, end: 99}], 'a[bc]'],
    ['', [{start: 0, end: 1}], ''],
  ] as readonly (readonly [string, readonly Span[], string])[]) {
    it(`shows ${expected || 'nothing'}`, () => {
      const runs = highlight(text, spans);

      assert.equal(
        runs.map(({text: run, matched}) => (matched ? `[${run}]` : run)).join(''),
        expected,
      );
    });
  }
});
