import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fold} from '../../src/format/fold.js';

describe('fold', () => {
  for (const [one, other, why] of [
    ['caf\u00e9', 'cafe\u0301', 'composed and decomposed'],
    ['café', 'cafe', 'without its accent'],
    ['ＡＢＣ１２３', 'abc123', 'full-width'],
    ['ﬁle', 'file', 'a ligature'],
    ['Straße', 'STRASSE', 'ß as ss'],
    ['İstanbul', 'istanbul', 'the dotted capital of Turkish'],
    ['ılık', 'ilik', 'the dotless i of Turkish'],
    ['\u2126', 'ω', 'the ohm sign'],
    ['\u212B', 'å', 'the angstrom sign'],
    ['ΣΊΣΥΦΟΣ', 'σίσυφος', 'sigma at the end'],
    ['מָקוֹם', 'מקום', 'Hebrew points'],
    ['مُحَمَّد', 'محمد', 'Arabic vowels'],
    ['العربيـــة', 'العربية', 'the tatweel'],
    ['أحمد', 'احمد', 'the hamza on an alef'],
    ['ﻻ', 'لا', 'an Arabic presentation form'],
    ['ｶﾞ', 'ガ', 'half-width katakana'],
    ['x²', 'x2', 'superscript'],
    ['co\u00adop', 'coop', 'a soft hyphen'],
    ['zero\u200bwidth', 'zerowidth', 'a zero-width space'],
    ['Ⅷ', 'viii', 'a Roman numeral'],
    ['smørrebrød', 'smorrebrod', 'ø'],
    ['Ælfred', 'aelfred', 'æ'],
    ['Łódź', 'lodz', 'ł'],
    ['Ёлка', 'елка', 'ё'],
  ] as const) {
    it(`makes “${one}” and “${other}” equal: ${why}`, () => {
      assert.equal(fold(one), fold(other));
    });
  }

  for (const [one, other, why] of [
    ['йод', 'иод', 'й is a letter of its own'],
    ['が', 'か', 'the mark makes another syllable'],
    ['की', 'का', 'marks of Devanagari are vowels'],
    ['v2', 'v3', 'digits differ'],
  ] as const) {
    it(`keeps “${one}” and “${other}” apart: ${why}`, () => {
      assert.notEqual(fold(one), fold(other));
    });
  }
});
