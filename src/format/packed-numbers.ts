/**
 * Whole numbers as short text that stands in JSON and in a script as it is.
 *
 * Small numbers take one character, so what servers compress anyway stays readable to them.
 */

/**
 * Printable ASCII without what JSON or a script would escape. The small numbers are what texts mostly
 * consist of: beside these, each takes a compressor a bit or two less than a sign of its own.
 */
const DIGITS =
  ' etaoinsrhldcumfpgwybvk0123456789,.-/():;xjqzETAOINSRHLDCUMFPGWYBVKXJQZ#$%&*+=?@[]^_{|}~';

/** A digit in the second half says that the number goes on, lowest digit first. */
const BASE = Math.floor(DIGITS.length / 2);

/** @param number a whole number from 0 to 2^53 - 1 */
export function packNumber(number: number): string {
  const digit = number % BASE;
  const rest = (number - digit) / BASE;
  return rest === 0 ? DIGITS.charAt(digit) : DIGITS.charAt(BASE + digit) + packNumber(rest);
}

/** @returns the value of a digit; 0 for what is none */
export function digitAt(packed: string, index: number): number {
  return Math.max(0, DIGITS.indexOf(packed.charAt(index)));
}

/** @returns the packed numbers in order; what is no digit counts as 0 */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (let i = 0; i < packed.length; i++) {
    const digit = digitAt(packed, i);
    number += (digit % BASE) * unit;
    unit *= BASE;
    if (digit >= BASE) continue;
    numbers.push(number);
    number = 0;
    unit = 1;
  }
  return numbers;
}
