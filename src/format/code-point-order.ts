/**
 * The order of texts in everything that is built: by code point, alike on every machine; of files also
 * by the numbers in their names.
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

/**
 * For `sort`: the same, but a number is compared as one, so that `2.md` comes before `10.md`.
 *
 * Not by `Intl.Collator`, whose order changes with the version of its data.
 */
export function compareNaturally(a: string, b: string): number {
  const partsOfB = partsOf(b);
  for (const [i, part] of partsOf(a).entries()) {
    const order = compareParts(part, partsOfB[i] ?? '');
    if (order !== 0) return order;
  }
  return compareCodePoints(a, b); // also of `02` and `2`
}

/** Texts and numbers by turns, the first a text, which may be empty. */
function partsOf(text: string): string[] {
  return text.split(/(\d+)/);
}

function compareParts(a: string, b: string): number {
  const [numberA, numberB] = [a, b].map((part) => /^\d+$/.test(part) && part.replace(/^0+/, ''));
  if (typeof numberA !== 'string' || typeof numberB !== 'string') return compareCodePoints(a, b);
  return numberA.length - numberB.length || compareCodePoints(numberA, numberB);
}

function rank(unit: number): number {
  return unit >= SURROGATES_START && unit <= SURROGATES_END ? unit + 0x10000 : unit;
}
