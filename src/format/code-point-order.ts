/**
 * The order of texts in everything that is built: by code point, alike on every machine.
 */

/** Code units of surrogates, which stand for code points above all others. */
const SURROGATES_START = 0xd800;
const SURROGATES_END = 0xdfff;

/** For `sort`. The plain `<` compares code units, which puts U+1F600 before U+FF01. */
export function compareCodePoints(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const unitA = a.charCodeAt(i);
    const unitB = b.charCodeAt(i);
    if (unitA !== unitB) return rank(unitA) - rank(unitB);
  }
  return a.length - b.length;
}

function rank(unit: number): number {
  return unit >= SURROGATES_START && unit <= SURROGATES_END ? unit + 0x10000 : unit;
}
