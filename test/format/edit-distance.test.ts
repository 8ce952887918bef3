import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {editDistance} from '../../src/format/edit-distance.js';

describe('editDistance', () => {
  for (const [a, b, expected] of [
    ['port', 'port', 0],
    ['prot', 'port', 1],
    ['por', 'port', 1],
    ['portt', 'port', 1],
    ['pork', 'port', 1],
    ['', 'port', 4],
    ['mutliple', 'multiple', 1],
    ['encrytpoin', 'encryption', 2],
  ] as const) {
    it(`is ${expected} from “${a}” to “${b}”`, () => {
      assert.equal(editDistance(a, b), expected);
    });
  }
});
