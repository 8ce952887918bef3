/**
 * Text from a FAQ, or from a disk, in a form that is safe to print.
 */

/** Control characters, ends of lines, and signs that turn the direction of what follows. */
const STEERING = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** One line, whatever is in it, that neither steers a terminal nor looks like another message. */
export function oneLine(text: string): string {
  return text.replace(STEERING, (sign) => (/\s/.test(sign) ? ' ' : '\ufffd'));
}
