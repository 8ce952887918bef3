import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {didYouMean, suggest} from '../../src/compiler/suggest.js';

describe('suggest', () => {
  const known = ['aliases', 'expects', 'category', 'baseUrl'];

  for (const [name, expected] of [
    ['alias', 'aliases'],
    ['expect', 'expects'],
    ['CATEGORY', 'category'],
    ['catgeory', 'category'],
    ['base-url', 'baseUrl'],
    ['author', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ] as const) {
    it(`finds ${expected ?? 'nothing'} for “${name}”`, () =>
      assert.equal(suggest(name, known), expected));
  }

  it('takes the first of two that are as near', () => {
    assert.equal(suggest('cut', ['cat', 'cot']), 'cat');
  });

  it('counts two swapped letters as one change', () => {
    assert.equal(suggest('ot', ['to']), 'to');
  });
});

describe('didYouMean', () => {
  it('is a sentence to begin a hint with', () => {
    assert.equal(didYouMean('alias', ['aliases']), 'Did you mean “aliases”? ');
  });

  it('is empty where nothing is near', () => {
    assert.equal(didYouMean('colour', ['aliases']), '');
  });
});
