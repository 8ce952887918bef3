/**
 * Takes a file's bytes as text.
 */
import type {Report} from '../compiler/diagnostic.js';
import type {Source} from '../compiler/source.js';

/**
 * @param bytes UTF-8, with or without a byte order mark
 * @returns nothing, but an error reported at the first wrong byte, where they are none
 */
export function decodeSource(bytes: Uint8Array, path: string, report: Report): Source | undefined {
  try {
    return {path, text: new TextDecoder('utf-8', {fatal: true}).decode(bytes)};
  } catch {
    // Not UTF-8: the error says no more than that, so the place is found here.
    report.error({
      path,
      ...placeOfWrongByte(bytes),
      code: 'not-utf-8',
      message: 'This file is not UTF-8 text: here is a byte that is no part of a character.',
      hint: 'Save it as UTF-8 in your editor, or leave it out if it is no text.',
    });
    return undefined;
  }
}

/** Where the bytes begin to differ from those of the text that they are read as. */
function placeOfWrongByte(bytes: Uint8Array): {line: number; column: number} {
  const lenient = new TextDecoder('utf-8', {ignoreBOM: true});
  const encoded = new TextEncoder().encode(lenient.decode(bytes));
  const wrong = bytes.findIndex((byte, i) => byte !== encoded[i]);
  const before = lenient.decode(bytes.subarray(0, wrong)).replace(/^\uFEFF/, '');
  const lines = before.split(/\r\n?|\n/);
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1};
}
