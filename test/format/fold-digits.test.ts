import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {foldDigits} from '../../src/format/fold.js';

describe('foldDigits', () => {
  for (const system of Intl.supportedValuesOf('numberingSystem')) {
    const digits = new Intl.NumberFormat(`en-u-nu-${system}`, {useGrouping: false}).format(
      1234567890,
    );
    const isOfOneUnitEach = digits.length === 10 && /^\p{Nd}+$/u.test(digits);
    if (!isOfOneUnitEach) continue; // not in digits, or beyond what keeps its offsets

    it(`reads the digits of ${system}: ${digits}`, () => {
      assert.equal(foldDigits(`a${digits}b`), 'a1234567890b');
    });
  }

  it('leaves everything else as it is, in the same places', () => {
    assert.equal(foldDigits('½ Ⅷ ② 二 😀𞥑 x'), '½ Ⅷ ② 二 😀𞥑 x');
  });
});
