import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {packNumber, unpackNumbers} from '../../src/format/packed-numbers.js';

describe('packed numbers', () => {
  for (const [number, packed] of [
    [0, ' '],
    [1, 'e'],
    [43, 'q'],
    [44, 'ze'],
    [1935, '~q'],
  ] as const) {
    it(`are “${packed}” for ${number}`, () => {
      assert.equal(packNumber(number), packed);
      assert.deepEqual(unpackNumbers(packed), [number]);
    });
  }

  it('come back in order, large ones too', () => {
    const numbers = [7, 0, 100_000, 43, 44, Number.MAX_SAFE_INTEGER, 1];

    assert.deepEqual(unpackNumbers(numbers.map(packNumber).join('')), numbers);
  });

  it('have no sign that JSON or a script would escape', () => {
    const all = Array.from({length: 2000}, (_, i) => packNumber(i)).join('');

    assert.equal(JSON.stringify(all), `"${all}"`);
    assert.doesNotMatch(all, /['<\\]/);
  });
});
