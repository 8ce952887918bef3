import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {packWords} from '../../src/format/pack-words.js';
import {unpackWords} from '../../src/format/packed-words.js';

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
