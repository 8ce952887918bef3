/**
 * Takes a file's bytes as text.
 */
import type {Report} from '../compiler/diagnostic.js';
import type {Source} from '../compiler/source.js';

/**
 * @param bytes UTF-8, with or without a byte order mark; of an HTML page also what it says of itself
 * @returns nothing, but an error reported at the first wrong byte, where they are none
 */
export function decodeSource(bytes: Uint8Array, path: string, report: Report): Source | undefined {
  const encoding = utf16In(bytes);
  if (encoding !== undefined) {
    report.error({
      ...{path, line: 1, column: 1},
      code: 'not-utf-8',
      message: `This file is ${encoding} text, as some Windows programs save it, and not UTF-8.`,
      hint: 'Save it as UTF-8: in an editor by “Save with encoding”, or by “iconv -f UTF-16 -t UTF-8”.',
    });
    return undefined;
  }
  try {
    return {path, text: new TextDecoder('utf-8', {fatal: true}).decode(bytes)};
  } catch {
    const declared = declaredText(bytes, path);
    if (declared !== undefined) return {path, text: declared};
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

/** Browsers look as far for what a page says of its encoding, in bytes. */
const PRESCAN = 1024;

/**
 * An old page in the encoding that it says it has, as `<meta charset="iso-8859-1">`.
 * @returns undefined for other files, and where that is not so
 */
function declaredText(bytes: Uint8Array, path: string): string | undefined {
  if (!/\.html?$/i.test(path)) return undefined;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const [, label] = /<meta\b[^>]*\bcharset\s*=\s*["']?([\w:.-]+)/i.exec(start) ?? [];
  try {
    return label && new TextDecoder(label, {fatal: true}).decode(bytes);
  } catch {
    return undefined; // no such encoding, or other bytes
  }
}

/** How much of a file is looked at to know its encoding, in bytes; even. */
const SAMPLE = 4096;

/**
 * Known by its byte order mark; without one, by zeros at every other place, which spaces and line
 * ends have in any writing. UTF-8 text has none.
 */
function utf16In(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little endian)';
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big endian)';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 1].map((odd) => sample.filter((byte, i) => i % 2 === odd && byte === 0).length);
  const [atEven = 0, atOdd = 0] = zeros;
  const many = Math.max(2, sample.length / 50);
  // The lower byte of 一 (U+4E00) is a 0 too, so a few may be at the other places.
  if (atOdd >= many && atOdd > 4 * atEven) return 'UTF-16 (little endian)';
  return atEven >= many && atEven > 4 * atOdd ? 'UTF-16 (big endian)' : undefined;
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
