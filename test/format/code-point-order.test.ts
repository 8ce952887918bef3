import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compareCodePoints} from '../../src/format/code-point-order.js';

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
