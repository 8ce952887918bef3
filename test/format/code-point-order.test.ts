import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compareCodePoints, compareNaturally} from '../../src/format/code-point-order.js';

describe('compareCodePoints', () => {
  for (const [what, unsorted, sorted] of [
    ['capitals before small letters', ['b', 'B', 'a'], ['B', 'a', 'b']],
    ['accents behind all plain letters', ['é', 'z', 'e'], ['e', 'z', 'é']],
    ['a beginning before the whole', ['ab', 'a', ''], ['', 'a', 'ab']],
    ['characters beyond the first plane last', ['😀', '！', 'a'], ['a', '！', '😀']],
  ] as const) {
    it(`puts ${what}`, () => assert.deepEqual([...unsorted].sort(compareCodePoints), sorted));
  }
});

describe('the natural order', () => {
  const inOrder = (...texts: string[]): void =>
    assert.deepEqual(texts.toReversed().sort(compareNaturally), texts);

  it('puts 2 before 10, wherever the numbers are', () => {
    inOrder('1.md', '2.md', '10.md');
    inOrder('part 2/9.md', 'part 2/10.md', 'part 10/1.md');
  });

  it('takes numbers of any length, and zeros before them, as numbers', () => {
    inOrder('08', '9', '010', '11');
    inOrder('90071992547409921', '90071992547409922');
  });

  it('tells texts apart that are the same number', () => {
    inOrder('02', '2');
    inOrder('a', 'a0');
  });

  it('is that of the code points where there is no number', () => {
    inOrder('Billing', 'account', 'account-2', 'account-b', '\uff01', '\u{1f600}');
  });
});
