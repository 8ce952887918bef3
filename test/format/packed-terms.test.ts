import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {packNumber, unpackNumbers} from '../../src/format/packed-numbers.js';
import {
  packOccurrences,
  packWords,
  unpackOccurrences,
  unpackWords,
} from '../../src/format/packed-terms.js';

describe('packed numbers', () => {
  for (const [number, packed] of [
    [0, '#'],
    [1, '$'],
    [43, 'P'],
    [44, 'Q$'],
    [1935, '}P'],
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
});

describe('packed words', () => {
  it('share what they have in common with the one before', () => {
    assert.equal(packWords(['data', 'database', 'device']), 'AdataEbaseBevice');
  });

  it('come back as they were', () => {
    const words = ['/data', 'c++', 'dockercompose', 'dockercomposeyml', 'é', '认', '认证', '🎉'];

    assert.deepEqual(unpackWords(packWords(words)), words);
  });

  it('come back when two share more than a letter can say', () => {
    const words = ['a'.repeat(30), `${'a'.repeat(30)}b`];

    assert.deepEqual(unpackWords(packWords(words)), words);
  });
});

describe('packed occurrences', () => {
  it('are steps from entry to entry, each with its shape', () => {
    const packed = packOccurrences([0, 3, 1, 5, 9, 3], [9, 9, 9, 0, 9, 1]);

    assert.equal(packed, '###$+#');
    assert.deepEqual(unpackOccurrences(packed), [0, 0, 1, 1, 9, 0]);
  });
});
