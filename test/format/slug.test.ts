import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {slug} from 'github-slugger';
import {slugOf} from '../../src/format/slug.js';

describe('a slug', () => {
  for (const [text, expected] of [
    ['How do I pay?', 'how-do-i-pay'],
    ['E = mc² ½ Ⓐ', 'e--mc--ⓐ'],
    ['Größe & Maß', 'größe--maß'],
    ['什么是容器？', '什么是容器'],
    ['snake_case - x', 'snake_case---x'],
    ['???', ''],
  ] as const) {
    it(`of “${text}” is “${expected}”`, () => {
      assert.equal(slugOf(text), expected);
      assert.equal(slug(text), expected);
    });
  }

  it('is the one that the build makes, of each letter that both know', () => {
    const unlike: string[] = [];
    for (let code = 0; code < 0x110000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue; // halves of characters
      const sign = String.fromCodePoint(code);
      const [ours, theirs] = [slugOf(sign), slug(sign)];
      // The build's has letters up to Unicode 13; the platform's are newer.
      if (ours !== theirs && (theirs !== '' || code < 0x870)) unlike.push(code.toString(16));
    }

    assert.deepEqual(unlike, []);
  });
});
