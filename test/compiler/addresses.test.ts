import assert from 'node:assert/strict';
import {posix} from 'node:path';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {normalPath, pathFrom} from '../../src/compiler/addresses.js';

describe('a source’s path', () => {
  for (const [path, shortest] of [
    ['./faq/x/../a.md', 'faq/a.md'],
    ['faq//a.md', 'faq/a.md'],
    ['../faq/a.md', '../faq/a.md'],
    ['../../a.md', '../../a.md'],
    ['faq/../../a.md', '../a.md'],
    ['/../a.md', '/a.md'],
  ] as const) {
    it(`${path} is ${shortest} in short`, () => assert.equal(normalPath(path), shortest));
  }

  for (const [path, address, target] of [
    ['faq/a.md', 'b.md', 'faq/b.md'],
    ['faq/a.md', '../b.md', 'b.md'],
    ['a.md', './b.md', 'b.md'],
    ['/faq/a.md', '../../b.md', '/b.md'],
  ] as const) {
    it(`${path} leads to ${target} by ${address}`, () =>
      assert.equal(pathFrom(path, address), target));
  }

  it('is what Node makes of it, for any names', () => {
    const name = fc.constantFrom('', '.', '..', '...', 'a', 'b.md', 'ä b');
    fc.assert(
      fc.property(fc.array(name, {minLength: 1, maxLength: 8}), (names) => {
        const path = [...names, 'end.md'].join('/');

        assert.equal(normalPath(path), posix.normalize(path));
      }),
    );
  });
});
